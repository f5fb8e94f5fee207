import type { Bundle } from '@shixian/model';

const OUTER_BOUND = '《政府信息公开条例》（国务院令第711号）第二十六条：自形成或者变更之日起20个工作日内';

/** What the words leave open, where a county decides nothing (language.md section 3). Citations in Chinese, as traces show them. */
export const DEFAULT_INTERPRETATIONS: Bundle['interpretations'] = {
  immediate: {
    value: null,
    source: { default: `通知没有写明“立即”是多少时间，由人判断；外限依据${OUTER_BOUND}。` },
  },
  prompt: {
    value: null,
    source: { default: `通知没有写明“及时”是多少时间，由人判断；外限依据${OUTER_BOUND}。` },
  },
  'as-appropriate': { value: null, source: { default: '“适时”“定期”没有写明时间，由人判断。' } },
  'multi-period-window': {
    value: 'rolling',
    source: { default: '“每2周一次”按任意连续2周计算：与国办秘函〔2019〕19号“2周内未更新”的检查方法一致。' },
  },
  'bare-period': {
    value: 'none',
    source: { default: '只写“6个月”看不出从何时起算，不作解释。' },
  },
  'roll-forward': {
    value: false,
    source: {
      default:
        '《民法典》第二百零三条的顺延用于按日、周、月、年计算的期间；写明日期的和任意连续时段的要求不顺延，通知另有规定的除外。',
    },
  },
  'day-before-inclusive': {
    value: true,
    source: {
      default: '“25日前”按惯例含25日；《民法典》第一千二百五十九条规定“以内”包括本数，没有规定“前”。',
    },
  },
  'week-start': { value: 1, source: { default: '一周从星期一开始（GB/T 7408）。' } },
  'due-soon': {
    value: { amount: 3, unit: 'workday' },
    source: { default: '到期前3个工作日提醒，不超过周期的四分之一。' },
  },
  'first-partial-period': {
    value: 'exempt',
    source: { default: '要求生效时已经开始的自然周期不计，自下一个完整周期起计。' },
  },
};

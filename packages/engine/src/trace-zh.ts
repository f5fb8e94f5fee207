import { parseDay, weekdayOf } from '@shixian/calendar';
import type { TraceStep } from '@shixian/model';
import type { TraceWords } from './trace-words.js';

/** 2026年11月3日（星期二）, with the clock time where the step names one. */
function dayZh(text: string | undefined): string {
  if (text === undefined) return '';
  const [date = '', clock] = text.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const number = parseDay(date);
  const weekday = number === null ? '' : `（星期${'一二三四五六日'[weekdayOf(number) - 1]}）`;
  const time = clock === undefined ? '' : `${clock.slice(0, 5)}`;
  return `${year}年${month}月${day}日${weekday}${time}`;
}

function stretchZh({ day, to }: TraceStep): string {
  return to === undefined ? dayZh(day) : `${dayZh(day)}至${dayZh(to)}`;
}

function citedZh({ cite }: TraceStep): string {
  return cite === undefined ? '' : `（${cite}）`;
}

function restDayZh({ reason, name }: TraceStep, { restDays }: TraceWords): string {
  const kind = restDays[reason ?? ''] ?? reason ?? '休息日';
  return name === undefined ? kind : `${name}${kind}`;
}

const unit = (word: string) => (amount: number) => `${amount}${word}`;

export const traceZh: TraceWords = {
  events: {
    published: '发布',
    updated: '更新',
    replied: '答复',
    submitted: '报送',
    accepted: '受理',
    handled: '办结',
    reviewed: '审核',
    'document-issued': '文件印发',
    'document-published': '文件公布',
    'information-formed': '信息形成',
    'information-changed': '信息变更',
    'decision-made': '作出决定',
    'activity-held': '活动举行',
    received: '收到',
    'reminder-received': '收到提醒',
    'stage-reached': '到达阶段节点',
    occasion: '事项发生',
  },
  units: {
    minute: unit('分钟'),
    hour: unit('小时'),
    day: unit('日'),
    workday: unit('个工作日'),
    week: unit('周'),
    xun: unit('旬'),
    'half-month': (amount) => (amount === 1 ? '半个月' : `${amount}个半月`),
    month: unit('个月'),
    quarter: unit('个季度'),
    'half-year': (amount) => (amount === 1 ? '半年' : `${amount}个半年`),
    year: unit('年'),
  },
  restDays: {
    weekend: '周末',
    statutory: '法定节假日',
    'swapped-off': '调休放假',
    'weekend-in-block': '假期内的周末',
    'overlay-off': '本地放假',
    'overlay-cancelled-off': '周末',
    'overlay-cancelled-makeup': '本地取消调休上班的周末',
  },
  periods: {
    'same-day': '当日',
    'next-day': '次日',
    'same-week': '当周',
    'same-month': '当月',
    'same-quarter': '当季',
    'same-year': '当年',
  },
  interpretations: { immediate: '立即', prompt: '及时', 'as-appropriate': '适时' },
  noDate: {
    immediate: '“立即”没有规定具体时间，由承办单位判断',
    prompt: '“及时”没有规定具体时间，由承办单位判断',
    'as-appropriate': '“适时”没有规定具体时间，由承办单位判断',
    unspecified: '原文没有规定时间，由承办单位判断',
    concurrent: '同步的对象还没有公布日期的记录，由承办单位判断',
    'outside-calendar': '超出日历的范围，无法推算',
    'start-unknown': '看不出规定自何日起施行，又没有发布记录，无法推算',
    'plan-year-unknown': '看不出是哪一年的计划，无法推算',
    average: '“平均”没有规定按多长时间计算，由承办单位判断',
    elsewhere: '时间由别处规定，本系统不推算',
    standing: '常态要求，没有期限',
    posting: '规定的是公示、公开的时长，没有期限',
    exempt: '不由本县更新',
    threshold: '规定的是数量、比率，没有期限',
    unresolved: '“同上”没有替换为上一行的要求',
  },
  sentences: {
    trigger: ({ day, event, ref }, { events }) =>
      `${dayZh(day)}${events[event ?? ''] ?? event}${ref === undefined ? '' : `（${ref}）`}。`,
    'implied-trigger': ({ day, event, ref }, { events }) =>
      `原文没有写明自何时起算，按${events[event ?? ''] ?? event}之日起算：${dayZh(day)}${ref === undefined ? '' : `（${ref}）`}。`,
    'hours-from-day-end': (step) => `只知道${dayZh(step.day)}，不知道时刻，自当日24时起算${citedZh(step)}。`,
    'first-day': (step) => `当日不计入，自${dayZh(step.day)}起算${citedZh(step)}。`,
    skip: (step, words) => `${stretchZh(step)}为${restDayZh(step, words)}，不计入${citedZh(step)}。`,
    makeup: (step) =>
      `${stretchZh(step)}${step.name === undefined ? '' : `因${step.name}`}${step.reason === 'overlay-cancelled-off' ? '本地不放假' : '调休上班'}，计入${citedZh(step)}。`,
    nominal: (step, { units }) => {
      const { day, amount, unit } = step;
      if (amount === undefined || unit === undefined) return `规定的日期为${dayZh(day)}。`;
      const length = units[unit]?.(Math.abs(amount)) ?? `${Math.abs(amount)}${unit}`;
      if (amount < 0) return `提前${length}为${dayZh(day)}。`;
      const inDays = unit === 'week' ? `（${amount * 7}日）` : '';
      return `${length}${inDays}计至${dayZh(day)}${citedZh(step)}。`;
    },
    'month-end': (step) => `到期月没有对应日，以月末${dayZh(step.day)}为期间的最后一日${citedZh(step)}。`,
    roll: (step, words) =>
      `${dayZh(step.from)}为${restDayZh(step, words)}，${(step.day ?? '') < (step.from ?? '') ? '提前到' : '顺延至'}${dayZh(step.day)}${citedZh(step)}。`,
    due: ({ day }) => `应于${dayZh(day)}${day?.includes('T') ? '' : '24时'}前完成。`,
    closing: (step) => `当日${dayZh(step.day)}截止${citedZh(step)}。`,
    period: ({ day, to, amount, unit, name }, { periods }) =>
      name === undefined
        ? `${dayZh(day)}至${dayZh(to)}为一个周期，应不少于${amount}${unit}。`
        : `${dayZh(day)}的${periods[name] ?? name}，截至${dayZh(to)}。`,
    window: ({ day, event, amount, unit }, { units, events }) =>
      `${day === undefined ? '' : `自${dayZh(day)}${event === undefined ? '规定施行' : (events[event] ?? event)}起，`}期间为${units[unit ?? '']?.(amount ?? 0) ?? ''}。`,
    count: ({ amount, unit, name }) =>
      name === undefined ? `已有${amount}${unit}。` : `${name}为${amount}${unit}。`,
    interpretation: ({ name, reason, cite }, { interpretations }) =>
      name === 'multi-period-window'
        ? `按${reason === 'rolling' ? '任意连续时间' : '日历周期'}计算：${cite}。`
        : `“${interpretations[name ?? ''] ?? name}”的具体时间依据：${cite}。`,
    law: ({ day, amount, unit, cite }, { units }) =>
      `最迟${units[unit ?? '']?.(amount ?? 0) ?? ''}，即${dayZh(day)}（${cite}）。`,
    provisional: (step) => `${stretchZh(step)}的放假安排尚未公布，按法定节假日和周末推算，公布后可能变动。`,
    'overlay-unknown': () => '本县是否另有地方性节假日不明，没有计入。',
    concurrent: ({ name }) => `要求同步：${name}。`,
    'no-date': ({ reason, cite }, { noDate }) =>
      `${noDate[reason ?? ''] ?? reason}${cite === undefined ? '' : `。依据：${cite}`}。`,
    publication: ({ day, event, ref }, { events }) =>
      `${dayZh(day)}已${events[event ?? ''] ?? event}${ref === undefined ? '' : `（${ref}）`}。`,
    reference: ({ name }) => `时间见：${name}。`,
    reading: ({ name }) => `附有条件“${name}”，是否适用由承办单位判断。`,
  },
};

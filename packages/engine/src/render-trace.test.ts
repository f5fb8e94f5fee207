import { type Duty, type TraceStep, validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { explainDuty, renderTrace } from './render-trace.js';
import { bundleOf, calendarData } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';
import { traceEn } from './trace-en.js';
import { traceZh } from './trace-zh.js';

const bundle = bundleOf([{ rule: NAMED_RULES.印发后5个工作日内 ?? null }], {
  calendar: { ...calendarData, overlay: 'unknown' },
});
const verdicts = evaluate(
  bundle,
  [{ item: 'item-0', event: 'document-issued', at: '2026-09-28', ref: '盐府办发〔2026〕7号' }],
  { at: '2026-10-11' },
);
const duty = verdicts.items[0]?.duties[0] as Duty;

describe('explainDuty', () => {
  it('gives sentences fit for a notice', () => {
    expect(validate('verdict', verdicts)).toMatchObject({ ok: true });
    expect(explainDuty(duty, 'zh-CN')).toEqual([
      '2026年9月28日（星期一）文件印发（盐府办发〔2026〕7号）。',
      '当日不计入，自2026年9月29日（星期二）起算（《中华人民共和国民法典》第二百零一条）。',
      '2026年10月1日（星期四）至2026年10月3日（星期六）为国庆节法定节假日，不计入（国办发明电〔2025〕7号）。',
      '2026年10月4日（星期日）为国庆节假期内的周末，不计入（国办发明电〔2025〕7号）。',
      '2026年10月5日（星期一）至2026年10月7日（星期三）为国庆节调休放假，不计入（国办发明电〔2025〕7号）。',
      '2026年10月10日（星期六）因国庆节调休上班，计入（国办发明电〔2025〕7号）。',
      '5个工作日计至2026年10月10日（星期六）。',
      '应于2026年10月10日（星期六）24时前完成。',
      '本县是否另有地方性节假日不明，没有计入。',
      '至今未完成，已逾期。',
    ]);
  });

  it('gives the same in English', () => {
    expect(explainDuty(duty, 'en')).toEqual([
      '2026-09-28: document issued (盐府办发〔2026〕7号).',
      'That day is not counted; counting starts on 2026-09-29 (《中华人民共和国民法典》第二百零一条).',
      'Not counted: 2026-10-01 to 2026-10-03, a statutory holiday (国庆节) (国办发明电〔2025〕7号).',
      'Not counted: 2026-10-04, a weekend inside a holiday (国庆节) (国办发明电〔2025〕7号).',
      'Not counted: 2026-10-05 to 2026-10-07, a day off by swap (国庆节) (国办发明电〔2025〕7号).',
      '2026-10-10 is worked (make-up for 国庆节) and counts (国办发明电〔2025〕7号).',
      '5 working days end on 2026-10-10.',
      'Due by the end of 2026-10-10.',
      'Whether the county has days off of its own is not known; none are counted.',
      'Not done, and overdue.',
    ]);
  });
});

const SUNDAY = '2026-11-01';
const TUESDAY = '2026-11-03';
const CITE = '《条例》';

/** A step, its sentence in Chinese, and in English. */
const SENTENCES: [TraceStep, string, string][] = [
  [
    { step: 'trigger', day: TUESDAY, event: 'received' },
    '2026年11月3日（星期二）收到。',
    '2026-11-03: received.',
  ],
  [
    { step: 'trigger', day: '2026-11-03T09:12:00+08:00', event: 'decision-made', ref: '甲' },
    '2026年11月3日（星期二）09:12作出决定（甲）。',
    '2026-11-03 09:12 (UTC+8): decision made (甲).',
  ],
  [
    { step: 'implied-trigger', day: TUESDAY, event: 'information-formed' },
    '原文没有写明自何时起算，按信息形成之日起算：2026年11月3日（星期二）。',
    'The phrase names no start; it is taken from this: 2026-11-03, information formed.',
  ],
  [
    { step: 'implied-trigger', day: TUESDAY, event: 'information-changed', ref: '甲' },
    '原文没有写明自何时起算，按信息变更之日起算：2026年11月3日（星期二）（甲）。',
    'The phrase names no start; it is taken from this: 2026-11-03, information changed (甲).',
  ],
  [
    { step: 'hours-from-day-end', day: TUESDAY, cite: CITE },
    '只知道2026年11月3日（星期二），不知道时刻，自当日24时起算（《条例》）。',
    'Only the day 2026-11-03 is known, so time runs from its end (《条例》).',
  ],
  [
    { step: 'skip', day: SUNDAY, reason: 'weekend' },
    '2026年11月1日（星期日）为周末，不计入。',
    'Not counted: 2026-11-01, a weekend.',
  ],
  [
    { step: 'skip', day: SUNDAY },
    '2026年11月1日（星期日）为休息日，不计入。',
    'Not counted: 2026-11-01, a rest day.',
  ],
  [
    { step: 'skip', day: SUNDAY, reason: 'weekend-in-block', name: '国庆节', cite: CITE },
    '2026年11月1日（星期日）为国庆节假期内的周末，不计入（《条例》）。',
    'Not counted: 2026-11-01, a weekend inside a holiday (国庆节) (《条例》).',
  ],
  [
    { step: 'skip', day: SUNDAY, reason: 'overlay-cancelled-makeup', name: '彝族年' },
    '2026年11月1日（星期日）为彝族年本地取消调休上班的周末，不计入。',
    'Not counted: 2026-11-01, a weekend whose make-up work does not hold here (彝族年).',
  ],
  [
    { step: 'skip', day: SUNDAY, reason: 'overlay-cancelled-off' },
    '2026年11月1日（星期日）为周末，不计入。',
    'Not counted: 2026-11-01, a weekend.',
  ],
  [
    { step: 'makeup', day: TUESDAY, reason: 'overlay-cancelled-off', name: '国庆节', cite: CITE },
    '2026年11月3日（星期二）因国庆节本地不放假，计入（《条例》）。',
    '2026-11-03 is worked (no local day off for 国庆节) and counts (《条例》).',
  ],
  [
    { step: 'makeup', day: SUNDAY },
    '2026年11月1日（星期日）调休上班，计入。',
    '2026-11-01 is worked and counts.',
  ],
  [
    { step: 'nominal', day: TUESDAY },
    '规定的日期为2026年11月3日（星期二）。',
    'The date named is 2026-11-03.',
  ],
  [
    { step: 'nominal', day: TUESDAY, amount: 2, unit: 'week', cite: CITE },
    '2周（14日）计至2026年11月3日（星期二）（《条例》）。',
    '2 weeks (14 days) end on 2026-11-03 (《条例》).',
  ],
  [
    { step: 'nominal', day: TUESDAY, amount: 1, unit: 'month' },
    '1个月计至2026年11月3日（星期二）。',
    '1 month end on 2026-11-03.',
  ],
  [
    { step: 'nominal', day: TUESDAY, amount: 1, unit: 'half-month' },
    '半个月计至2026年11月3日（星期二）。',
    '1 half-month end on 2026-11-03.',
  ],
  [
    { step: 'nominal', day: TUESDAY, amount: 3, unit: 'half-month' },
    '3个半月计至2026年11月3日（星期二）。',
    '3 half-months end on 2026-11-03.',
  ],
  [
    { step: 'window', day: TUESDAY, event: 'document-published', amount: 1, unit: 'month' },
    '自2026年11月3日（星期二）文件公布起，期间为1个月。',
    '1 month from 2026-11-03 (document published).',
  ],
  [
    { step: 'nominal', day: '2026-11-17', amount: -3, unit: 'day' },
    '提前3日为2026年11月17日（星期二）。',
    '3 days ahead is 2026-11-17.',
  ],
  [
    { step: 'month-end', day: '2026-02-28', cite: CITE },
    '到期月没有对应日，以月末2026年2月28日（星期六）为期间的最后一日（《条例》）。',
    'The month has no corresponding day, so it ends on 2026-02-28 (《条例》).',
  ],
  [
    { step: 'roll', from: '2026-11-21', day: '2026-11-23', reason: 'weekend' },
    '2026年11月21日（星期六）为周末，顺延至2026年11月23日（星期一）。',
    '2026-11-21 is a weekend, so it moves to 2026-11-23.',
  ],
  [
    { step: 'roll', from: '2026-10-01', day: '2026-09-30', reason: 'statutory', name: '国庆节', cite: CITE },
    '2026年10月1日（星期四）为国庆节法定节假日，提前到2026年9月30日（星期三）（《条例》）。',
    '2026-10-01 is a statutory holiday (国庆节), so it moves to 2026-09-30 (《条例》).',
  ],
  [
    { step: 'due', day: '2026-11-20T18:00:00+08:00' },
    '应于2026年11月20日（星期五）18:00前完成。',
    'Due by 2026-11-20 18:00 (UTC+8).',
  ],
  [{ step: 'closing', day: TUESDAY }, '当日2026年11月3日（星期二）截止。', 'It closes at 2026-11-03.'],
  [
    { step: 'period', day: SUNDAY, to: '2026-11-30', amount: 1, unit: '次' },
    '2026年11月1日（星期日）至2026年11月30日（星期一）为一个周期，应不少于1次。',
    'In the period 2026-11-01 to 2026-11-30, at least 1次.',
  ],
  [
    { step: 'period', day: TUESDAY, to: TUESDAY, name: 'same-day' },
    '2026年11月3日（星期二）的当日，截至2026年11月3日（星期二）。',
    'the same day as 2026-11-03, which ends on 2026-11-03.',
  ],
  [
    { step: 'window', day: TUESDAY, event: 'published', amount: 2, unit: 'week' },
    '自2026年11月3日（星期二）发布起，期间为2周。',
    '2 weeks from 2026-11-03 (published).',
  ],
  [
    { step: 'window', day: TUESDAY, amount: 1, unit: 'half-year' },
    '自2026年11月3日（星期二）规定施行起，期间为半年。',
    '1 half-year from 2026-11-03 (rule in force).',
  ],
  [{ step: 'window', amount: 1, unit: 'year' }, '期间为1年。', '1 year from then.'],
  [{ step: 'count', amount: 2, unit: '次' }, '已有2次。', 'So far 2次.'],
  [{ step: 'count', name: '可申请率', amount: 95, unit: '%' }, '可申请率为95%。', '可申请率 is 95%.'],
  [
    { step: 'interpretation', name: 'multi-period-window', reason: 'rolling', cite: '默认' },
    '按任意连续时间计算：默认。',
    'Counted over any stretch of that length: 默认.',
  ],
  [
    { step: 'interpretation', name: 'multi-period-window', reason: 'calendar', cite: '默认' },
    '按日历周期计算：默认。',
    'Counted by calendar period: 默认.',
  ],
  [
    { step: 'interpretation', name: 'prompt', cite: '默认' },
    '“及时”的具体时间依据：默认。',
    'What 及时 means: 默认.',
  ],
  [
    { step: 'law', day: TUESDAY, amount: 20, unit: 'workday', cite: CITE },
    '最迟20个工作日，即2026年11月3日（星期二）（《条例》）。',
    'At the latest after 20 working days, on 2026-11-03 (《条例》).',
  ],
  [
    { step: 'provisional', day: '2026-12-26', to: '2026-12-31' },
    '2026年12月26日（星期六）至2026年12月31日（星期四）的放假安排尚未公布，按法定节假日和周末推算，公布后可能变动。',
    'The arrangement of 2026-12-26 to 2026-12-31 is not published; it is computed from statutory holidays and weekends and may move.',
  ],
  [{ step: 'concurrent', name: '文件' }, '要求同步：文件。', 'To be done together with: 文件.'],
  [
    { step: 'no-date', reason: 'standing' },
    '常态要求，没有期限。',
    'No date: a state to keep up, without a date.',
  ],
  [
    { step: 'no-date', reason: 'prompt', cite: '默认' },
    '“及时”没有规定具体时间，由承办单位判断。依据：默认。',
    'No date: 及时 (promptly) sets no number of days: left to judgment (默认).',
  ],
  [
    { step: 'publication', day: TUESDAY, event: 'replied' },
    '2026年11月3日（星期二）已答复。',
    'Done on 2026-11-03: replied.',
  ],
  [
    { step: 'publication', day: TUESDAY, event: 'published', ref: '甲' },
    '2026年11月3日（星期二）已发布（甲）。',
    'Done on 2026-11-03: published (甲).',
  ],
  [{ step: 'reference', name: '上级要求' }, '时间见：上级要求。', 'The time is fixed by: 上级要求.'],
  [
    { step: 'reading', name: '紧急内容' },
    '附有条件“紧急内容”，是否适用由承办单位判断。',
    'It holds under a condition, left to judgment: 紧急内容.',
  ],
];

describe('renderTrace', () => {
  it.each(SENTENCES)('%j', (step, chinese, english) => {
    expect([renderTrace([step], 'zh-CN'), renderTrace([step], 'en')]).toEqual([[chinese], [english]]);
  });

  it('has words for the same things in both languages', () => {
    for (const table of ['events', 'units', 'restDays', 'periods', 'interpretations', 'noDate'] as const) {
      expect(Object.keys(traceEn[table])).toEqual(Object.keys(traceZh[table]));
    }
  });
});

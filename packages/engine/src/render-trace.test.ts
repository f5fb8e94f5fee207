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
      '2026年10月1日（星期四）至2026年10月3日（星期六）为国庆节法定节假日，不计入。',
      '2026年10月4日（星期日）为国庆节假期内的周末，不计入。',
      '2026年10月5日（星期一）至2026年10月7日（星期三）为国庆节调休放假，不计入。',
      '2026年10月10日（星期六）因国庆节调休上班，计入。',
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
      'Not counted: 2026-10-01 to 2026-10-03, a statutory holiday (国庆节).',
      'Not counted: 2026-10-04, a weekend inside a holiday (国庆节).',
      'Not counted: 2026-10-05 to 2026-10-07, a day off by swap (国庆节).',
      '2026-10-10 is worked (make-up for 国庆节) and counts.',
      '5 working days end on 2026-10-10.',
      'Due by the end of 2026-10-10.',
      'Whether the county has days off of its own is not known; none are counted.',
      'Not done, and overdue.',
    ]);
  });
});

describe('renderTrace', () => {
  it.each<[TraceStep, string]>([
    [
      { step: 'period', day: '2026-11-01', to: '2026-11-30', amount: 1, unit: '次' },
      '2026年11月1日（星期日）至2026年11月30日（星期一）为一个周期，应不少于1次。',
    ],
    [
      { step: 'period', day: '2026-11-03', to: '2026-11-03', name: 'same-day' },
      '2026年11月3日（星期二）的当日，截至2026年11月3日（星期二）。',
    ],
    [
      { step: 'window', day: '2026-11-03', event: 'published', amount: 2, unit: 'week' },
      '自2026年11月3日（星期二）发布起，期间为2周。',
    ],
    [
      { step: 'window', day: '2026-11-03', amount: 1, unit: 'half-year' },
      '自2026年11月3日（星期二）规定施行起，期间为半年。',
    ],
    [
      { step: 'roll', from: '2026-11-21', day: '2026-11-23', reason: 'weekend' },
      '2026年11月21日（星期六）为周末，顺延至2026年11月23日（星期一）。',
    ],
    [
      { step: 'roll', from: '2026-11-21', day: '2026-11-20', reason: 'weekend' },
      '2026年11月21日（星期六）为周末，提前到2026年11月20日（星期五）。',
    ],
    [{ step: 'due', day: '2026-11-20T18:00:00+08:00' }, '应于2026年11月20日（星期五）18:00前完成。'],
    [{ step: 'nominal', day: '2026-11-17', amount: -3, unit: 'day' }, '提前3日为2026年11月17日（星期二）。'],
    [
      { step: 'provisional', day: '2026-12-26', to: '2026-12-31' },
      '2026年12月26日（星期六）至2026年12月31日（星期四）的放假安排尚未公布，按法定节假日和周末推算，公布后可能变动。',
    ],
  ])('%j', (step, sentence) => {
    expect(renderTrace([step], 'zh-CN')).toEqual([sentence]);
  });

  it('has words for the same things in both languages', () => {
    for (const table of ['events', 'units', 'restDays', 'periods', 'interpretations', 'noDate'] as const) {
      expect(Object.keys(traceEn[table])).toEqual(Object.keys(traceZh[table]));
    }
  });
});

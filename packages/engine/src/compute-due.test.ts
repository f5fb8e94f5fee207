import { calendarFromData } from '@shixian/calendar';
import type { DueRule, TraceStep } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { computeDue } from './compute-due.js';
import { calendarData, type PlainRule, ruleOf } from './testing/bundle.js';
import { defaultInterpretations } from './testing/interpretations.js';
import { NAMED_RULES } from './testing/named-rules.js';

/** The arrangement of 2026. */
const NOTICE_2026 = '国办发明电〔2025〕7号';

const calendar = calendarFromData(calendarData);

function dueOf(rule: PlainRule | undefined, on: string, change = {}) {
  return computeDue(ruleOf(rule as PlainRule), on, calendar, { ...defaultInterpretations(), ...change });
}

const within = (amount: number, unit: 'day' | 'workday' | 'month'): PlainRule => ({
  kind: 'deadline',
  trigger: { event: 'document-issued', text: '印发' },
  within: { duration: { amount, unit } },
});

describe('computeDue', () => {
  it.each<[string, string, DueRule['repeat'], DueRule['at'][number], string]>([
    ['次年1月底前', '2026-01-05', 'yearly', { yearOffset: 1, month: 1, day: 'end' }, '2027-01-31'],
    ['次年1月底前', '2026-12-31', 'yearly', { yearOffset: 1, month: 1, day: 'end' }, '2027-01-31'],
    ['次月5日前', '2026-11-03', 'monthly', { monthOffset: 1, day: 5 }, '2026-12-05'],
    ['次月5日前', '2026-12-31', 'monthly', { monthOffset: 1, day: 5 }, '2027-01-05'],
    ['下周一前', '2026-11-16', 'weekly', { weekOffset: 1, weekday: 1 }, '2026-11-23'],
    ['当月25日前', '2026-11-03', 'monthly', { monthOffset: 0, day: 25 }, '2026-11-25'],
  ])('%s, of what happens on %s', (_, on, repeat, at, due) => {
    expect(dueOf({ kind: 'due', at: [at], repeat }, on)?.due).toBe(due);
  });

  it.each<[string, string, string | null, string | null]>([
    ['印发后3日内', '2026-11-18', '2026-11-21', '2026-11-23'],
    ['收到后24小时', '2026-11-03T18:00:00+08:00', '2026-11-04T18:00:00+08:00', '2026-11-04T18:00:00+08:00'],
    ['会前3日', '2026-11-24', '2026-11-21', '2026-11-21'],
    ['每月1次', '2026-11-10', '2026-11-30', '2026-11-30'],
    ['每个工作日', '2026-10-09', '2026-10-09', '2026-10-09'],
    ['每个工作日', '2026-10-01', '2026-10-08', '2026-10-08'],
    ['每2周一次', '2026-11-06', '2026-11-20', '2026-11-20'],
    ['1年内不少于3次', '2026-02-01', '2027-02-01', '2027-02-01'],
    ['每月25日前报送', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['每月25日前报送', '2026-11-26', '2026-12-25', '2026-12-25'],
    ['次年1月底前', '2026-11-26', '2027-01-31', '2027-01-31'],
    ['及时更新', '2026-10-09', null, null],
    ['与文件同步', '2026-11-21', '2026-11-21', '2026-11-21'],
    ['外链', '2026-11-20', null, null],
    ['常态化开展', '2026-11-20', null, null],
    ['每月1次且印发后3日内', '2026-11-10', '2026-11-13', '2026-11-13'],
    ['每月1次或印发后3日内', '2026-11-10', '2026-11-30', '2026-11-30'],
  ])('%s on %s: counted to %s, due %s', (name, on, nominal, due) => {
    expect(dueOf(NAMED_RULES[name], on)).toMatchObject({ nominal, due });
  });

  it('of several is provisional where the one that decides is', () => {
    const member = (name: string) => NAMED_RULES[name] as PlainRule;
    const of = (...names: string[]): PlainRule => ({ kind: 'all', of: names.map(member) });
    expect(dueOf(of('外链', '常态化开展'), '2026-12-24')).toMatchObject({
      due: null,
      provisional: false,
      trace: [],
    });
    expect(dueOf(of('印发后5个工作日内', '外链'), '2026-12-24')?.provisional).toBe(true);
    expect(dueOf(of('印发后5个工作日内', '每天'), '2026-12-24')).toMatchObject({
      due: '2026-12-24',
      provisional: false,
    });
  });

  it('of several has the trace of the one that decides', () => {
    const member = (name: string) => NAMED_RULES[name] as PlainRule;
    const names = ['印发后3日内', '每月1次', '每2周一次'];
    const [all, any] = (['all', 'any'] as const).map((kind) =>
      dueOf({ kind, of: names.map(member) }, '2026-11-10'),
    );
    // 11-13, 11-30 and 11-24.
    expect([all?.due, any?.due]).toEqual(['2026-11-13', '2026-11-30']);
    expect(all?.trace).toEqual(dueOf(member('印发后3日内'), '2026-11-10')?.trace);
    expect(any?.trace).toEqual(dueOf(member('每月1次'), '2026-11-10')?.trace);
    expect(any).not.toHaveProperty('outerBound');
    expect(dueOf(member('每月1次'), '2026-11-10')).not.toHaveProperty('outerBound');
  });

  it('names the subject of a clause, and none where there is none', () => {
    const rule: PlainRule = {
      kind: 'per-subject',
      items: [{ subjects: ['机构职能'], rule: NAMED_RULES.每月1次 as PlainRule }],
    };
    expect(dueOf(rule, '2026-11-10')?.parts?.map(({ subject }) => subject)).toEqual(['机构职能']);
    expect(dueOf(NAMED_RULES.每月1次, '2026-11-10')).not.toHaveProperty('subject');
  });

  it('is null for what is no day', () => {
    expect(dueOf(NAMED_RULES.每月1次, '2026-02-30')).toBeNull();
  });

  it('has the bound of the law where the words set none', () => {
    expect(dueOf(NAMED_RULES.及时更新, '2026-10-09')).toMatchObject({ due: null, outerBound: '2026-11-05' });
    expect(dueOf(NAMED_RULES.收到后及时答复, '2026-10-09')).not.toHaveProperty('outerBound');
  });

  it('takes a plan that does not repeat in the year of the day, also when it is past', () => {
    const plan: PlainRule = { kind: 'due', at: [{ month: 9, day: 'end' }], repeat: 'none' };
    expect(dueOf(plan, '2026-11-20')?.due).toBe('2026-09-30');
    const week: PlainRule = { kind: 'due', at: [{ weekOffset: 0, weekday: 5 }], repeat: 'none' };
    expect(dueOf(week, '2026-11-21')?.due).toBe('2026-11-20');
  });

  it('says which days the county works or not against the national arrangement', () => {
    // Off here on 10-08 and 10-09; 10-07 is worked instead, and the make-up Saturday 10-10 is not.
    const notice = 'overlay:notice';
    const local = calendarFromData({
      ...calendarData,
      overlay: 'patched',
      notices: { ...calendarData.notices, [notice]: { title: '关于火把节放假的通知' } },
      days: {
        ...calendarData.days,
        '2026-10-07': { class: 'overlay-cancelled-off', name: '火把节', notice },
        '2026-10-08': { class: 'overlay-off', name: '火把节', notice },
        '2026-10-09': { class: 'overlay-off', name: '火把节', notice },
        '2026-10-10': { class: 'overlay-cancelled-makeup', name: '火把节', notice },
      },
    });
    const cite = '《关于火把节放假的通知》';
    const due = computeDue(ruleOf(within(2, 'workday')), '2026-10-06', local, defaultInterpretations());
    // 10-07, then Monday 10-12.
    expect(due?.due).toBe('2026-10-12');
    expect(due?.trace.slice(2, -2)).toEqual([
      { step: 'makeup', day: '2026-10-07', reason: 'overlay-cancelled-off', name: '火把节', cite },
      { step: 'skip', day: '2026-10-08', to: '2026-10-09', reason: 'overlay-off', name: '火把节', cite },
      { step: 'skip', day: '2026-10-10', reason: 'overlay-cancelled-makeup', name: '火把节', cite },
      { step: 'skip', day: '2026-10-11', reason: 'weekend' },
    ]);
  });

  it('is provisional from the first day that no notice has fixed', () => {
    expect([
      dueOf(within(1, 'workday'), '2026-12-24')?.provisional,
      dueOf(within(2, 'workday'), '2026-12-24')?.provisional,
    ]).toEqual([false, true]);
    // Counted to Saturday 12-26, which only a notice can fix; to Friday 12-25, which is fixed.
    expect([
      dueOf(within(2, 'day'), '2026-12-24')?.provisional,
      dueOf(within(1, 'day'), '2026-12-24')?.provisional,
    ]).toEqual([true, false]);
    expect(dueOf(NAMED_RULES.每2周一次, '2026-12-24')?.provisional).toBe(false);
    expect(dueOf(NAMED_RULES.收到后24小时, '2027-01-05')?.provisional).toBe(false);
    expect(dueOf(NAMED_RULES.活动后当日, '2027-01-05')?.provisional).toBe(false);
    // Saturday 12-26 moves to Friday 12-25; that the 26th is no working day is not fixed.
    const rolled: PlainRule = { kind: 'due', at: [{ day: 26 }], repeat: 'monthly', roll: 'previous-workday' };
    expect(dueOf(rolled, '2026-12-01')).toMatchObject({ due: '2026-12-25', provisional: true });
  });

  it('names no day where there is none', () => {
    const last = [within(5, 'workday'), within(3, 'day'), NAMED_RULES.活动后当日].map((rule) =>
      dueOf(rule as PlainRule, '2199-12-31'),
    );
    expect(last.map((result) => result?.due)).toEqual([null, null, '2199-12-31']);
    for (const result of last) expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|2200/);
  });

  it('says so where the calendar does not reach', () => {
    const result = dueOf(within(5, 'workday'), `${calendarData.lastYear}-12-30`);
    expect(result).toMatchObject({
      due: null,
      trace: expect.arrayContaining([{ step: 'no-date', reason: 'outside-calendar' }]),
    });
  });
});

const law = (article: string) => `《中华人民共和国民法典》第${article}条`;

/** What stands in each trace besides the trigger, worked out by hand. */
const TRACES: readonly [string, PlainRule | undefined, string, TraceStep[]][] = [
  [
    'a month that ends on its last day, a rest day',
    within(1, 'month'),
    '2026-01-31',
    [
      { step: 'trigger', day: '2026-01-31', event: 'document-issued' },
      { step: 'first-day', day: '2026-02-01', cite: law('二百零一') },
      { step: 'nominal', day: '2026-02-28', amount: 1, unit: 'month', cite: law('二百零二') },
      { step: 'month-end', day: '2026-02-28', cite: law('二百零二') },
      // 2026-02-28 is a Saturday that is worked, so nothing moves.
      { step: 'due', day: '2026-02-28' },
    ],
  ],
  [
    'weeks',
    {
      kind: 'deadline',
      trigger: { event: 'document-issued', text: '印发' },
      within: { duration: { amount: 2, unit: 'week' } },
    },
    '2026-11-03',
    [
      { step: 'trigger', day: '2026-11-03', event: 'document-issued' },
      { step: 'first-day', day: '2026-11-04', cite: law('二百零一') },
      { step: 'nominal', day: '2026-11-17', amount: 2, unit: 'week', cite: law('二百') },
      { step: 'due', day: '2026-11-17' },
    ],
  ],
  [
    'days that end on a rest day',
    within(3, 'day'),
    '2026-09-29',
    [
      { step: 'trigger', day: '2026-09-29', event: 'document-issued' },
      { step: 'first-day', day: '2026-09-30', cite: law('二百零一') },
      { step: 'nominal', day: '2026-10-02', amount: 3, unit: 'day' },
      {
        step: 'roll',
        day: '2026-10-08',
        from: '2026-10-02',
        reason: 'statutory',
        name: '国庆节',
        cite: law('二百零三'),
      },
      // Every rest day on the way: art. 203 moves to the day after them all.
      { step: 'skip', day: '2026-10-03', reason: 'statutory', name: '国庆节', cite: NOTICE_2026 },
      { step: 'skip', day: '2026-10-04', reason: 'weekend-in-block', name: '国庆节', cite: NOTICE_2026 },
      {
        step: 'skip',
        day: '2026-10-05',
        to: '2026-10-07',
        reason: 'swapped-off',
        name: '国庆节',
        cite: NOTICE_2026,
      },
      { step: 'due', day: '2026-10-08' },
    ],
  ],
  [
    'hours before a day',
    {
      kind: 'deadline',
      trigger: { event: 'activity-held', text: '会' },
      within: { before: { amount: 24, unit: 'hour' } },
    },
    '2026-11-03',
    [
      { step: 'trigger', day: '2026-11-03', event: 'activity-held' },
      { step: 'hours-from-day-end', day: '2026-11-03', cite: law('二百零一') },
      // 24 hours before the end of 11-03 is the end of 11-02.
      { step: 'nominal', day: '2026-11-03T00:00:00+08:00', amount: -24, unit: 'hour' },
      { step: 'due', day: '2026-11-03T00:00:00+08:00' },
    ],
  ],
  [
    'hours from a day',
    NAMED_RULES.收到后24小时,
    '2026-11-03',
    [
      { step: 'trigger', day: '2026-11-03', event: 'received' },
      { step: 'hours-from-day-end', day: '2026-11-03', cite: law('二百零一') },
      { step: 'nominal', day: '2026-11-05T00:00:00+08:00', amount: 24, unit: 'hour', cite: law('二百零一') },
      { step: 'due', day: '2026-11-05T00:00:00+08:00' },
    ],
  ],
  [
    'working days ahead of a happening',
    {
      kind: 'deadline',
      trigger: { event: 'activity-held', text: '会' },
      within: { before: { amount: 5, unit: 'workday' } },
    },
    '2026-11-27',
    [
      // The weekend after the trigger is no part of it. 11-26, 25, 24, 23, then 20.
      { step: 'trigger', day: '2026-11-27', event: 'activity-held' },
      { step: 'skip', day: '2026-11-21', to: '2026-11-22', reason: 'weekend' },
      { step: 'nominal', day: '2026-11-20', amount: -5, unit: 'workday' },
      { step: 'due', day: '2026-11-20' },
    ],
  ],
  [
    'together with a document',
    NAMED_RULES.与文件同步,
    '2026-11-21',
    [
      { step: 'implied-trigger', day: '2026-11-21', event: 'document-published' },
      { step: 'concurrent', name: '文件' },
      { step: 'period', day: '2026-11-21', to: '2026-11-21', name: 'same-day' },
      { step: 'due', day: '2026-11-21' },
    ],
  ],
  [
    'a word that sets no time',
    { kind: 'deadline', trigger: { event: 'received', text: '收到' }, within: { promptness: 'prompt' } },
    '2026-11-21',
    [
      { step: 'trigger', day: '2026-11-21', event: 'received' },
      { step: 'no-date', reason: 'prompt', cite: '默认' },
    ],
  ],
  [
    'no time at all, bounded by law',
    {
      kind: 'deadline',
      trigger: { event: 'information-changed', text: '变化' },
      within: { unspecified: true },
    },
    '2026-05-08',
    [
      { step: 'trigger', day: '2026-05-08', event: 'information-changed' },
      { step: 'no-date', reason: 'unspecified' },
      { step: 'first-day', day: '2026-05-09', cite: law('二百零一') },
      { step: 'makeup', day: '2026-05-09', reason: 'makeup', name: '劳动节', cite: NOTICE_2026 },
      { step: 'skip', day: '2026-05-10', reason: 'weekend' },
      { step: 'skip', day: '2026-05-16', to: '2026-05-17', reason: 'weekend' },
      { step: 'skip', day: '2026-05-23', to: '2026-05-24', reason: 'weekend' },
      { step: 'skip', day: '2026-05-30', to: '2026-05-31', reason: 'weekend' },
      // 05-09; 05-11 to 15, 18 to 22, 25 to 29; 06-01 to 06-04.
      {
        step: 'law',
        day: '2026-06-04',
        amount: 20,
        unit: 'workday',
        cite: '《中华人民共和国政府信息公开条例》第二十六条',
      },
    ],
  ],
  [
    'a window, read as the county does',
    NAMED_RULES.每2周一次,
    '2026-11-06',
    [
      { step: 'interpretation', reason: 'rolling', name: 'multi-period-window', cite: '默认' },
      { step: 'window', day: '2026-11-06', event: 'published', amount: 2, unit: 'week' },
      { step: 'count', amount: 1, unit: '次' },
      { step: 'due', day: '2026-11-20' },
    ],
  ],
  [
    'a period',
    NAMED_RULES.每月1次,
    '2026-11-06',
    [
      { step: 'period', day: '2026-11-01', to: '2026-11-30', amount: 1, unit: '次' },
      { step: 'count', amount: 0, unit: '次' },
      { step: 'due', day: '2026-11-30' },
    ],
  ],
  [
    'a date that the phrase moves',
    { kind: 'due', at: [{ day: 22 }], repeat: 'monthly', roll: 'previous-workday', condition: '紧急内容' },
    '2026-11-06',
    [
      { step: 'nominal', day: '2026-11-22' },
      { step: 'roll', day: '2026-11-20', from: '2026-11-22', reason: 'weekend' },
      { step: 'skip', day: '2026-11-21', reason: 'weekend' },
      { step: 'reading', reason: 'condition', name: '紧急内容' },
      { step: 'due', day: '2026-11-20' },
    ],
  ],
  [
    'a time fixed elsewhere',
    NAMED_RULES.按上级要求,
    '2026-11-06',
    [
      { step: 'reference', name: '上级要求' },
      { step: 'no-date', reason: 'elsewhere' },
    ],
  ],
];

describe('a trace', () => {
  it.each(TRACES)('of %s', (_, rule, on, trace) => {
    expect(dueOf(rule, on)?.trace).toEqual(trace);
  });

  it('names the provisional days it rests on', () => {
    expect(dueOf(within(5, 'workday'), '2026-12-24')?.trace.slice(-1)).toEqual([
      { step: 'provisional', day: '2026-12-26', to: '2026-12-31', provisional: true },
    ]);
  });

  it('says that the county may have days of its own, where working days matter', () => {
    const local = calendarFromData({ ...calendarData, overlay: 'unknown' });
    const stepsOf = (rule: PlainRule | undefined) =>
      computeDue(ruleOf(rule as PlainRule), '2026-11-06', local, defaultInterpretations())?.trace.map(
        ({ step }) => step,
      );
    expect(stepsOf(within(5, 'workday'))).toContain('overlay-unknown');
    expect(stepsOf(NAMED_RULES.每个工作日)).toContain('overlay-unknown');
    expect(stepsOf(NAMED_RULES.每月1次)).not.toContain('overlay-unknown');
    expect(stepsOf(NAMED_RULES.活动后当日)).not.toContain('overlay-unknown');
    expect(stepsOf(NAMED_RULES.每月25日前报送)).not.toContain('overlay-unknown');
  });
});

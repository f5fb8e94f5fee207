import type { CadenceRule, ResolvedInterpretations, Rule } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import type { CompareOptions, Missing, Relation } from './comparison.js';
import { national } from './testing/national.js';
import { after, all, any, deadline, due, every, within } from './testing/rules.js';

const span = { start: 0, end: 0 };
const source = { default: '测试' };
const posting = (amount: number): Rule => ({ kind: 'posting', span, for: { amount, unit: 'workday' } });
const postingYears = (amount: number): Rule => ({ kind: 'posting', span, for: { amount, unit: 'year' } });
const longTerm: Rule = { kind: 'posting', span, for: 'long-term' };
const retention = (amount: number): Rule => ({ kind: 'retention', span, max: { amount, unit: 'month' } });
const threshold = (op: '>=' | '<=' | '>' | '<', value: number): Rule => ({
  kind: 'threshold',
  span,
  metric: '可申请率',
  op,
  value,
  unit: '%',
});
const reference = (basis: string): Rule => ({ kind: 'reference', span, basis });
const prompt = (promptness: 'immediate' | 'prompt' | 'as-appropriate') =>
  deadline({ promptness }, 'information-changed', '变更');

/** What no short phrase says; the rest is in cases/relations.md. */
const RELATIONS: [string, Rule, Rule, Relation, string][] = [
  [
    '提前3日 · 提前1日',
    deadline({ before: { amount: 3, unit: 'day' } }),
    deadline({ before: { amount: 1, unit: 'day' } }),
    'stricter',
    '',
  ],
  [
    '提前3日 · 3日内',
    deadline({ before: { amount: 3, unit: 'day' } }),
    after(3, 'day'),
    'incomparable',
    'before is not after',
  ],
  [
    '7日内1次 · 14日内2次',
    within(7, 'day'),
    within(14, 'day', 2),
    'stricter',
    'one by the 7th, the next by the 14th',
  ],
  ['14日内2次 · 14日内1次', within(14, 'day', 2), within(14, 'day'), 'stricter', ''],
  [
    '次月5日前 · 每季度2次',
    due('monthly', { monthOffset: 1, day: 5 }),
    every(1, 'quarter', 2),
    'stricter',
    'two whole windows in a quarter, each with a publication of its own',
  ],
  [
    '31日内 · 次月5日前',
    within(31, 'day'),
    due('monthly', { monthOffset: 1, day: 5 }),
    'incomparable',
    'each window holds one, but twelve a year need twelve',
  ],
  ['全部 · 一项', all(after(3, 'day'), every(1, 'month')), after(5, 'day'), 'stricter', ''],
  [
    '任一 · 一项',
    any(after(3, 'day'), after(5, 'day')),
    after(5, 'day'),
    'equal',
    'the later of the two is enough',
  ],
  [
    '任一中的任一 · 一项',
    any(any(after(3, 'day'), after(4, 'day')), after(5, 'day')),
    after(5, 'day'),
    'equal',
    '',
  ],
  [
    '任一 · 任一',
    any(every(1, 'week'), after(3, 'day')),
    any(after(5, 'day'), every(1, 'month')),
    'stricter',
    'each lies in one of the other',
  ],
  ['公示5个工作日 · 公示3个工作日', posting(5), posting(3), 'stricter', 'a posting is a minimum'],
  ['长期公开 · 公示3个工作日', longTerm, posting(3), 'stricter', ''],
  ['公开满30年 · 公开满25年', postingYears(30), postingYears(25), 'stricter', 'years need no published day'],
  ['长期公开 · 公开满30年', longTerm, postingYears(30), 'stricter', 'however long'],
  ['保留不超过25年 · 保留不超过30年', retention(300), retention(360), 'stricter', ''],
  ['保留不超过6个月 · 保留不超过1年', retention(6), retention(12), 'stricter', 'a retention is a maximum'],
  ['不低于90% · 不低于80%', threshold('>=', 90), threshold('>=', 80), 'stricter', ''],
  ['高于90% · 不低于90%', threshold('>', 90), threshold('>=', 90), 'stricter', '90 itself'],
  ['不低于90% · 不高于80%', threshold('>=', 90), threshold('<=', 80), 'incomparable', ''],
  [
    '外链 · 每月一次',
    { kind: 'exempt', span, reason: 'external' },
    every(1, 'month'),
    'looser',
    'nothing is owed',
  ],
  ['按上级要求 · 按上级要求', reference('上级要求'), reference('上级要求'), 'equal', 'the same words'],
];

const REVERSE = {
  equal: 'equal',
  stricter: 'looser',
  looser: 'stricter',
  incomparable: 'incomparable',
} as const;

describe('compare', () => {
  it('shows what was taken down too early in the latest year', () => {
    const { witness } = compare(posting(3), posting(5), { calendar: national });
    // 2026-01-01 is off, Friday 01-02 by swap and Saturday too, Sunday 01-04 is worked: 4, 5 and 6; the fifth is 01-08.
    expect(witness).toMatchObject({
      history: [
        { event: 'published', at: '2026-01-01' },
        { event: 'withdrawn', at: '2026-01-07' },
      ],
      breach: { opens: '2026-01-01', due: '2026-01-08', required: 7, found: 5 },
    });
  });

  it('says nothing of working days that are not published', () => {
    const { relation, missing } = compare(posting(6000), posting(5500), { calendar: national });
    expect(relation).toBe('incomparable');
    expect(missing).toEqual([{ kind: 'coverage', from: '2007-01-01', to: '2026-12-25' }]);
  });

  it.each(RELATIONS)('%s', (_, a, b, relation) => {
    const { relation: found, missing } = compare(a, b, { calendar: national });
    expect([found, missing]).toEqual([relation, []]);
    expect(compare(b, a, { calendar: national }).relation).toBe(REVERSE[relation]);
    expect(compare(a, a, { calendar: national }).relation).toBe('equal');
  });

  it('leaves spans, modality, manner and consequences out of account, and says so of the modality', () => {
    const softer: Rule = {
      ...after(5, 'day'),
      span: { start: 3, end: 9 },
      modality: 'in-principle',
      manner: ['依法'],
    };
    const { relation, trace } = compare(after(5, 'day'), softer, { calendar: national });
    expect(relation).toBe('equal');
    expect(trace).toContainEqual({ kind: 'modality', a: 'must', b: 'in-principle' });
  });
});

const OPEN: [string, Rule, Rule, Missing['kind'], string?][] = [
  ['及时 · 立即', prompt('prompt'), prompt('immediate'), 'interpretation', 'immediate'],
  [
    '适时 · 5日内',
    prompt('as-appropriate'),
    after(5, 'day', 'information-changed'),
    'interpretation',
    'as-appropriate',
  ],
  ['按上级要求 · 每月', reference('上级要求'), every(1, 'month'), 'no-date', 'reference'],
  [
    '会议后3日 · 检查后5日',
    deadline({ duration: { amount: 3, unit: 'day' } }, 'activity-held', '会议'),
    deadline({ duration: { amount: 5, unit: 'day' } }, 'activity-held', '检查'),
    'same-happening',
  ],
  ['5日内 · 印发后3日内', after(5, 'day', null), after(3, 'day'), 'same-happening'],
  [
    '每月2条 · 每月1次',
    { ...every(1, 'month', 2), unit: '条' } as CadenceRule,
    every(1, 'month'),
    'same-unit',
  ],
  [
    '平均每周2次 · 每周1次',
    { ...every(1, 'week', 2), average: true } as CadenceRule,
    every(1, 'week'),
    'not-comparable',
    'average',
  ],
  [
    '一般事项5日 · 紧急事项3日',
    { ...after(5, 'day'), condition: '一般事项' },
    { ...after(3, 'day'), condition: '紧急事项' },
    'same-condition',
  ],
  [
    '动态每周 · 公告每月',
    { ...every(1, 'week'), subject: '动态' },
    { ...every(1, 'month'), subject: '公告' },
    'same-subject',
  ],
  [
    '3日内答复 · 5日内公开',
    { ...after(3, 'day'), action: 'reply' },
    { ...after(5, 'day'), action: 'publish' },
    'same-action',
  ],
  ['9月底前 · 每年底前', due('none', { month: 9, day: 'end' }), due('yearly', { day: 'end' }), 'plan-year'],
  ['30年内 · 每年', within(30, 'year'), every(1, 'year'), 'coverage'],
];

describe('what is missing', () => {
  it.each(OPEN)('%s', (_, a, b, kind, of) => {
    const { relation, missing } = compare(a, b, { calendar: national });
    expect(relation).toBe('incomparable');
    expect(missing).toContainEqual(expect.objectContaining(of === undefined ? { kind } : { kind, of }));
  });

  it('still answers the direction that the law decides', () => {
    const vague = prompt('prompt');
    const { implies } = compare(vague, after(25, 'workday', 'information-changed'), { calendar: national });
    expect(implies).toEqual({ aToB: true, bToA: false });
    expect(
      compare(vague, after(10, 'workday', 'information-changed'), { calendar: national }).implies.aToB,
    ).toBeNull();
  });
});

describe('with what the county has written', () => {
  const relationOf = (a: Rule, b: Rule, options: Omit<CompareOptions, 'calendar'>) =>
    compare(a, b, { calendar: national, ...options }).relation;

  it('reads a vague word as its interpretation', () => {
    const interpretations: Partial<ResolvedInterpretations> = {
      immediate: { value: { period: 'same-day' }, source },
      prompt: { value: { amount: 3, unit: 'workday' }, source },
    };
    expect(relationOf(prompt('immediate'), prompt('prompt'), { interpretations })).toBe('stricter');
    expect(
      relationOf(prompt('prompt'), after(3, 'workday', 'information-changed'), { interpretations }),
    ).toBe('equal');
  });

  it('reads 每2周一次 by calendar', () => {
    const interpretations = { 'multi-period-window': { value: 'calendar', source } } as const;
    // From the first day of one pair of weeks to the last of the next are 27 days.
    expect(relationOf(every(2, 'week', 1, 'policy'), within(27, 'day'), { interpretations })).toBe(
      'stricter',
    );
    expect(relationOf(every(2, 'week', 1, 'policy'), within(26, 'day'), { interpretations })).toBe(
      'incomparable',
    );
  });

  it('takes a deadline without a trigger to run from what the item implies', () => {
    expect(
      relationOf(after(5, 'day', null), after(3, 'day', 'received'), { impliedTrigger: 'received' }),
    ).toBe('looser');
    // What forms or changes: so much is asked of a column, and more than of changes alone.
    expect(
      relationOf(after(3, 'day', null), after(3, 'day', 'information-changed'), {
        impliedTrigger: 'information-formed',
      }),
    ).toBe('stricter');
  });

  it('places a date without a year in the plan year', () => {
    const [plan, yearly] = [due('none', { month: 9, day: 'end' }), due('yearly', { month: 9, day: 'end' })];
    expect(relationOf(plan, yearly, { planYear: 2024 })).toBe('looser');
  });

  it('needs no arrangement for dates that do not move', () => {
    const end = (month: number) => due('none', { month, day: 'end' });
    // The end of December lies past 2026-12-25, and all of 2028 past the last arrangement.
    expect(relationOf(end(9), end(12), { planYear: 2026 })).toBe('stricter');
    expect(relationOf(end(6), end(9), { planYear: 2028 })).toBe('stricter');
    expect(relationOf(due('none', { year: 2028, month: 6, day: 'end' }), end(6), { planYear: 2027 })).toBe(
      'incomparable',
    );
    expect(relationOf(every(1, 'month'), end(6), { planYear: 2028 })).toBe('stricter');
  });

  it('proves nothing from dates that move by days not arranged', () => {
    const end = (month: number): Rule => ({
      ...due('none', { month, day: 'end' }),
      roll: 'next-workday',
    });
    const { missing } = compare(end(6), end(9), { calendar: national, planYear: 2028 });
    expect(missing).toEqual([{ kind: 'coverage', from: '2007-01-01', to: '2026-12-25' }]);
  });

  it('moves dates past rest days where the county says so', () => {
    const interpretations = { 'roll-forward': { value: true, source } } as const;
    const moved: Rule = { ...due('monthly', { day: 25 }), roll: 'next-workday' };
    expect(relationOf(due('monthly', { day: 25 }), moved, { interpretations })).toBe('equal');
    expect(relationOf(due('monthly', { day: 25 }), moved, {})).toBe('stricter');
  });
});

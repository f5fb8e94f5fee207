import { parseDay } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import {
  type BundleClassRule,
  type CountyEvent,
  type Flag,
  type ItemVerdict,
  type Veto,
  validate,
} from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { evaluateAsOf } from './as-of.js';
import { audit } from './audit.js';
import { evaluate } from './evaluate.js';
import { createEventStore } from './event-store.js';
import { forecast } from './forecast.js';
import { bundleOf, type PlainRule, ruleOf, type TestItem } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';

const rule = (name: keyof typeof NAMED_RULES & string) => NAMED_RULES[name] ?? null;
const publishedOn = (item: string, ...days: string[]): CountyEvent[] =>
  days.map((at) => ({ item, event: 'published', at }));

describe('audit', () => {
  const bundle = bundleOf([
    { rule: rule('每月1次') },
    { rule: rule('印发后3日内') },
    { rule: rule('每2周一次') },
  ]);
  const events: CountyEvent[] = [
    ...publishedOn('item-0', '2026-01-10', '2026-03-10'),
    { item: 'item-1', event: 'document-issued', at: '2026-01-12', ref: '甲' },
    { item: 'item-1', event: 'published', at: '2026-01-20', ref: '甲' },
    { item: 'item-1', event: 'document-issued', at: '2026-03-30', ref: '乙' },
    ...publishedOn('item-2', '2026-01-10', '2026-01-20', '2026-02-10', '2026-03-20'),
  ];
  const quarter = audit(bundle, events, { from: '2026-01-01', to: '2026-03-31' });

  it('tells what was missed, late and still open, each with its interval', () => {
    expect(validate('audit', quarter)).toMatchObject({ ok: true });
    expect(
      quarter.breaches.map(({ item, kind, due, from, to, metAt }) => [item, kind, due, from, to, metAt]),
    ).toEqual([
      ['item-0', 'missed', '2026-02-28', '2026-02-01', '2026-02-28', null],
      ['item-1', 'late', '2026-01-15', '2026-01-16', '2026-01-20', '2026-01-20'],
      // 14 days after 01-20 and 02-10; after 03-20 it is due on 04-03, past the window.
      ['item-2', 'late', '2026-02-03', '2026-02-04', '2026-02-10', '2026-02-10'],
      ['item-2', 'late', '2026-02-24', '2026-02-25', '2026-03-20', '2026-03-20'],
    ]);
    expect(quarter.summary).toEqual({ items: 3, itemsInBreach: 3, overdue: 0, late: 3, missed: 1 });
  });

  it('sees only what had happened by its last day', () => {
    const january = audit(bundle, events, { from: '2026-01-01', to: '2026-01-18' });
    expect(january.breaches.map(({ item, kind, to }) => [item, kind, to])).toEqual([
      ['item-1', 'overdue', null],
    ]);
  });

  it('asks for nothing before the rule, however far the records reach back', () => {
    const recent = bundleOf([{ rule: rule('每月1次'), from: '2026-03-01' }]);
    const { breaches } = audit(recent, [], {
      from: '2026-01-01',
      to: '2026-03-31',
      recordsFrom: '2025-01-01',
    });
    expect(breaches.map(({ from }) => from)).toEqual(['2026-03-01']);
  });

  it('sees what was put right on its first day, and not what was before it', () => {
    const kindsFrom = (from: string) =>
      audit(bundle, events, { from, to: '2026-01-25' }).breaches.map(({ item }) => item);
    expect([kindsFrom('2026-01-20'), kindsFrom('2026-01-21')]).toEqual([['item-1'], []]);
  });

  it('tells what the law alone bounds, and what rests on days not published', () => {
    const vague = bundleOf([{ rule: rule('及时更新') }, { rule: rule('印发后5个工作日内') }]);
    const lines: CountyEvent[] = [
      { item: 'item-0', event: 'information-formed', at: '2026-10-09' },
      { item: 'item-1', event: 'document-issued', at: '2026-12-24' },
    ];
    const { breaches } = audit(vague, lines, { from: '2026-10-01', to: '2027-01-31' });
    expect(breaches.map(({ outerBound, provisional }) => [outerBound, provisional])).toEqual([
      [true, undefined],
      [undefined, true],
    ]);
  });

  it('leaves out what the records do not reach back to', () => {
    const late = audit(bundle, events, { from: '2026-01-01', to: '2026-03-31', recordsFrom: '2026-02-15' });
    // From 02-15: March is the first whole month, two weeks run from 02-15.
    expect(late.breaches.map(({ item, kind, due }) => [item, kind, due])).toEqual([
      ['item-2', 'late', '2026-03-01'],
    ]);
  });

  it('names the rule by its canonical text, or by its own words where it has none', () => {
    const item = { rule: rule('每月1次'), phrase: '每月更新一次' };
    const both = bundleOf([
      { ...item, canonical: '每月不少于1次' },
      { ...item, canonical: null },
    ]);
    const words = [
      ['每月更新一次', '每月不少于1次'],
      ['每月更新一次', '每月更新一次'],
    ];
    const { breaches } = audit(both, [], { from: '2026-01-01', to: '2026-01-31' });
    expect(breaches.map((it) => [it.phrase, it.rule])).toEqual(words);
    const { dues } = forecast(both, [], { at: '2026-01-01', days: 31 });
    expect(dues.map((it) => [it.phrase, it.rule])).toEqual(words);
  });

  it('lists breaches of one day in the order of the rule', () => {
    const both = bundleOf([
      { rule: { kind: 'all', of: [rule('每天'), rule('每月1次')] as PlainRule[] }, from: '2026-02-27' },
    ]);
    const owed = { ...both.interpretations['first-partial-period'], value: 'owed' as const };
    const all = { ...both, interpretations: { ...both.interpretations, 'first-partial-period': owed } };
    const { breaches } = audit(all, [], { from: '2026-02-01', to: '2026-03-31' });
    const first = breaches.filter(({ from }) => from === '2026-03-01').map(({ to }) => to);
    expect(first).toEqual(['2026-03-01', '2026-03-31']);
    expect(breaches.map(({ from }) => from)).toEqual(breaches.map(({ from }) => from).sort());
  });

  it('takes what was done on one day as one step of a window', () => {
    const twice = bundleOf([
      { rule: { kind: 'cadence', min: 2, per: { amount: 3, unit: 'day' }, window: 'rolling', unit: '次' } },
    ]);
    const lines = ['2026-01-02', '2026-01-05', '2026-01-05'].map(
      (at, index): CountyEvent => ({ item: 'item-0', event: 'published', at, title: `第${index}次` }),
    );
    const { breaches } = audit(twice, lines, { from: '2026-01-01', to: '2026-01-07' });
    expect(breaches.map(({ due, to }) => [due, to])).toEqual([['2026-01-04', '2026-01-05']]);
  });

  it('holds both members of an alternative in breach at once', () => {
    const either = bundleOf([{ rule: rule('每月1次或印发后3日内') }]);
    const lines: CountyEvent[] = [{ item: 'item-0', event: 'document-issued', at: '2026-01-12' }];
    const { breaches } = audit(either, lines, { from: '2026-01-01', to: '2026-02-28' });
    // Late from 01-16 on; January and February closed short.
    expect(breaches.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['missed', '2026-01-16', '2026-01-31'],
      ['missed', '2026-02-01', '2026-02-28'],
    ]);
  });
});

describe('versions of a rule', () => {
  const versions = [
    {
      phrase: '每天',
      canonical: '每天',
      rule: ruleOf(NAMED_RULES.每天 as NonNullable<ReturnType<typeof rule>>),
      effective: { from: '2026-01-01', to: '2026-06-30' },
      source: { ref: 'notice' },
    },
  ];
  const bundle = bundleOf([{ rule: rule('每月1次'), from: '2026-07-01', versions }]);

  it('are each held to their own days', () => {
    const phraseOn = (at: string) => evaluate(bundle, [], { at }).items[0]?.phrase;
    expect(phraseOn('2025-12-31')).toBe('每天');
    expect(phraseOn('2026-01-01')).toBe('每天');
    expect(phraseOn('2026-06-30')).toBe('每天');
    expect(phraseOn('2026-07-01')).toBe('更新要求');
    const { breaches } = audit(bundle, [], { from: '2026-06-29', to: '2026-07-31' });
    expect(breaches.map(({ phrase, from, to }) => [phrase, from, to])).toEqual([
      ['每天', '2026-06-29', '2026-06-29'],
      ['每天', '2026-06-30', '2026-06-30'],
      ['更新要求', '2026-07-01', '2026-07-31'],
    ]);
  });

  it('a new rule does not forgive what an old one left overdue', () => {
    const old = {
      ...versions[0],
      rule: ruleOf(NAMED_RULES.印发后3日内 as NonNullable<ReturnType<typeof rule>>),
    };
    const changed = bundleOf([
      { rule: rule('外链'), from: '2026-07-01', versions: [old as (typeof versions)[0]] },
    ]);
    const issued: CountyEvent[] = [{ item: 'item-0', event: 'document-issued', at: '2026-06-01' }];
    expect(evaluate(changed, issued, { at: '2026-07-15' }).items[0]).toMatchObject({
      status: 'overdue',
      nextDue: '2026-06-04',
    });
    const published = [...issued, ...publishedOn('item-0', '2026-07-10')];
    expect(evaluate(changed, published, { at: '2026-07-15' }).items[0]?.status).toBe('exempt');
  });
});

describe('forecast', () => {
  it('lists by day what falls due, open or still to open, with who leads', () => {
    const responsible = { text: '县政府办', lead: ['县政府办'], cooperating: [] };
    const bundle = bundleOf([
      { rule: rule('每周五18:00前'), from: '2026-11-16', responsible },
      { rule: rule('每2周一次') },
      { rule: rule('印发后3日内') },
    ]);
    const events: CountyEvent[] = [
      ...publishedOn('item-1', '2026-11-13'),
      { item: 'item-2', event: 'document-issued', at: '2026-11-19' },
    ];
    const result = forecast(bundle, events, { at: '2026-11-19', days: 10 });
    expect(validate('forecast', result)).toMatchObject({ ok: true });
    expect(result.dues.map(({ item, due, status, lead }) => [item, due, status, lead])).toEqual([
      ['item-0', '2026-11-20T18:00:00+08:00', 'due-soon', ['县政府办']],
      // 11-22 is a Sunday.
      ['item-2', '2026-11-23', 'pending', []],
      ['item-0', '2026-11-27T18:00:00+08:00', 'pending', ['县政府办']],
      ['item-1', '2026-11-27', 'pending', []],
    ]);
    expect([result.from, result.to]).toEqual(['2026-11-19', '2026-11-29']);
  });
});

describe('forecast to its edges', () => {
  const bundle = bundleOf([{ rule: rule('每月25日前报送') }, { rule: rule('外链') }, { rule: null }]);
  const duesIn = (at: string, days: number) =>
    forecast(bundle, [], { at, days, recordsFrom: at.slice(0, 10) }).dues;

  it('holds the day itself and the last day', () => {
    const due = ['2026-11-25'];
    const days = ([at, days]: [string, number]) => duesIn(at, days).map((it) => it.due);
    expect(days(['2026-11-25', 0])).toEqual(due);
    expect(days(['2026-11-24', 1])).toEqual(due);
    expect(days(['2026-11-23', 1])).toEqual([]);
    expect(days(['2026-11-26', 28])).toEqual([]);
  });

  it('holds what an older version left open, and what a later one will ask for', () => {
    const versionOf = (name: string, from: string, to?: string) => ({
      phrase: name,
      canonical: name,
      rule: ruleOf(NAMED_RULES[name] as NonNullable<ReturnType<typeof rule>>),
      effective: { from, ...(to !== undefined && { to }) },
      source: { ref: 'notice' },
    });
    const versions = [
      versionOf('印发后5个工作日内', '2026-01-01', '2026-10-31'),
      versionOf('每周五18:00前', '2026-11-16'),
    ];
    const effective = { from: '2026-11-01', to: '2026-11-03' };
    const changing = bundleOf([{ rule: rule('每天'), effective, versions }]);
    const issued: CountyEvent[] = [{ item: 'item-0', event: 'document-issued', at: '2026-10-28' }];
    const { dues } = forecast(changing, issued, { at: '2026-11-01', days: 30 });
    // 10-29, 10-30, 11-02, 11-03, 11-04; Fridays are 11-20 and 11-27.
    expect(dues.map(({ due, phrase }) => [due.slice(0, 10), phrase])).toEqual([
      ['2026-11-01', '更新要求'],
      ['2026-11-02', '更新要求'],
      ['2026-11-03', '更新要求'],
      ['2026-11-04', '印发后5个工作日内'],
      ['2026-11-20', '每周五18:00前'],
      ['2026-11-27', '每周五18:00前'],
    ]);
  });

  it('says which days rest on what is not published, and the words of the rule', () => {
    const rolled = bundleOf([
      { rule: { ...rule('每月25日前报送'), roll: 'next-workday' } as TestItem['rule'] },
    ]);
    const [november, december, january] = forecast(rolled, [], { at: '2026-11-01', days: 90 }).dues.slice(-3);
    expect([november, december, january].map((it) => it?.due)).toEqual([
      '2026-11-25',
      '2026-12-25',
      '2027-01-25',
    ]);
    expect(november).toEqual({
      item: 'item-0',
      path: ['政务公开', '栏目0'],
      due: '2026-11-25',
      status: 'pending',
      phrase: '更新要求',
      rule: '更新要求',
      lead: [],
    });
    expect(january).toMatchObject({ provisional: true });
  });

  it('refuses a stretch that leads back, or out of the calendar', () => {
    for (const days of [-1, 200 * 366]) expect(() => duesIn('2026-11-25', days)).toThrow(RangeError);
  });
});

describe('evaluateAsOf', () => {
  it('knows what was recorded by then, and no more', () => {
    const bundle = bundleOf([{ rule: rule('每2周一次') }]);
    const events: CountyEvent[] = [
      { item: 'item-0', event: 'published', at: '2026-11-01', recordedAt: '2026-11-25' },
    ];
    const statusAt = (of: typeof evaluate | typeof evaluateAsOf) =>
      of(bundle, events, { at: '2026-11-10' }).items[0]?.status;
    expect([statusAt(evaluate), statusAt(evaluateAsOf)]).toEqual(['compliant', 'overdue']);
    const store = createEventStore();
    for (const event of events) store.add(event);
    expect(evaluateAsOf(bundle, store, { at: '2026-11-10' })).toEqual(
      evaluateAsOf(bundle, events, { at: '2026-11-10' }),
    );
  });

  it('counts with the arrangement known then', () => {
    // On 2020-01-27 the Spring Festival of 2020 was lengthened from 01-30 to 02-02; 01-31 and 02-01 had been working days.
    const bundle = bundleOf([{ rule: rule('印发后5个工作日内'), from: '2020-01-01' }]);
    const events: CountyEvent[] = [{ item: 'item-0', event: 'document-issued', at: '2020-01-22' }];
    const asKnownOn = parseDay('2020-01-23') as number;
    const then = evaluateAsOf(bundle, events, {
      at: '2020-01-23',
      calendar: nationalCalendarData({ asKnownOn }),
    });
    // Then: 01-23, 01-31, 02-01 (worked), 02-03, 02-04. Now: 01-23, 02-03, 02-04, 02-05, 02-06.
    expect(then.items[0]?.nextDue).toBe('2020-02-04');
    expect(evaluate(bundle, events, { at: '2020-01-23' }).items[0]?.nextDue).toBe('2020-02-06');
  });
});

describe('roll-up vetoes', () => {
  const classRule: BundleClassRule = {
    id: 'news-14-days',
    from: '000000',
    class: 'news',
    phrase: '2周内更新',
    canonical: '2周内更新',
    rule: ruleOf({
      kind: 'cadence',
      min: 1,
      per: { amount: 2, unit: 'week' },
      window: 'rolling',
      unit: '次',
    }),
    enabled: true,
    effective: { from: '2026-01-01' },
    source: { ref: 'notice' },
  };
  const veto: Veto = {
    id: 'stale-columns',
    text: '动态要闻类栏目2个及以上超过2周未更新',
    classes: ['news'],
    counts: 'stale',
    'at-least': 2,
    source: { ref: 'notice' },
  };
  const column = { rule: rule('每月1次'), class: 'news' as const, inherited: ['news-14-days'] };
  const bundle = bundleOf([column, column, column, { rule: rule('每月1次'), class: 'other' }], {
    classRules: [classRule, { ...classRule, id: 'off', enabled: false }],
    vetoes: [veto, { ...veto, id: 'blank', counts: 'blank' }, { ...veto, id: 'off', enabled: false }],
  });
  const vetoesFor = (events: CountyEvent[]) => evaluate(bundle, events, { at: '2026-11-20' }).vetoes;

  it('count the columns behind the baseline, tell the headroom and what to update first', () => {
    const events = [
      ...publishedOn('item-0', '2026-11-09'),
      ...publishedOn('item-1', '2026-11-01'),
      ...publishedOn('item-2', '2026-11-08'),
    ];
    expect(vetoesFor(events)).toEqual([
      {
        id: 'stale-columns',
        text: veto.text,
        count: 1,
        limit: 2,
        headroom: 0,
        triggered: false,
        next: ['item-1', 'item-2'],
      },
      expect.objectContaining({ id: 'blank', count: 0, headroom: 1, triggered: false }),
    ]);
  });

  it('are triggered at the limit; a stale column without any record is blank', () => {
    expect(vetoesFor(publishedOn('item-0', '2026-11-09'))).toMatchObject([
      { id: 'stale-columns', count: 2, headroom: 0, triggered: true },
      { id: 'blank', count: 2, triggered: true },
    ]);
  });

  it('go by the own rule of a column that the baseline says nothing of', () => {
    const other = bundleOf(
      [{ rule: rule('每2周一次') }, { rule: rule('每2周一次') }, { rule: rule('每月1次') }],
      {
        vetoes: [{ ...veto, classes: ['other'], 'at-least': 3 }],
      },
    );
    const events = [
      ...publishedOn('item-0', '2026-11-10'),
      ...publishedOn('item-2', '2026-11-10', '2026-10-10'),
    ];
    expect(evaluate(other, events, { at: '2026-11-20' }).vetoes).toMatchObject([
      // Overdue since January; then due on 11-24, and on 11-30.
      { count: 1, headroom: 1, next: ['item-1', 'item-0', 'item-2'] },
    ]);
  });

  it('name first what is due first', () => {
    const days = ['2026-11-16', '2026-11-12', '2026-11-18', '2026-11-10', '2026-11-14'];
    const columns = bundleOf(
      days.map(() => ({ rule: rule('每2周一次') })),
      {
        vetoes: [{ ...veto, classes: ['other'], 'at-least': 5 }],
      },
    );
    const events = days.flatMap((day, index) => publishedOn(`item-${index}`, day));
    expect(evaluate(columns, events, { at: '2026-11-19' }).vetoes).toMatchObject([
      { count: 0, next: ['item-3', 'item-1', 'item-4', 'item-0', 'item-2'] },
    ]);
  });

  it('count a column that any one rule of the baseline finds stale', () => {
    const lax = {
      ...classRule,
      id: 'news-1-year',
      rule: ruleOf({ ...rule('1年内不少于3次'), min: 1 } as PlainRule),
    };
    const open = { ...classRule, id: 'open', rule: null };
    const both = bundleOf([{ ...column, inherited: ['news-14-days', 'news-1-year', 'open', 'unknown'] }], {
      classRules: [classRule, lax, open],
      vetoes: [{ ...veto, 'at-least': 1 }],
    });
    const { vetoes, items } = evaluate(both, publishedOn('item-0', '2026-11-01'), { at: '2026-11-20' });
    expect(items[0]?.national?.map(({ id, status }) => [id, status])).toEqual([
      ['news-14-days', 'overdue'],
      ['news-1-year', 'compliant'],
    ]);
    expect(vetoes).toMatchObject([{ count: 1, triggered: true }]);
  });

  it('are beside the item its own rule and the baseline', () => {
    const [first] = evaluate(bundle, publishedOn('item-0', '2026-11-01'), { at: '2026-11-20' }).items;
    expect(first).toMatchObject({
      status: 'compliant',
      national: [{ id: 'news-14-days', status: 'overdue', due: '2026-11-15' }],
    });
    const { breaches } = audit(bundle, publishedOn('item-0', '2026-11-01'), {
      from: '2026-11-01',
      to: '2026-11-20',
      classRules: true,
    });
    expect(
      breaches.filter(({ item }) => item === 'item-0').map(({ rule, from }) => [rule, from]),
    ).toContainEqual(['2周内更新', '2026-11-16']);
  });
});

describe('flags', () => {
  const flagsFor = (events: CountyEvent[], at = '2026-11-20', change = {}): Flag[] => {
    const bundle = bundleOf([{ rule: rule('每月1次'), reviews: [0] }], change);
    const [verdict] = evaluate(bundle, events, { at }).items as [ItemVerdict];
    return verdict.flags ?? [];
  };
  const named = (flags: Flag[]) => flags.map(({ flag, at }) => [flag, at]);

  it('look at dates: none of its own, before its record, changed afterwards', () => {
    const line = { item: 'item-0', event: 'published' } as const;
    expect(named(flagsFor([{ ...line, at: '2026-11-02', undated: true }]))).toEqual([
      ['undated', '2026-11-02'],
    ]);
    expect(named(flagsFor([{ ...line, at: '2026-11-02', recordedAt: '2026-11-18' }]))).toEqual([
      ['back-dated', '2026-11-02'],
    ]);
    const corrected = [
      { ...line, at: '2026-11-09', ref: '甲' },
      { ...line, at: '2026-11-02', ref: '甲', recordedAt: '2026-11-18' },
    ];
    expect(named(flagsFor(corrected))).toEqual([['corrected', '2026-11-02']]);
    expect(flagsFor([{ ...line, at: '2026-11-02', recordedAt: '2026-11-02T10:00:00+08:00' }])).toEqual([]);
  });

  it('look at reviews: stages missing, out of order, by one person', () => {
    const reviews = [
      { stages: ['初审', '复审', { name: '终审' }], 'applies-to': ['**'], source: { ref: 'notice' } },
    ];
    const review = (stage: string, at: string, by: string): CountyEvent => ({
      item: 'item-0',
      event: 'reviewed',
      at,
      ref: '甲',
      stage,
      by,
    });
    const published: CountyEvent = { item: 'item-0', event: 'published', at: '2026-11-05', ref: '甲' };
    const all = [
      review('初审', '2026-11-02', '一科'),
      review('复审', '2026-11-03', '二科'),
      review('终审', '2026-11-04', '三科'),
    ];
    const found = (events: CountyEvent[]) =>
      flagsFor(events, '2026-11-20', { reviews }).map(({ flag }) => flag);
    expect(found([...all, published])).toEqual([]);
    expect(found([...all.slice(0, 2), review('终审', '2026-11-06', '三科'), published])).toEqual([
      'review-missing',
    ]);
    expect(found([...all.slice(0, 2), review('终审', '2026-11-01', '三科'), published])).toEqual([
      'review-order',
    ]);
    // Not before the first stage, but before the second.
    expect(found([...all.slice(0, 2), review('终审', '2026-11-02', '三科'), published])).toEqual([
      'review-order',
    ]);
    expect(found([...all.slice(0, 2), review('终审', '2026-11-04', '一科'), published])).toEqual([
      'review-same-person',
    ]);
    expect(found([...all.slice(0, 2), review('终审', '2026-11-03', '三科'), published])).toEqual([]);
    expect(found([published])).toEqual([]);
    // A review that names no stage says nothing of the stages.
    expect(found([{ item: 'item-0', event: 'reviewed', at: '2026-11-02', ref: '甲' }, published])).toEqual(
      [],
    );
    // A last stage on the day of publication, or in its minute, comes before it.
    const sameDay = [...all.slice(0, 2), review('终审', '2026-11-05', '三科'), published];
    expect(found(sameDay)).toEqual([]);
  });

  it('look at many items published within minutes just before the day', () => {
    const bundle = bundleOf(Array.from({ length: 6 }, () => ({ rule: rule('每月1次') })));
    const at = (index: number) => `2026-11-20T09:0${index}:00+08:00`;
    const events = Array.from(
      { length: 5 },
      (_, index): CountyEvent => ({ item: `item-${index}`, event: 'published', at: at(index) }),
    );
    const flagged = (lines: CountyEvent[]) =>
      evaluate(bundle, lines, { at: '2026-11-20' }).items.flatMap(({ id, flags }) => (flags ? [id] : []));
    expect(flagged(events)).toEqual(['item-0', 'item-1', 'item-2', 'item-3', 'item-4']);
    expect(flagged(events.slice(1))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { type CountyEvent, type ItemVerdict, validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { columnsFromEvents } from './columns/columns-from-events.js';
import { evaluate } from './evaluate.js';
import { createEventStore } from './event-store.js';
import { createMonitor } from './monitor.js';
import { bundleOf, type TestItem } from './testing/bundle.js';
import { defaultInterpretations } from './testing/interpretations.js';
import { NAMED_RULES } from './testing/named-rules.js';

/** The arrangement of 2026. */
const NOTICE_2026 = '国办发明电〔2025〕7号';

/** `kind day [ref | value%]`, parted by commas. */
function eventsFromText(text: string): CountyEvent[] {
  return text.split(', ').flatMap((entry) => {
    const [event, at, more] = entry.split(' ');
    if (!event || !at) return [];
    const measured = more?.endsWith('%') ? { value: Number(more.slice(0, -1)) } : undefined;
    const named = more === undefined ? undefined : { ref: more };
    return [{ item: 'item-0', event: event as CountyEvent['event'], at, ...(measured ?? named) }];
  });
}

function verdictOf(rule: string, events: string, at: string, item: Partial<TestItem> = {}): ItemVerdict {
  const bundle = bundleOf([{ rule: NAMED_RULES[rule] as TestItem['rule'], ...item }]);
  const verdicts = evaluate(bundle, eventsFromText(events), { at });
  expect(validate('verdict', verdicts)).toMatchObject({ ok: true });
  return verdicts.items[0] as ItemVerdict;
}

const table = readFileSync(new URL('../cases/verdicts.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('cases/verdicts.md', () => {
  it.each(table)('%s, since %s: %s; at %s it is %s, due %s', (rule, since, events, at, status, due) => {
    const verdict = verdictOf(rule as string, events as string, at as string, {
      ...(since && { from: since }),
    });
    expect([verdict.status, verdict.nextDue ?? '']).toEqual([status, due]);
  });
  it('uses every rule that is written out', () => {
    expect(new Set(table.map(([rule]) => rule))).toEqual(new Set(Object.keys(NAMED_RULES)));
  });
});

describe('what is no event', () => {
  const bundle = bundleOf([{ rule: NAMED_RULES.每2周一次 as TestItem['rule'] }]);
  const nothing = evaluate(bundle, [], { at: '2026-11-20' });

  it.each([
    [null],
    [undefined],
    [5],
    ['published'],
    [{}],
    [{ item: 5 }],
    [{ item: 'item-0', event: 'published' }],
    [{ item: 'item-0', event: 'published', at: null }],
    [{ item: 'item-0', event: 'published', at: 20261119 }],
  ])('is passed over: %j', (event) => {
    const events = [event] as CountyEvent[];
    expect(evaluate(bundle, events, { at: '2026-11-20' })).toEqual(nothing);
    const store = createEventStore();
    store.add(event as CountyEvent);
    expect(evaluate(bundle, store, { at: '2026-11-20' })).toEqual(nothing);
    expect(columnsFromEvents(bundle, events).columns.item).toHaveLength(0);
    expect(createMonitor(bundle, { at: '2026-11-20' }).add(event as CountyEvent)).toBeNull();
    const window = { from: '2026-11-01', to: '2026-11-20' };
    expect(audit(bundle, events, window)).toEqual(audit(bundle, [], window));
  });
});

describe('a duty', () => {
  it('says how its day was found', () => {
    const { duties } = verdictOf('印发后5个工作日内', 'document-issued 2026-09-28 甲', '2026-10-11');
    expect(duties).toEqual([
      {
        opens: '2026-09-28',
        nominalDue: '2026-10-10',
        due: '2026-10-10',
        metAt: null,
        status: 'overdue',
        trigger: { event: 'document-issued', at: '2026-09-28', ref: '甲' },
        trace: [
          { step: 'trigger', day: '2026-09-28', event: 'document-issued', ref: '甲' },
          { step: 'first-day', day: '2026-09-29', cite: '《中华人民共和国民法典》第二百零一条' },
          {
            step: 'skip',
            day: '2026-10-01',
            to: '2026-10-03',
            reason: 'statutory',
            name: '国庆节',
            cite: NOTICE_2026,
          },
          { step: 'skip', day: '2026-10-04', reason: 'weekend-in-block', name: '国庆节', cite: NOTICE_2026 },
          {
            step: 'skip',
            day: '2026-10-05',
            to: '2026-10-07',
            reason: 'swapped-off',
            name: '国庆节',
            cite: NOTICE_2026,
          },
          { step: 'makeup', day: '2026-10-10', reason: 'makeup', name: '国庆节', cite: NOTICE_2026 },
          { step: 'nominal', day: '2026-10-10', amount: 5, unit: 'workday' },
          { step: 'due', day: '2026-10-10' },
        ],
      },
    ]);
  });

  it('is provisional where it counts days that no notice has fixed, and says which', () => {
    const { provisional, duties } = verdictOf(
      '印发后5个工作日内',
      'document-issued 2026-12-24',
      '2026-12-24',
    );
    expect(provisional).toBe(true);
    expect(duties[0]?.trace.find(({ step }) => step === 'provisional')).toEqual({
      step: 'provisional',
      day: '2026-12-26',
      to: duties[0]?.due,
      provisional: true,
    });
  });

  it('lists what is open or overdue, and the last one that closed', () => {
    const events =
      'document-issued 2026-09-01, published 2026-09-02, document-issued 2026-10-12, published 2026-10-13';
    const { duties } = verdictOf('印发后3日内', `${events}, document-issued 2026-11-20`, '2026-11-20');
    expect(duties.map(({ opens, status }) => [opens, status])).toEqual([
      ['2026-10-12', 'met'],
      ['2026-11-20', 'pending'],
    ]);
  });

  it('says what it goes together with where the day of that is not known', () => {
    const { duties } = verdictOf('与文件同步', 'document-issued 2026-11-18 甲', '2026-11-20');
    expect(duties[0]?.trace).toEqual([
      { step: 'implied-trigger', day: '2026-11-18', event: 'document-issued', ref: '甲' },
      { step: 'concurrent', name: '文件' },
      { step: 'no-date', reason: 'concurrent' },
    ]);
  });

  it('counts a publication of a period in it, and no more', () => {
    const { duties } = verdictOf('每月1次', 'published 2026-10-10, published 2026-10-20', '2026-11-20');
    expect(duties.map(({ opens, due, got, need, status }) => [opens, due, got, need, status])).toEqual([
      ['2026-10-01', '2026-10-31', 2, 1, 'met'],
      ['2026-11-01', '2026-11-30', 0, 1, 'pending'],
    ]);
  });
});

describe('what a county decides', () => {
  const decided = (change: object) => ({ interpretations: { ...defaultInterpretations(), ...change } });
  const source = { ref: 'notice', quote: '对实时信息应做到当日更新' };
  const statusOf = (rule: string, events: string, at: string, change: object) => {
    const bundle = bundleOf([{ rule: NAMED_RULES[rule] as TestItem['rule'] }], decided(change));
    const { status, nextDue, duties } = evaluate(bundle, eventsFromText(events), { at })
      .items[0] as ItemVerdict;
    return { status, nextDue, trace: duties[0]?.trace };
  };

  it('turns 及时 into a time, cited in the trace', () => {
    const change = { prompt: { value: { period: 'same-day' }, source } };
    const { status, nextDue, trace } = statusOf(
      '及时更新',
      'information-formed 2026-11-19',
      '2026-11-20',
      change,
    );
    expect([status, nextDue]).toEqual(['overdue', '2026-11-19']);
    expect(trace).toContainEqual({
      step: 'interpretation',
      name: 'prompt',
      cite: '《关于做好政务公开工作的通知》“对实时信息应做到当日更新”',
    });
  });

  it('lets 25日前 leave out the 25th, and dates move past rest days', () => {
    const exclusive = { 'day-before-inclusive': { value: false, source } };
    const rolled = { 'roll-forward': { value: true, source } };
    const empty = '';
    expect(statusOf('每月25日前报送', empty, '2026-01-20', exclusive).nextDue).toBe('2026-01-24');
    // 2026-01-25 is a Sunday.
    expect(statusOf('每月25日前报送', empty, '2026-01-20', rolled).nextDue).toBe('2026-01-26');
  });

  it('sets how early a reminder comes, in hours too', () => {
    const statusAt = (value: object, at: string) =>
      statusOf('每月1次', 'published 2026-10-10', at, { 'due-soon': { value, source } }).status;
    expect(statusAt({ amount: 48, unit: 'hour' }, '2026-11-27')).toBe('compliant');
    expect(statusAt({ amount: 48, unit: 'hour' }, '2026-11-28')).toBe('due-soon');
    expect(statusAt({ amount: 90, unit: 'minute' }, '2026-11-29')).toBe('due-soon');
    expect(statusAt({ amount: 7, unit: 'day' }, '2026-11-23')).toBe('due-soon');
  });

  it('owes the period that began before the rule', () => {
    const change = { 'first-partial-period': { value: 'owed', source } };
    const bundle = bundleOf(
      [{ rule: NAMED_RULES.每月1次 as TestItem['rule'], from: '2026-11-10' }],
      decided(change),
    );
    expect(evaluate(bundle, [], { at: '2026-11-20' }).items[0]?.nextDue).toBe('2026-11-30');
  });

  it('shows both readings of 每2周一次 where they differ today', () => {
    // By calendar from 2026-01-01's week: 11-02 to 11-15, then 11-16 to 11-29. Rolling from 11-06: due 11-20.
    const bundle = bundleOf([{ rule: NAMED_RULES.每2周一次 as TestItem['rule'] }]);
    const readingsAt = (at: string) =>
      evaluate(bundle, eventsFromText('published 2026-11-06'), { at }).items[0]?.readings;
    expect(readingsAt('2026-11-21')).toEqual([
      { reading: 'rolling', status: 'overdue', decidedBy: '默认' },
      { reading: 'calendar', status: 'compliant', decidedBy: '默认' },
    ]);
    expect(readingsAt('2026-11-10')).toBeUndefined();
  });
});

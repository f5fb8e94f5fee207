import type { Bundle, CountyEvent } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.js';
import { formatPoint } from '../point.js';
import { bundleOf, type PlainRule } from '../testing/bundle.js';
import { NAMED_RULES } from '../testing/named-rules.js';
import { dayFromText, textOf } from '../testing/reference-days.js';
import { planFromBundle } from './column-plan.js';
import { columnsFromEvents } from './columns-from-events.js';
import { NO_DAY } from './day-table.js';
import { COLUMN_STATUSES, evaluateColumns } from './evaluate-columns.js';

const named = (name: string) => NAMED_RULES[name] as PlainRule;

function answersOf(bundle: Bundle, events: readonly CountyEvent[], at: string) {
  const { columns, subjects } = columnsFromEvents(bundle, events);
  const { status, due, dueSecond } = evaluateColumns(planFromBundle(bundle), columns, { at, subjects });
  return Array.from(status, (code, item) => {
    const [day, second] = [due[item] as number, dueSecond[item] as number];
    const nextDue = day === NO_DAY ? null : formatPoint({ day, second: second === -1 ? null : second });
    return { status: COLUMN_STATUSES[code], nextDue };
  });
}

const expectedOf = (bundle: Bundle, events: readonly CountyEvent[], at: string) =>
  evaluate(bundle, [...events], { at }).items.map(({ status, nextDue }) => ({ status, nextDue }));

describe('every day of a quarter', () => {
  const names = Object.keys(NAMED_RULES);
  const bundle = bundleOf(names.map((name) => ({ rule: named(name), from: '2026-08-10' })));
  type Line = Pick<CountyEvent, 'event' | 'at' | 'ref' | 'count'>;
  const line = (event: CountyEvent['event'], at: string, ref?: string): Line => ({
    event,
    at,
    ...(ref && { ref }),
  });
  const plain = [
    line('document-issued', '2026-09-10'),
    line('information-changed', '2026-09-14'),
    line('published', '2026-09-16'),
    line('received', '2026-10-09'),
    // Two documents and one publication, two changes and one publication: it does for both changes, and for one document.
    line('document-issued', '2026-10-12'),
    line('document-issued', '2026-10-14'),
    line('information-changed', '2026-10-15'),
    line('information-changed', '2026-10-19'),
    line('information-formed', '2026-10-20'),
    line('published', '2026-11-03'),
  ];
  /** What widens the rows, and after how many days to look again. */
  const others: [string, number, Line[]][] = [
    ['days alone', 1, []],
    ['a reference', 6, [line('document-issued', '2026-10-13', '甲'), line('published', '2026-10-15', '甲')]],
    ['a time', 6, [line('published', '2026-10-15T09:00:00+08:00')]],
    ['a count', 6, [{ ...line('published', '2026-10-15'), count: 2 }]],
  ];

  it.each(others)('is what evaluate says, with %s', (_, step, more) => {
    const events = names.flatMap((_, index) =>
      // The first item alone has what widens the rows of all.
      [...plain, ...(index === 0 ? more : [])].map((it): CountyEvent => ({ item: `item-${index}`, ...it })),
    );
    for (let day = dayFromText('2026-09-08'); day <= dayFromText('2026-12-03'); day += step) {
      const at = textOf(day);
      expect([at, answersOf(bundle, events, at)]).toEqual([at, expectedOf(bundle, events, at)]);
    }
  });
});

it('rules that count in days are worked out without an object an event', () => {
  const names = [
    '印发后3日内',
    '变化后3日内',
    '活动后次日',
    '及时更新',
    '收到后及时答复',
    '每月1次',
    '每天',
    '1年内不少于3次',
  ];
  const bundle = bundleOf(names.map((name) => ({ rule: named(name) })));
  const events = names.flatMap((_, index) =>
    (['document-issued', 'information-changed', 'received', 'published'] as const).map(
      (event): CountyEvent => ({ item: `item-${index}`, event, at: '2026-11-03' }),
    ),
  );
  const { columns } = columnsFromEvents(bundle, events);
  const plan = {
    ...planFromBundle(bundle),
    evaluateAlone: (item: number) => {
      throw new Error(names[item]);
    },
  };
  expect(evaluateColumns(plan, columns, { at: '2026-11-20' }).status).toHaveLength(names.length);
});

describe('columnsFromEvents', () => {
  it('passes over what is of no item, at no time, of no kind, and the stages of a review', () => {
    const bundle = bundleOf([{ rule: named('每月1次') }]);
    const good: CountyEvent = { item: 'item-0', event: 'published', at: '2026-11-03' };
    const events = [
      { ...good, item: 'item-9' },
      { ...good, at: '2026-02-30' },
      { ...good, event: 'publish' },
      { ...good, event: 'reviewed', stage: '初审' },
      good,
      good,
    ] as CountyEvent[];
    expect(columnsFromEvents(bundle, events).columns.item).toEqual(Uint32Array.of(0));
  });
});

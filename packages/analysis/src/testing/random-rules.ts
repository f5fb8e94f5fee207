import type { DurationUnit, Period, Rule, TriggerEvent } from '@shixian/model';
import fc from 'fast-check';
import { after, all, any, deadline, due, every, within } from './rules.js';

const events = fc.constantFrom<TriggerEvent>('document-issued', 'information-changed');

/** Lengths that fit several times into a horizon of `days`. */
function lengths(days: number): fc.Arbitrary<[number, DurationUnit]> {
  const short: fc.Arbitrary<[number, DurationUnit]>[] = [
    fc.tuple(fc.integer({ min: 1, max: Math.min(20, days >> 1) }), fc.constant('day' as const)),
    fc.tuple(fc.integer({ min: 1, max: Math.min(15, days >> 2) }), fc.constant('workday' as const)),
    fc.tuple(fc.integer({ min: 1, max: Math.max(1, Math.min(3, days >> 4)) }), fc.constant('week' as const)),
  ];
  if (days > 40)
    short.push(
      fc.tuple(fc.integer({ min: 1, max: 2 }), fc.constantFrom<DurationUnit>('xun', 'half-month', 'month')),
    );
  if (days > 300) short.push(fc.tuple(fc.constant(1), fc.constantFrom<DurationUnit>('quarter', 'half-year')));
  return fc.oneof(...short);
}

function deadlines(days: number): fc.Arbitrary<Rule> {
  const periods = fc.constantFrom<Period>(
    'same-day',
    'next-day',
    'same-week',
    ...(days > 40 ? (['same-month'] as const) : []),
  );
  return fc.oneof(
    fc.tuple(lengths(days), events).map(([[amount, unit], event]) => after(amount, unit, event)),
    fc.tuple(periods, events).map(([period, event]) => deadline({ period }, event)),
  );
}

function cadences(days: number): fc.Arbitrary<Rule> {
  const min = fc.integer({ min: 1, max: 3 });
  const units = fc.constantFrom<DurationUnit>(
    'day',
    'workday',
    'week',
    'xun',
    ...(days > 40 ? (['half-month', 'month'] as const) : []),
  );
  return fc.oneof(
    fc.tuple(lengths(days), min).map(([[amount, unit], count]) => within(amount, unit, count)),
    fc.tuple(units, min).map(([unit, count]) => every(1, unit, count)),
    fc
      .tuple(
        fc.constantFrom<DurationUnit>('day', 'week'),
        fc.integer({ min: 2, max: days > 40 ? 3 : 2 }),
        min,
      )
      .map(([unit, amount, count]) => every(amount, unit, count)),
  );
}

const dates: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 })
    .map((days) => due('weekly', ...days.map((weekday) => ({ weekday })))),
  fc
    .oneof(fc.integer({ min: 1, max: 31 }), fc.constant('end' as const))
    .map((day) => due('monthly', { day })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 28 }))
    .map(([monthOfQuarter, day]) => due('quarterly', { monthOfQuarter, day })),
);

/** Obligations measured in days that a history of `days` days can tell apart. */
export function leafRules(days: number): fc.Arbitrary<Rule> {
  return fc.oneof(
    { arbitrary: deadlines(days), weight: 2 },
    { arbitrary: cadences(days), weight: 3 },
    { arbitrary: dates, weight: 1 },
  );
}

/** The same; one in five has two members. */
export function rules(days: number): fc.Arbitrary<Rule> {
  const leaf = leafRules(days);
  return fc.oneof(
    { arbitrary: leaf, weight: 8 },
    { arbitrary: fc.tuple(leaf, leaf).map((members) => all(...members)), weight: 1 },
    { arbitrary: fc.tuple(leaf, leaf).map((members) => any(...members)), weight: 1 },
  );
}

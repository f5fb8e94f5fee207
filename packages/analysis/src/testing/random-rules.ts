import type { DueDate, DurationUnit, Period, Rule, TriggerEvent } from '@shixian/model';
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

const vague: fc.Arbitrary<Rule> = fc
  .tuple(fc.constantFrom('immediate', 'prompt', 'as-appropriate'), events)
  .map(([promptness, event]) => deadline({ promptness } as const, event));

const hours: fc.Arbitrary<Rule> = fc
  .tuple(fc.constantFrom(1, 2, 12, 24, 36, 48, 72), events)
  .map(([amount, event]) => after(amount, 'hour', event));

const ahead: fc.Arbitrary<Rule> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom<DurationUnit>('day', 'workday'), events)
  .map(([amount, unit, event]) => deadline({ before: { amount, unit } }, event));

const ofItem: fc.Arbitrary<Rule> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom<DurationUnit>('day', 'workday'))
  .map(([amount, unit]) => after(amount, unit, null));

const policies: fc.Arbitrary<Rule> = fc
  .tuple(fc.constantFrom<DurationUnit>('week', 'month'), fc.integer({ min: 2, max: 3 }))
  .map(([unit, amount]) => every(amount, unit, 1, 'policy'));

const movedDates: fc.Arbitrary<Rule> = fc
  .tuple(dates, fc.constantFrom('next-workday', 'previous-workday'))
  .map(([rule, roll]) => ({ ...rule, roll }) as Rule);

const timedDates: fc.Arbitrary<Rule> = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('12:00', '18:00'))
  .map(([day, time]) => due('monthly', { day, time }));

const yearlyDates: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(8, 'end'),
  )
  .map(([months, day]) => due('yearly', ...months.map((month) => ({ month, day }) as DueDate)));

/** Also what takes more than counting days: hours, dates moved or timed, what is owed ahead, and words left open. */
export function wideRules(days: number): fc.Arbitrary<Rule> {
  const leaf = fc.oneof(
    { arbitrary: leafRules(days), weight: 8 },
    ...[vague, hours, ahead, ofItem, policies, movedDates, timedDates, yearlyDates].map((arbitrary) => ({
      arbitrary,
      weight: 1,
    })),
  );
  return fc.oneof(
    { arbitrary: leaf, weight: 8 },
    { arbitrary: fc.tuple(leaf, leaf).map((members) => all(...members)), weight: 1 },
    { arbitrary: fc.tuple(leaf, leaf).map((members) => any(...members)), weight: 1 },
  );
}

/** Of one rule two that differ in one number: seldom met by chance, and the nearest that two rules can be. */
export function relatedRules(days: number): fc.Arbitrary<[Rule, Rule]> {
  return fc
    .tuple(wideRules(days), fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 }))
    .map(([rule, more, which]) => {
      let seen = 0;
      const changed = JSON.stringify(rule, (key, value: unknown) =>
        ['amount', 'min', 'day', 'weekday'].includes(key) && typeof value === 'number' && seen++ === which
          ? value + more <= (key === 'weekday' ? 7 : 28)
            ? value + more
            : 1
          : value,
      );
      return [rule, JSON.parse(changed) as Rule];
    });
}

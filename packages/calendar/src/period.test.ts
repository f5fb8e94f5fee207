import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, type Weekday, weekdayOf } from './civil-day.js';
import { nextPeriod, type PeriodUnit, periodOf, previousPeriod } from './period.js';
import { readCases } from './testing/table.js';

const UNITS: PeriodUnit[] = ['day', 'week', 'xun', 'half-month', 'month', 'quarter', 'half-year', 'year'];
const day = fc.integer({ min: parseDay('1901-01-01') as number, max: parseDay('2198-12-31') as number });
const weekStart = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;

describe('periods', () => {
  test.each(readCases('periods.md'))('$day in its $unit', ({ day = '', unit, first, last }) => {
    const period = periodOf(parseDay(day) as number, unit as PeriodUnit);
    expect([formatDay(period.first), formatDay(period.last)]).toEqual([first, last]);
  });

  test('hold their day, and every day of a period has the same one', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), weekStart, (at, unit, start) => {
        const period = periodOf(at, unit, start);
        expect(at >= period.first && at <= period.last).toBe(true);
        expect(periodOf(period.first, unit, start)).toEqual(period);
        expect(periodOf(period.last, unit, start)).toEqual(period);
      }),
    );
  });

  test('follow one another without gap or overlap, both ways', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), weekStart, (at, unit, start) => {
        const period = periodOf(at, unit, start);
        const next = nextPeriod(period, unit, start);
        expect(next.first).toBe(period.last + 1);
        expect(previousPeriod(next, unit, start)).toEqual(period);
      }),
    );
  });

  test('a week begins on the day asked for', () => {
    fc.assert(
      fc.property(day, weekStart, (at, start) => weekdayOf(periodOf(at, 'week', start).first) === start),
    );
  });
});

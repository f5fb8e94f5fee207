import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFromData, type Roll } from './calendar.js';
import { type Day, parseDay } from './civil-day.js';
import { addNaiveWorkdays, isNaiveWorkday } from './testing/naive-calendar.js';
import { national2026 } from './testing/national-2026.js';

const RUNS = { numRuns: Number(process.env.SHIXIAN_RUNS ?? 300) };
const data = national2026;
const calendar = calendarFromData(data);
const at = (text: string) => parseDay(text) as Day;
/** Far enough from both ends that 300 working days stay inside. */
const day = fc.integer({ min: at('2009-01-01'), max: at('2034-12-31') });
const workday = day.filter((value) => calendar.isWorkday(value) === true);
const count = fc.integer({ min: -300, max: 300 });

describe('working days', () => {
  test('agree with walking day by day', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(calendar.isWorkday(from)).toBe(isNaiveWorkday(data, from));
        expect(calendar.addWorkdays(from, n)).toBe(addNaiveWorkdays(data, from, n));
      }),
      RUNS,
    );
  });

  test('counting undoes adding, in both directions', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(calendar.countWorkdays(from, calendar.addWorkdays(from, n) as Day)).toBe(n);
      }),
      RUNS,
    );
  });

  test('adding n and then m is adding n + m, from a working day', () => {
    fc.assert(
      fc.property(workday, count, count, (from, n, m) => {
        const first = calendar.addWorkdays(from, n) as Day;
        expect(calendar.addWorkdays(first, m)).toBe(calendar.addWorkdays(from, n + m));
      }),
      RUNS,
    );
  });

  test('from any day too where both are forward', () => {
    const forward = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(day, forward, forward, (from, n, m) => {
        const first = calendar.addWorkdays(from, n) as Day;
        expect(calendar.addWorkdays(first, m)).toBe(calendar.addWorkdays(from, n + m));
      }),
      RUNS,
    );
  });

  test('a later start or a larger count never ends earlier', () => {
    const forward = fc.integer({ min: 1, max: 250 });
    fc.assert(
      fc.property(day, fc.nat(40), forward, (from, later, n) => {
        const end = calendar.addWorkdays(from, n) as Day;
        expect(calendar.addWorkdays(from + later, n) as Day).toBeGreaterThanOrEqual(end);
        expect(calendar.addWorkdays(from, n + 1) as Day).toBeGreaterThan(end);
        expect(calendar.isWorkday(end)).toBe(true);
      }),
      RUNS,
    );
  });

  test('counts add up, and turn their sign with their direction between working days', () => {
    fc.assert(
      fc.property(day, fc.nat(300), fc.nat(300), (from, gap, more) => {
        const [middle, to] = [from + gap, from + gap + more];
        const sum = (calendar.countWorkdays(from, middle) ?? 0) + (calendar.countWorkdays(middle, to) ?? 0);
        expect(calendar.countWorkdays(from, to)).toBe(sum);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(workday, workday, (a, b) => {
        expect(calendar.countWorkdays(a, b)).toBe(0 - (calendar.countWorkdays(b, a) as number));
      }),
      RUNS,
    );
  });

  test('adding none is the day itself, a rest day too', () => {
    expect(calendar.addWorkdays(at('2026-10-03'), 0)).toBe(at('2026-10-03'));
  });
});

describe('rolling', () => {
  test('lands on the nearest working day of its side, and leaves a working day alone', () => {
    fc.assert(
      fc.property(day, (from) => {
        const next = calendar.roll(from, 'next-workday') as Day;
        const previous = calendar.roll(from, 'previous-workday') as Day;
        if (calendar.isWorkday(from)) expect([previous, next]).toEqual([from, from]);
        else {
          expect(calendar.isWorkday(next) && calendar.isWorkday(previous)).toBe(true);
          for (let between = previous + 1; between < next; between++)
            expect(calendar.isWorkday(between)).toBe(false);
        }
        expect(calendar.roll(from, 'after-rest')).toBe(next);
        expect(calendar.roll(from, 'none')).toBe(from);
      }),
      RUNS,
    );
  });
});

describe('outside the years of the data there is no answer', () => {
  const outside = [at('2006-12-31'), at('2037-01-01'), Number.NaN, Number.POSITIVE_INFINITY];
  test.each(outside)('day %d', (value) => {
    expect(calendar.isWorkday(value)).toBeNull();
    expect(calendar.dayInfo(value)).toBeNull();
    expect(calendar.addWorkdays(value, 1)).toBeNull();
    expect(calendar.countWorkdays(value, at('2026-01-01'))).toBeNull();
    expect(calendar.countWorkdays(at('2026-01-01'), value)).toBeNull();
    expect(calendar.coverageOf(value)).toBe('none');
    for (const roll of ['none', 'next-workday', 'previous-workday', 'after-rest'] satisfies Roll[]) {
      expect(calendar.roll(value, roll)).toBeNull();
    }
  });

  test('the first and the last day are inside', () => {
    // New Year's Day, and a Wednesday.
    expect([calendar.isWorkday(at('2007-01-01')), calendar.isWorkday(at('2036-12-31'))]).toEqual([
      false,
      true,
    ]);
  });

  test('days after 25 December of the last published year are provisional', () => {
    const provisional = (text: string) => calendar.dayInfo(at(text))?.provisional;
    expect(['2026-12-25', '2026-12-26'].map(provisional)).toEqual([false, true]);
  });

  test('nor where the counting leaves them', () => {
    expect(calendar.addWorkdays(at('2036-12-31'), 1)).toBeNull();
    expect(calendar.addWorkdays(at('2007-01-04'), -1)).toBeNull();
    expect(calendar.addWorkdays(at('2007-01-05'), -1)).toBe(at('2007-01-04'));
    expect(calendar.addWorkdays(at('2026-01-01'), 1.5)).toBeNull();
    expect(calendar.roll(at('2007-01-01'), 'previous-workday')).toBeNull();
    expect(calendar.roll(at('2007-01-01'), 'next-workday')).toBe(at('2007-01-04'));
  });
});

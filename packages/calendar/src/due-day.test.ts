import { describe, expect, it } from 'vitest';
import { calendarFromData } from './calendar.js';
import { formatDay, parseDay } from './civil-day.js';
import { addDuration, type DayUnit, minutesOf, type NamedPeriod, periodEnd } from './due-day.js';

/** Autumn 2026 as the State Council arranged it: National Day 10-01 to 10-07, worked on 09-20 and 10-10. */
const calendar = calendarFromData({
  firstYear: 2026,
  lastOfficialYear: 2026,
  lastYear: 2027,
  days: Object.fromEntries([
    ...[1, 2, 3].map((n) => [`2026-10-0${n}`, { class: 'statutory', name: '国庆节', notice: 'n' }] as const),
    ...[4, 5, 6, 7].map(
      (n) => [`2026-10-0${n}`, { class: 'swapped-off', name: '国庆节', notice: 'n' }] as const,
    ),
    ...['2026-09-20', '2026-10-10'].map(
      (day) => [day, { class: 'makeup', name: '国庆节', notice: 'n' }] as const,
    ),
  ]),
  notices: { n: { title: '国务院办公厅关于2026年部分节假日安排的通知' } },
  overlay: 'none',
  uncertain: [],
});
const dayOf = (text: string) => parseDay(text) as number;

describe('addDuration', () => {
  it.each<[string, number, DayUnit, string, string, string]>([
    // trigger, duration, counted last day, last day, why
    ['2026-11-03', 3, 'day', '2026-11-06', '2026-11-06', 'the trigger day is not counted'],
    ['2026-09-28', 5, 'day', '2026-10-03', '2026-10-08', 'a rest day moves past the holiday'],
    ['2026-09-17', 3, 'day', '2026-09-20', '2026-09-20', 'a make-up Sunday is worked, so it stays'],
    ['2026-09-28', 5, 'workday', '2026-10-10', '2026-10-10', '09-29, 09-30, 10-08, 10-09, 10-10'],
    ['2026-08-31', 6, 'month', '2027-02-28', '2027-03-01', 'no 31 February; the 28th is a Sunday'],
    ['2026-07-01', 2, 'week', '2026-07-15', '2026-07-15', 'fourteen days'],
    ['2026-07-01', 1, 'xun', '2026-07-11', '2026-07-13', 'ten days, a Saturday'],
    ['2026-07-01', 1, 'half-month', '2026-07-16', '2026-07-16', 'fifteen days'],
    ['2026-01-05', 1, 'half-year', '2026-07-05', '2026-07-06', 'six months, a Sunday'],
    ['2026-07-03', 1, 'year', '2027-07-03', '2027-07-05', 'the corresponding day, a Saturday'],
    ['2026-11-09', -3, 'workday', '2026-11-04', '2026-11-04', 'three working days ahead'],
  ])('%s and %i %s end on %s, due %s: %s', (from, amount, unit, nominal, due) => {
    const result = addDuration(dayOf(from), { amount, unit }, calendar, { roll: true });
    expect(result && [formatDay(result.nominal), formatDay(result.due)]).toEqual([nominal, due]);
    expect(addDuration(dayOf(from), { amount, unit }, calendar, { roll: false })?.due).toBe(dayOf(nominal));
  });

  it('has no answer outside the calendar', () => {
    expect(
      addDuration(dayOf('2027-12-30'), { amount: 5, unit: 'workday' }, calendar, { roll: true }),
    ).toBeNull();
    expect(addDuration(dayOf('2027-12-30'), { amount: 5, unit: 'day' }, calendar, { roll: true })).toBeNull();
  });
});

describe('minutesOf', () => {
  it('knows hours and minutes only', () => {
    expect(minutesOf({ amount: 24, unit: 'hour' })).toBe(1440);
    expect(minutesOf({ amount: 30, unit: 'minute' })).toBe(30);
    expect(minutesOf({ amount: 1, unit: 'day' })).toBeNull();
  });
});

describe('periodEnd', () => {
  it.each<[NamedPeriod, string]>([
    ['same-day', '2026-11-04'],
    ['next-day', '2026-11-05'],
    ['same-week', '2026-11-08'],
    ['same-month', '2026-11-30'],
    ['same-quarter', '2026-12-31'],
    ['same-year', '2026-12-31'],
  ])('%s of Wednesday 2026-11-04 ends on %s', (period, end) => {
    expect(periodEnd(dayOf('2026-11-04'), period)).toBe(dayOf(end));
  });

  it('lets the week start on Sunday', () => {
    expect(periodEnd(dayOf('2026-11-04'), 'same-week', 7)).toBe(dayOf('2026-11-07'));
  });

  it('knows no day after 2199', () => {
    // A Tuesday.
    const last = dayOf('2199-12-31');
    expect([periodEnd(last, 'next-day'), periodEnd(last, 'same-week'), periodEnd(last, 'same-year')]).toEqual(
      [null, null, last],
    );
  });
});

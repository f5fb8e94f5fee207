import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilFromDay,
  dayFromCivil,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  parseDay,
  weekdayOf,
} from './civil-day.js';
import { readCases } from './testing/table.js';

const MS_PER_DAY = 86_400_000;

test('every day of three centuries agrees with Date in UTC', () => {
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    const date = new Date(day * MS_PER_DAY);
    const text = date.toISOString().slice(0, 10);
    if (formatDay(day) !== text || parseDay(text) !== day || weekdayOf(day) !== (date.getUTCDay() || 7)) {
      expect([formatDay(day), parseDay(text), weekdayOf(day)]).toEqual([text, day, date.getUTCDay() || 7]);
    }
  }
  expect(formatDay(FIRST_DAY)).toBe('1900-01-01');
  expect(formatDay(LAST_DAY)).toBe('2199-12-31');
});

test('civil dates come apart and together', () => {
  expect(civilFromDay(0)).toEqual({ year: 1970, month: 1, day: 1 });
  expect(dayFromCivil(1970, 1, 1)).toBe(0);
});

describe('what is not a day is refused', () => {
  test.each([
    '2026-02-30',
    '2026-2-3',
    '2025-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-04-31',
    '1899-12-31',
    '2200-01-01',
    '2026/01/01',
    '20260101',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '+026-01-01',
    '２０２６-01-01',
    '2026-1a-01',
    '2026-1/-01',
    '',
  ])('%j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('numbers that are no date', () => {
    expect(dayFromCivil(2026, 2, 29)).toBeNull();
    expect(dayFromCivil(2026, 1.5, 1)).toBeNull();
    expect(dayFromCivil(2026, 1, Number.NaN)).toBeNull();
  });
});

test('sums that leave 1900 to 2199 are null', () => {
  expect(addDays(LAST_DAY, 1)).toBeNull();
  expect(addDays(FIRST_DAY, -1)).toBeNull();
  expect(addDays(0, 0.5)).toBeNull();
  expect([addDays(LAST_DAY - 1, 1), addDays(FIRST_DAY + 1, -1)]).toEqual([LAST_DAY, FIRST_DAY]);
  expect(addMonths(LAST_DAY, 1)).toBeNull();
  expect(addMonths(FIRST_DAY, -1)).toBeNull();
  expect(addMonths(0, 0.5)).toBeNull();
});

describe('the corresponding day of a later month (Civil Code art. 202)', () => {
  test.each(readCases('corresponding-days.md'))('$from + $months → $day', ({ from = '', months, day }) => {
    expect(formatDay(addMonths(parseDay(from) as number, Number(months)) as number)).toBe(day);
  });
});

import { civilFromDay, type Day, dayFromCivil, daysInMonth, type Weekday, weekdayOf } from './civil-day.js';

/** 旬 (xun): the 1st to 10th, 11th to 20th, and 21st to the month's end. Half-months part after the 15th. */
export type PeriodUnit = 'day' | 'week' | 'xun' | 'half-month' | 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of civil days, both ends included. */
export interface Period {
  first: Day;
  last: Day;
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The calendar period that holds the day. `weekStart` (Monday by default) matters to weeks only. */
export function periodOf(day: Day, unit: PeriodUnit, weekStart: Weekday = 1): Period {
  if (unit === 'day') return { first: day, last: day };
  if (unit === 'week') {
    const first = day - ((weekdayOf(day) - weekStart + 7) % 7);
    return { first, last: first + 6 };
  }
  const date = civilFromDay(day);
  if (unit === 'xun' || unit === 'half-month') {
    const length = unit === 'xun' ? 10 : 15;
    const parts = unit === 'xun' ? 3 : 2;
    // The 31st belongs to the last part.
    const part = Math.min(Math.floor((date.day - 1) / length), parts - 1);
    const before = day - date.day;
    const last = part === parts - 1 ? daysInMonth(date.year, date.month) : (part + 1) * length;
    return { first: before + part * length + 1, last: before + last };
  }
  const months = MONTHS[unit];
  const firstMonth = date.month - ((date.month - 1) % months);
  const lastMonth = firstMonth + months - 1;
  return {
    first: dayFromCivil(date.year, firstMonth, 1) as Day,
    last: dayFromCivil(date.year, lastMonth, daysInMonth(date.year, lastMonth)) as Day,
  };
}

export function nextPeriod(period: Period, unit: PeriodUnit, weekStart: Weekday = 1): Period {
  return periodOf(period.last + 1, unit, weekStart);
}

export function previousPeriod(period: Period, unit: PeriodUnit, weekStart: Weekday = 1): Period {
  return periodOf(period.first - 1, unit, weekStart);
}

import type { Calendar } from './calendar.js';
import { addDays, addMonths, type Day, type Weekday } from './civil-day.js';
import { type PeriodUnit, periodOf } from './period.js';

/** Units of a duration that ends on a day. Hours and minutes run from a moment instead: `minutesOf`. */
export type DayUnit =
  | 'day'
  | 'workday'
  | 'week'
  | 'xun'
  | 'half-month'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** 当日, 次日, 当周, 当月, 当季, 当年. */
export type NamedPeriod = 'same-day' | 'next-day' | 'same-week' | 'same-month' | 'same-quarter' | 'same-year';

/** The last day as counted, and the one it moves to where it is a rest day (Civil Code art. 203). */
export interface DueDay {
  nominal: Day;
  due: Day;
}

/** Days per unit: 旬 is ten days, half a month fifteen, and a week seven (art. 200 counts in days, months and years). */
const DAYS = { day: 1, week: 7, xun: 10, 'half-month': 15 } as const;
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const MINUTES = { minute: 1, hour: 60 } as const;

/** Minutes of a duration in hours or minutes; null for one that ends on a day. */
export function minutesOf(duration: { amount: number; unit: DayUnit | keyof typeof MINUTES }): number | null {
  const { unit } = duration;
  return unit === 'hour' || unit === 'minute' ? duration.amount * MINUTES[unit] : null;
}

/**
 * The last day of a duration whose first counted day is the one after `day` (Civil Code art. 201), or before it where
 * `amount` is negative. Months end on the corresponding day (art. 202). With `roll`, a last day counted in days, weeks,
 * months or years moves past rest days (art. 203); working days never need to. null outside the calendar.
 */
export function addDuration(
  day: Day,
  { amount, unit }: { amount: number; unit: DayUnit },
  calendar: Calendar,
  { roll }: { roll: boolean },
): DueDay | null {
  if (unit === 'workday') {
    const nominal = calendar.addWorkdays(day, amount);
    return nominal === null ? null : { nominal, due: nominal };
  }
  const nominal =
    unit in DAYS
      ? addDays(day, amount * DAYS[unit as keyof typeof DAYS])
      : addMonths(day, amount * MONTHS[unit as keyof typeof MONTHS]);
  if (nominal === null) return null;
  const due = roll ? calendar.roll(nominal, 'after-rest') : nominal;
  return due === null ? null : { nominal, due };
}

const PERIOD_UNITS: Readonly<Record<Exclude<NamedPeriod, 'next-day'>, PeriodUnit>> = {
  'same-day': 'day',
  'same-week': 'week',
  'same-month': 'month',
  'same-quarter': 'quarter',
  'same-year': 'year',
};

/**
 * The last day of the period that holds `day`, or the next civil day. It does not move for rest days. null outside 1900 to
 * 2199.
 */
export function periodEnd(day: Day, period: NamedPeriod, weekStart: Weekday = 1): Day | null {
  if (period === 'next-day') return addDays(day, 1);
  return addDays(periodOf(day, PERIOD_UNITS[period], weekStart).last, 0);
}

import {
  type Calendar,
  civilFromDay,
  type Day,
  dayFromCivil,
  type Period,
  type PeriodUnit,
  periodOf,
  type Weekday,
} from '@shixian/calendar';
import type { Duration } from '@shixian/model';

/** Periods of one length laid end to end, numbered. Both functions answer null outside the calendar. */
export interface PeriodGrid {
  /** The number of the period that holds the day; for working days, of the last one begun by then. */
  indexOf(day: Day): number | null;
  periodAt(index: number): Period | null;
}

interface UnitGrid {
  indexOf(day: Day): number | null;
  firstDayOf(index: number): Day | null;
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const PARTS = { xun: [1, 11, 21], 'half-month': [1, 16] } as const;

function monthIndexOf(day: Day): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}

function dayInMonth(monthIndex: number, day: number): Day | null {
  const year = Math.floor(monthIndex / 12);
  return dayFromCivil(year, monthIndex - year * 12 + 1, day);
}

function unitGridOf(unit: PeriodUnit | 'workday', calendar: Calendar, weekStart: Weekday): UnitGrid {
  switch (unit) {
    case 'day':
      return { indexOf: (day) => day, firstDayOf: (index) => index };
    case 'workday':
      return {
        indexOf: (day) => calendar.countWorkdays(calendar.firstDay, day),
        // Nought is the working day before the calendar's first one, unless the calendar begins on a working day.
        firstDayOf: (index) =>
          index === 0 && !calendar.isWorkday(calendar.firstDay)
            ? null
            : calendar.addWorkdays(calendar.firstDay, index),
      };
    case 'week': {
      const anchor = periodOf(0, 'week', weekStart).first;
      return { indexOf: (day) => Math.floor((day - anchor) / 7), firstDayOf: (index) => anchor + index * 7 };
    }
    case 'xun':
    case 'half-month': {
      const firsts = PARTS[unit];
      return {
        indexOf: (day) => {
          const { day: date } = civilFromDay(day);
          return monthIndexOf(day) * firsts.length + firsts.findLastIndex((first) => first <= date);
        },
        firstDayOf: (index) => {
          const month = Math.floor(index / firsts.length);
          return dayInMonth(month, firsts[index - month * firsts.length] as number);
        },
      };
    }
    default: {
      const months = MONTHS[unit];
      return {
        indexOf: (day) => Math.floor(monthIndexOf(day) / months),
        firstDayOf: (index) => dayInMonth(index * months, 1),
      };
    }
  }
}

/**
 * Periods of `per`, which is not in hours. More than one unit is counted from the unit that holds `anchor`: 每2周 by
 * calendar runs from the week in which the rule took effect (language.md section 3).
 */
export function periodGridOf(
  { amount, unit }: Duration,
  anchor: Day,
  calendar: Calendar,
  weekStart: Weekday,
): PeriodGrid {
  const grid = unitGridOf(unit as PeriodUnit | 'workday', calendar, weekStart);
  const origin = amount === 1 ? 0 : (grid.indexOf(anchor) ?? 0);
  return {
    indexOf: (day) => {
      const index = grid.indexOf(day);
      return index === null ? null : Math.floor((index - origin) / amount);
    },
    periodAt: (index) => {
      const from = origin + index * amount;
      const first = grid.firstDayOf(from);
      // A period of working days ends on its last one, not before the next begins.
      const last = unit === 'workday' ? grid.firstDayOf(from + amount - 1) : grid.firstDayOf(from + amount);
      if (first === null || last === null) return null;
      return { first, last: unit === 'workday' ? last : last - 1 };
    },
  };
}

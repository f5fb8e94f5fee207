import {
  type Calendar,
  type Day,
  type DayInfo,
  dayFromCivil,
  daysInMonth,
  type OwedDay,
} from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';

/** A year or a month of a calendar to print. The calendar covers it. */
export interface CalendarInput {
  calendar: Calendar;
  year: number;
  /** 1 to 12; the whole year where absent. */
  month?: number;
  /** Whose days they are; the national ones where absent. */
  county?: { code: string; name: string };
  lang: Language;
}

export interface PrintedDay {
  day: Day;
  info: DayInfo;
}

/** Every day of the year or month, in order. */
export function daysOf({ calendar, year, month }: CalendarInput): PrintedDay[] {
  const first = dayFromCivil(year, month ?? 1, 1) as Day;
  const last = dayFromCivil(year, month ?? 12, daysInMonth(year, month ?? 12)) as Day;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    day: first + index,
    info: calendar.dayInfo(first + index) as DayInfo,
  }));
}

/** Consecutive days of one festival that are all off, or all worked. */
export interface DaySpan {
  first: Day;
  last: Day;
  info: DayInfo;
}

/** The days that differ from the plain week, festival by festival. */
export function spansOf(days: readonly PrintedDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { day, info } of days) {
    if (info.name === undefined) continue;
    const open = spans.at(-1);
    const joins =
      open !== undefined &&
      open.last === day - 1 &&
      open.info.name === info.name &&
      open.info.workday === info.workday;
    if (joins) open.last = day;
    else spans.push({ first: day, last: day, info });
  }
  return spans;
}

/** Days in lieu owed for statutory days of the stretch, not yet placed. */
export function owedIn({ calendar, year, month }: CalendarInput): OwedDay[] {
  const prefix = month === undefined ? `${year}-` : `${year}-${String(month).padStart(2, '0')}-`;
  return calendar.owedDays.filter(({ day }) => day.startsWith(prefix));
}

import {
  addMonths,
  type Calendar,
  civilFromDay,
  type Day,
  dayFromCivil,
  daysInMonth,
  type Period,
  type PeriodUnit,
  parseTime,
  periodOf,
  weekdayOf,
} from '@shixian/calendar';
import type { DueDate, DueRule } from '@shixian/model';
import { endOfDay, startOfDay, type Window } from './demand.js';
import { periodsOf } from './period-grid.js';
import type { Readings } from './readings.js';

const REPEAT_UNITS = {
  none: 'year',
  yearly: 'year',
  'half-yearly': 'half-year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
} as const satisfies Record<DueRule['repeat'], PeriodUnit>;

/** Why a date has no place in the calendar. */
export type NoDate = 'plan-year' | 'week-of-month';

/**
 * Every occurrence over the published calendar, in order of its last instant. An occurrence opens with the repeating period
 * that its date lies in, or on the day after the occurrence before it, whichever is later.
 */
export function dueWindows(rule: DueRule, calendar: Calendar, readings: Readings): Window[] | NoDate {
  const unit = REPEAT_UNITS[rule.repeat];
  const days = new Map<Day, { nominal: Day; minute: number | null }>();
  for (const date of rule.at) {
    if (date.week !== undefined) return 'week-of-month';
    const year = rule.repeat === 'none' ? plannedYear(date, readings) : 'every';
    if (year === null) return 'plan-year';
    for (const base of periodsOf(calendar, unit, readings.weekStart)) {
      if (year !== 'every' && civilFromDay(base.first).year !== year) continue;
      const nominal = dayInPeriod(date, base, rule.repeat);
      const due = nominal === null ? null : movedDay(nominal, rule, calendar, readings);
      if (nominal === null || due === null || due < calendar.firstDay || due > calendar.lastOfficialDay)
        continue;
      days.set(due, { nominal, minute: date.time === undefined ? null : parseTime(date.time) });
    }
  }
  const dueDays = [...days].sort(([a], [b]) => a - b);
  return dueDays.map(([due, { nominal, minute }], index) => {
    const before = dueDays[index - 1]?.[0] ?? Number.NEGATIVE_INFINITY;
    const open = Math.max(periodOf(nominal, unit, readings.weekStart).first, before + 1);
    const last = minute === null ? endOfDay(due) : Math.min(startOfDay(due) + minute, endOfDay(due));
    return { open: startOfDay(Math.min(open, due)), last };
  });
}

/** A date without a year or a repetition lies in the plan's year; one of this month or week lies in no known one. */
function plannedYear(date: DueDate, { planYear }: Readings): number | 'every' | null {
  if (date.year !== undefined) return date.year;
  const isRelative =
    date.monthOffset !== undefined || date.weekOffset !== undefined || date.weekday !== undefined;
  return isRelative ? null : planYear;
}

/** The civil day that a date names in one repeating period; null where it names none (2月30日). */
function dayInPeriod(date: DueDate, base: Period, repeat: DueRule['repeat']): Day | null {
  if (repeat === 'weekly') {
    const shift = (date.weekOffset ?? 0) * 7;
    return date.weekday === undefined ? base.last + shift : dayOfWeekday(base, date.weekday) + shift;
  }
  const month = monthInPeriod(date, base, repeat);
  if (month === null) return null;
  if (date.before === true && date.day === undefined) return month.first - 1;
  if (date.part === 'early') return month.first + 9;
  if (date.part === 'middle') return month.first + 19;
  if (date.day === undefined || date.day === 'end') return month.last;
  const { year, month: number } = civilFromDay(month.first);
  // A month without the day ends it (每月31日); a date that names its month must exist.
  return date.month === undefined
    ? month.first + Math.min(date.day, daysInMonth(year, number)) - 1
    : dayFromCivil(year, number, date.day);
}

function dayOfWeekday(week: Period, weekday: number): Day {
  return week.first + ((weekday - weekdayOf(week.first) + 7) % 7);
}

/** The month a date lies in: named, counted in its quarter, or the last of the repeating period. */
function monthInPeriod(date: DueDate, base: Period, repeat: DueRule['repeat']): Period | null {
  const { year, month } = civilFromDay(base.first);
  let first: Day | null;
  if (date.month !== undefined)
    first = dayFromCivil(date.year ?? year + (date.yearOffset ?? 0), date.month, 1);
  else if (date.monthOfQuarter !== undefined) first = dayFromCivil(year, month + date.monthOfQuarter - 1, 1);
  else first = periodOf(base.last, 'month').first;
  if (first !== null && date.monthOffset !== undefined && repeat !== 'none')
    first = addMonths(first, date.monthOffset);
  return first === null ? null : periodOf(first, 'month');
}

function movedDay(day: Day, rule: DueRule, calendar: Calendar, readings: Readings): Day | null {
  const included = readings.dayBeforeInclusive ? day : day - 1;
  if (included < calendar.firstDay || included > calendar.lastDay) return null;
  return calendar.roll(included, rule.roll ?? (readings.rollForward ? 'next-workday' : 'none'));
}

import {
  type Calendar,
  type Day,
  type Period,
  type PeriodUnit,
  periodOf,
  type Weekday,
} from '@shixian/calendar';

/** Whole calendar periods of one unit, in order, from the first published day through the one that holds the last. */
export function periodsOf(calendar: Calendar, unit: PeriodUnit | 'workday', weekStart: Weekday): Period[] {
  const periods: Period[] = [];
  for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; ) {
    const period = unit === 'workday' ? { first: day, last: day } : periodOf(day, unit, weekStart);
    if (unit !== 'workday' || calendar.isWorkday(day)) periods.push(period);
    day = period.last + 1;
  }
  return periods;
}

/** Index of the last period that has begun by the day, −1 where none has. */
export function indexOfPeriod(periods: readonly Period[], day: Day): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as Period).first <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Index of the unit with which the first period owed begins, for a rule in force from `start` with `per` units a period.
 * The period in which the rule took effect runs from its unit's start: where that lies before `start`, it is not owed.
 */
export function firstOwedIndex(
  periods: readonly Period[],
  per: number,
  start: Day,
  partialOwed: boolean,
): number {
  const index = indexOfPeriod(periods, start);
  const period = periods[index];
  if (period === undefined) return 0;
  return period.first === start || (partialOwed && period.last >= start) ? index : index + per;
}

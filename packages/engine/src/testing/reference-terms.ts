import type { Duration } from '@shixian/model';
import { monthsLater, periodName, type ReferenceDays } from './reference-days.js';
import type { At, DueAt } from './reference-model.js';

/** The end of a duration that starts then. */
export function later(from: At, { amount, unit }: Duration, days: ReferenceDays, roll: boolean): DueAt {
  if (unit === 'hour' || unit === 'minute') {
    let day = from.day;
    let second = from.second ?? 86400;
    for (let step = 0; step < Math.abs(amount); step++) {
      second += Math.sign(amount) * (unit === 'hour' ? 3600 : 60);
      if (second > 86400) [day, second] = [day + 1, second - 86400];
      if (second <= 0) [day, second] = [day - 1, second + 86400];
    }
    return { day, second };
  }
  let day = from.day;
  let provisional = false;
  const isWorked = (asked: number) => {
    provisional ||= asked >= days.firstProvisional;
    return days.isWorked(asked);
  };
  if (unit === 'workday') {
    for (let left = Math.abs(amount); left > 0; ) {
      day += Math.sign(amount);
      if (isWorked(day)) left--;
    }
    return { day, second: null, provisional };
  }
  const inDays: Record<string, number> = { day: 1, week: 7, xun: 10, 'half-month': 15 };
  const inMonths: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
  const length = inDays[unit];
  day = length === undefined ? monthsLater(day, amount * (inMonths[unit] ?? 0)) : day + amount * length;
  while (roll && !isWorked(day)) day++;
  return { day, second: null, provisional };
}

export function lastDayOfPeriod(day: number, unit: string, weekStart: number): number {
  let last = day;
  while (periodName(last + 1, unit, weekStart) === periodName(day, unit, weekStart)) last++;
  return last;
}

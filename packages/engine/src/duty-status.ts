import { addDuration, type Day } from '@shixian/calendar';
import type { Duty } from '@shixian/model';
import type { Context, Owed } from './owed.js';
import { isLate, isOver, type Point } from './point.js';

export type DutyStatus = Duty['status'];

export function dutyStatusOf(owed: Owed, context: Context, now: Point = context.now): DutyStatus {
  const { due, met, closing, soft } = owed;
  if (met !== null) return due !== null && !soft && isLate(due, met) ? 'late' : 'met';
  if (closing === 'measured') return soft ? 'judgment' : 'missed';
  if (due === null) return 'judgment';
  if (isOver(due, now)) return soft ? 'judgment' : closing === 'period' ? 'missed' : 'overdue';
  if (owed.bounded) return 'judgment';
  return now.day >= (soonFrom(owed, context) as Day) ? 'due-soon' : 'pending';
}

/**
 * First day of the reminder: the county's `due-soon` before the due day, but never more than a quarter of the time there
 * is. null where nothing is due.
 */
export function soonFrom(
  { opens, due, countsOpening }: Pick<Owed, 'opens' | 'due' | 'countsOpening'>,
  { calendar, interpretations }: Context,
): Day | null {
  if (due === null) return null;
  const { amount, unit } = interpretations['due-soon'].value;
  const byHours = unit === 'hour' || unit === 'minute';
  const ahead = byHours
    ? Math.ceil((amount * (unit === 'hour' ? 60 : 1)) / 1440)
    : due.day - (addDuration(due.day, { amount: -amount, unit }, calendar, { roll: false })?.due ?? due.day);
  const days = opens === null ? Number.POSITIVE_INFINITY : due.day - opens.day + (countsOpening ? 1 : 0);
  const quarter = Math.floor(days / 4);
  return due.day - Math.max(0, Math.min(ahead, quarter));
}

/** Whether the duty can be worked on at `now`, or lies ahead. */
export function hasOpened({ opens }: Owed, now: Point): boolean {
  return opens === null || opens.day <= now.day;
}

import type { Calendar, Day } from '@shixian/calendar';

/** Stands for a day that cannot be told: outside the calendar. */
export const NO_DAY = 0x7fffffff;
const UNKNOWN = -0x80000000;

/** A function of the day, each day of the calendar worked out once, when it is first asked for. */
export type DayTable = (day: Day) => Day;

export function dayTable(
  { firstDay, lastDay }: Pick<Calendar, 'firstDay' | 'lastDay'>,
  compute: (day: Day) => Day | null,
): DayTable {
  const known = new Int32Array(lastDay - firstDay + 1).fill(UNKNOWN);
  return (day) => {
    const index = day - firstDay;
    const found = known[index];
    if (found === undefined) return NO_DAY;
    if (found !== UNKNOWN) return found;
    const value = compute(day) ?? NO_DAY;
    known[index] = value;
    return value;
  };
}

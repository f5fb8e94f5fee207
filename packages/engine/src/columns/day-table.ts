import type { Calendar, Day } from '@shixian/calendar';

/** Stands for a day that cannot be told: outside the calendar. */
export const NO_DAY = 0x7fffffff;
const UNKNOWN = -0x80000000;
const PAGE_BITS = 8;
const PAGE_DAYS = 1 << PAGE_BITS;

/** A function of the day, each day of the calendar worked out once, when it is first asked for. */
export type DayTable = (day: Day) => Day;

export function dayTable(
  { firstDay, lastDay }: Pick<Calendar, 'firstDay' | 'lastDay'>,
  compute: (day: Day) => Day | null,
): DayTable {
  /** A calendar has three centuries, a history a few years: only these are laid out. */
  const pages: Int32Array[] = [];
  return (day) => {
    if (day < firstDay || day > lastDay) return NO_DAY;
    const index = day - firstDay;
    const number = index >> PAGE_BITS;
    let page = pages[number];
    if (page === undefined) {
      page = new Int32Array(PAGE_DAYS).fill(UNKNOWN);
      pages[number] = page;
    }
    const place = index & (PAGE_DAYS - 1);
    const found = page[place] as number;
    if (found !== UNKNOWN) return found;
    const value = compute(day) ?? NO_DAY;
    page[place] = value;
    return value;
  };
}

import { type Calendar, civilFromDay, type Day, dayFromCivil } from '@shixian/calendar';
import { dayOf, type Window } from './demand.js';

/** Every published day, the latest year first and in order within it: the most recent case is the one people know. */
export function* daysRecentFirst({ firstDay, lastOfficialDay }: Calendar): Generator<Day> {
  for (let last = lastOfficialDay; last >= firstDay; ) {
    const newYear = dayFromCivil(civilFromDay(last).year, 1, 1) as Day;
    for (let day = Math.max(newYear, firstDay); day <= last; day++) yield day;
    last = newYear - 1;
  }
}

/** The same order for windows, by the year in which they open. */
export function indexesRecentFirst(windows: readonly Window[]): number[] {
  const years = windows.map(({ open }) => civilFromDay(dayOf(open)).year);
  return years.map((_, index) => index).sort((a, b) => (years[b] as number) - (years[a] as number) || a - b);
}

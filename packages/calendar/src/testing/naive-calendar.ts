import type { CalendarData } from '../calendar-data.js';
import { type Day, formatDay } from '../civil-day.js';

/** Working days by walking one day at a time over the written entries: slow, and plainly what the words say. */
export function isNaiveWorkday(data: CalendarData, day: Day): boolean {
  switch (data.days[formatDay(day)]?.class) {
    case 'statutory':
    case 'swapped-off':
    case 'weekend-in-block':
    case 'overlay-off':
      return false;
    case 'makeup':
    case 'overlay-makeup':
      return true;
    default: {
      const weekday = new Date(day * 86_400_000).getUTCDay();
      return weekday >= 1 && weekday <= 5;
    }
  }
}

export function addNaiveWorkdays(data: CalendarData, day: Day, n: number): Day {
  const step = Math.sign(n);
  let left = Math.abs(n);
  let at = day;
  while (left > 0) {
    at += step;
    if (isNaiveWorkday(data, at)) left--;
  }
  return at;
}

import { addDays, type Day, formatDay, formatMoment, parseDay, parseMoment } from '@shixian/calendar';

/**
 * A civil day of the county, or a moment of it. `second` counts from the day's start, 0 to 86400 (24:00); null where only
 * the day is known, or where a whole day is meant.
 */
export interface Point {
  day: Day;
  second: number | null;
}

export const SECONDS_PER_DAY = 86400;

export function dayPoint(day: Day): Point {
  return { day, second: null };
}

/** YYYY-MM-DD, or RFC 3339 with an offset; null for anything else. */
export function parsePoint(text: string): Point | null {
  const day = parseDay(text);
  if (day !== null) return { day, second: null };
  const moment = parseMoment(text);
  return moment === null ? null : { day: moment.day, second: moment.minute * 60 + moment.second };
}

export function formatPoint({ day, second }: Point): string {
  if (second === null) return formatDay(day);
  const text = formatMoment(day, Math.floor(second / 60));
  const rest = second % 60;
  return rest === 0 ? text : text.replace(/:00\+/, `:${String(rest).padStart(2, '0')}+`);
}

/** Whether `due` is over at `now`. A due day ends at 24:00; a `now` without a time is that day's end. */
export function isOver(due: Point, now: Point): boolean {
  if (now.day !== due.day) return now.day > due.day;
  return due.second !== null && (now.second ?? SECONDS_PER_DAY) > due.second;
}

/** Whether something done then came after `due`. Known only by its day, it is in time on the due day itself. */
export function isLate(due: Point, done: Point): boolean {
  if (done.day !== due.day) return done.day > due.day;
  return due.second !== null && done.second !== null && done.second > due.second;
}

/** Whether something that happened then is known at `now`. */
export function hasHappened(happened: Point, now: Point): boolean {
  if (happened.day !== now.day) return happened.day < now.day;
  return happened.second === null || now.second === null || happened.second <= now.second;
}

/**
 * Minutes after (before, where negative) a moment. A day alone counts from its end (language.md section 2).
 * Midnight is written as 24:00 of the day it ends, so that the end of a day and of an hour agree. null outside the calendar.
 */
export function addMinutes({ day, second }: Point, minutes: number): Point | null {
  const total = (second ?? SECONDS_PER_DAY) + minutes * 60;
  const shift = Math.ceil(total / SECONDS_PER_DAY) - 1;
  const shifted = addDays(day, shift);
  return shifted === null ? null : { day: shifted, second: total - shift * SECONDS_PER_DAY };
}

/** Orders by day, then what is known only by its day, then by time. */
export function comparePoints(a: Point, b: Point): number {
  return a.day - b.day || (a.second ?? -1) - (b.second ?? -1);
}

/** Orders moments to evaluate at, and dues, where a day alone is its end. */
export function compareMoments(a: Point, b: Point): number {
  return a.day - b.day || (a.second ?? SECONDS_PER_DAY) - (b.second ?? SECONDS_PER_DAY);
}

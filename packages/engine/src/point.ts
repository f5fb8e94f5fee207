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

/** YYYY-MM-DD, or RFC 3339 with an offset; null for anything else, whatever an embedding application passes. */
export function parsePoint(text: unknown): Point | null {
  if (typeof text !== 'string') return null;
  if (text.length === OWN_ZONE_LENGTH && text.endsWith(OWN_ZONE)) return parseOwnZone(text);
  const day = parseDay(text);
  if (day !== null) return { day, second: null };
  const moment = parseMoment(text);
  return moment === null ? null : { day: moment.day, second: moment.minute * 60 + moment.second };
}

const OWN_ZONE = '+08:00';
const OWN_ZONE_LENGTH = '2026-11-03T09:12:00+08:00'.length;

/** The form that nearly every record has, read without a pattern: files hold millions. */
function parseOwnZone(text: string): Point | null {
  const day = parseDay(text.slice(0, 10));
  const [hour, minute, second] = [digitsAt(text, 11), digitsAt(text, 14), digitsAt(text, 17)];
  const isMoment = text[10] === 'T' && text[13] === ':' && text[16] === ':';
  if (day === null || !isMoment || !(hour < 24 && minute < 60 && second < 60)) return null;
  return { day, second: hour * 3600 + minute * 60 + second };
}

/** The number of two digits; NaN for anything else. */
function digitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export function formatPoint({ day, second }: Point): string {
  if (second === null) return formatDay(day);
  const text = formatMoment(day, Math.floor(second / 60));
  const rest = second % 60;
  return rest === 0 ? text : `${text.slice(0, 17)}${String(rest).padStart(2, '0')}${OWN_ZONE}`;
}

/**
 * Whether `due` is over at `now`: from 00:00 after a due day, and after a due moment, which is itself in time (24:00 of a day
 * and 00:00 of the next are one moment). A `now` without a time is that day's end.
 */
export function isOver(due: Point, now: Point): boolean {
  return due.second === null ? now.day > due.day : endSecondOf(now) > endSecondOf(due);
}

/** Whether something done then came after `due`. Known only by its day, it is in time on the due day itself. */
export function isLate(due: Point, done: Point): boolean {
  if (due.second === null || done.second === null) return done.day > due.day;
  return endSecondOf(done) > endSecondOf(due);
}

function endSecondOf({ day, second }: Point): number {
  return day * SECONDS_PER_DAY + (second ?? SECONDS_PER_DAY);
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

import { type Day, formatDay, numberFromDigits, parseDay } from './civil-day.js';

/** A moment on the county's civil clock, Asia/Shanghai. China has kept +08:00 all year since 1992. */
export interface Moment {
  day: Day;
  /** Minutes since the day began, 0 to 1439. */
  minute: number;
  /** Seconds since the minute began, 0 to 59, fractions cut off. */
  second: number;
  /** A moment is exact; a thing known only by its day has no Moment. */
  exact: true;
}

const SHANGHAI_OFFSET = 480;
const MINUTES_PER_DAY = 1440;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Strictly RFC 3339 with its offset, seconds optional; null for anything else. Any offset is mapped to the county's day. */
export function parseMoment(text: string): Moment | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const [, date = '', hour, minute, second = '0', sign, offsetHour = '0', offsetMinute = '0'] = match;
  const day = parseDay(date);
  const inRange =
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60;
  if (day === null || !inRange) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  const minutes = Number(hour) * 60 + Number(minute) - offset + SHANGHAI_OFFSET;
  const shift = Math.floor(minutes / MINUTES_PER_DAY);
  return { day: day + shift, minute: minutes - shift * MINUTES_PER_DAY, second: Number(second), exact: true };
}

/** `minute` counts from the start of `day` and may lie outside it: 1440 is 00:00 of the next day. */
export function formatMoment(day: Day, minute: number): string {
  const shift = Math.floor(minute / MINUTES_PER_DAY);
  return `${formatDay(day + shift)}T${formatTime(minute - shift * MINUTES_PER_DAY)}:00+08:00`;
}

/** Minutes since the day began: strictly HH:MM, 00:00 to 24:00 (a day ends at 24:00, Civil Code art. 203). */
export function parseTime(text: string): number | null {
  if (text.length !== 5 || text[2] !== ':') return null;
  const hour = numberFromDigits(text, 0, 2);
  const minute = numberFromDigits(text, 3, 2);
  const total = hour * 60 + minute;
  return hour >= 0 && minute >= 0 && minute < 60 && total <= MINUTES_PER_DAY ? total : null;
}

/** HH:MM for 0 to 1440 minutes. */
export function formatTime(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** A civil day as days since 1970-01-01, proleptic Gregorian calendar, 1900-01-01 to 2199-12-31. */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
/** 1900-01-01. */
export const FIRST_DAY: Day = -25567;
/** 2199-12-31. */
export const LAST_DAY: Day = 84005;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_PER_ERA = 146097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719468;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] as number);
}

function dateExists(year: number, month: number, day: number): boolean {
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

// Years are counted from March, so that the leap day closes its year. All numbers below are positive and small enough for
// 32 bits, so `| 0` cuts a quotient off as Math.floor would, and several times faster.

function dayFromExisting(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  return marchYear * 365 + leapDays + (((153 * marchMonth + 2) / 5) | 0) + day - 1 - EPOCH_SHIFT;
}

/** null where the date does not exist (2026-02-30) or lies outside 1900 to 2199. */
export function dayFromCivil(year: number, month: number, day: number): Day | null {
  const exists = Number.isInteger(year + month + day) && dateExists(year, month, day);
  return exists ? dayFromExisting(year, month, day) : null;
}

export function civilFromDay(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = (shifted / DAYS_PER_ERA) | 0;
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1,
  };
}

const ZERO = 48;
const HYPHEN = 45;

/** The number that `length` digits from `start` stand for, -1 where one is not an ASCII digit. */
export function numberFromDigits(text: string, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Strictly YYYY-MM-DD with ASCII digits, nothing around it; null for anything else, or a date that does not exist. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = numberFromDigits(text, 0, 4);
  const month = numberFromDigits(text, 5, 2);
  const day = numberFromDigits(text, 8, 2);
  return dateExists(year, month, day) ? dayFromExisting(year, month, day) : null;
}

/** `-00` to `-31`. */
const HYPHENATED: readonly string[] = Array.from({ length: 32 }, (_, value) =>
  value < 10 ? `-0${value}` : `-${value}`,
);

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const civil = civilFromDay(day);
  return `${civil.year}${HYPHENATED[civil.month]}${HYPHENATED[civil.day]}`;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6;
}

/** null outside 1900 to 2199. */
export function addDays(day: Day, days: number): Day | null {
  const sum = day + days;
  return Number.isInteger(sum) && sum >= FIRST_DAY && sum <= LAST_DAY ? sum : null;
}

/**
 * The corresponding day `months` later (earlier where negative), or the last day of that month where it has none:
 * 08-31 and 6 months give the end of February (Civil Code art. 202). null outside 1900 to 2199.
 */
export function addMonths(day: Day, months: number): Day | null {
  const from = civilFromDay(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (!Number.isInteger(index)) return null;
  return dayFromCivil(year, month, Math.min(from.day, daysInMonth(year, month)));
}

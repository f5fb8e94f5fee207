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

// Years are counted from March, so that the leap day closes its year, and from 1 March 1896 in a calendar with a leap day
// every fourth year. That calendar has a 29 February in 1900 and 2100, which the Gregorian one has not: two days are put right.
const MARCH_1896 = -26969;
const MARCH_1900 = -25508;
const MARCH_2100 = 47541;
const FOUR_YEARS = 1461;
/** Of each day since 1 March. */
const MONTHS = new Uint8Array(366);
const DATES = new Uint8Array(366);
const TAILS: string[] = [];
/** Days from 1 March to the first of the month, by month. */
const MARCH_DAYS = new Uint16Array(13);
for (let index = 0; index < 12; index++) {
  const month = ((index + 2) % 12) + 1;
  MARCH_DAYS[month] = TAILS.length;
  for (let date = 1; date <= daysInMonth(2000, month); date++) {
    MONTHS[TAILS.length] = month;
    DATES[TAILS.length] = date;
    TAILS.push(`-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  }
}
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));

function dayFromExisting(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const missing = marchYear >= 2100 ? 1 : marchYear < 1900 ? -1 : 0;
  const yearStart = ((marchYear - 1896) * FOUR_YEARS) >> 2;
  return MARCH_1896 + yearStart + (MARCH_DAYS[month] as number) + day - 1 - missing;
}

/** null where the date does not exist (2026-02-30) or lies outside 1900 to 2199. */
export function dayFromCivil(year: number, month: number, day: number): Day | null {
  const exists = Number.isInteger(year + month + day) && dateExists(year, month, day);
  return exists ? dayFromExisting(year, month, day) : null;
}

function daysSinceMarch1896(day: Day): number {
  return day - MARCH_1896 + (day >= MARCH_2100 ? 1 : day < MARCH_1900 ? -1 : 0);
}

export function civilFromDay(day: Day): CivilDate {
  const days = daysSinceMarch1896(day);
  const years = ((4 * days + 3) / FOUR_YEARS) | 0;
  const marchDay = days - ((years * FOUR_YEARS) >> 2);
  const month = MONTHS[marchDay] as number;
  return { year: 1896 + years + (month <= 2 ? 1 : 0), month, day: DATES[marchDay] as number };
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

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const days = daysSinceMarch1896(day);
  const years = ((4 * days + 3) / FOUR_YEARS) | 0;
  const marchDay = days - ((years * FOUR_YEARS) >> 2);
  return `${YEARS[years + (marchDay >= 306 ? 1 : 0) - 4]}${TAILS[marchDay]}`;
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

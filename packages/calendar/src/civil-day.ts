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

/** The day number of a date that exists; years are counted from March, so that a leap day closes its year. */
function dayFromValidCivil(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** null where the date does not exist (2026-02-30) or lies outside 1900 to 2199. */
export function dayFromCivil(year: number, month: number, day: number): Day | null {
  const exists =
    Number.isInteger(year + month + day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? dayFromValidCivil(year, month, day) : null;
}

export function civilFromDay(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const ZERO = 48;
const HYPHEN = 45;

/** The number that `length` digits from `start` stand for, NaN where one is not an ASCII digit. */
export function numberFromDigits(text: string, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Strictly YYYY-MM-DD with ASCII digits, nothing around it; null for anything else, or a date that does not exist. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  return dayFromCivil(
    numberFromDigits(text, 0, 4),
    numberFromDigits(text, 5, 2),
    numberFromDigits(text, 8, 2),
  );
}

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const civil = civilFromDay(day);
  const month = civil.month < 10 ? `0${civil.month}` : civil.month;
  return `${civil.year}-${month}-${civil.day < 10 ? `0${civil.day}` : civil.day}`;
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

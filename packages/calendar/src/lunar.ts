import { type Day, dayFromCivil } from './civil-day.js';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './generated/lunar.generated.js';

export const LAST_LUNAR_YEAR = FIRST_LUNAR_YEAR + LUNAR_YEARS.length - 1;
export { FIRST_LUNAR_YEAR };

export interface LunarDate {
  /** The civil year in which the lunar year begins. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 30. */
  day: number;
  /** The second of two months with this number (闰月). */
  leap?: boolean;
}

/** The number of the month that the lunar year has twice, 0 for none; null outside the table. */
export function leapMonthOf(year: number): number | null {
  const bits = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  return bits === undefined ? null : (bits >> 6) & 15;
}

/** null where the lunar year has no such day (a month of 29 days, no leap month) or lies outside the table. */
export function dayFromLunar({ year, month, day, leap = false }: LunarDate): Day | null {
  const bits = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  if (bits === undefined || !(month >= 1 && month <= 12) || !(day >= 1)) return null;
  const leapMonth = (bits >> 6) & 15;
  if (leap && month !== leapMonth) return null;
  const index = month - 1 + (leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0);
  const lengthOf = (at: number) => 29 + ((bits >> (10 + at)) & 1);
  if (day > lengthOf(index)) return null;
  let result = (dayFromCivil(year, 1, 1) as Day) + (bits & 63) + day - 1;
  for (let at = 0; at < index; at++) result += lengthOf(at);
  return result;
}

/** 清明, as a civil day; null outside the table. */
export function qingmingOf(year: number): Day | null {
  const bits = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  return bits === undefined ? null : dayFromCivil(year, 4, 4 + ((bits >> 23) & 3));
}

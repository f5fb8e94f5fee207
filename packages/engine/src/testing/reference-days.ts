import type { CalendarData } from '@shixian/calendar';

/**
 * Days by the plainest means: one step of a day at a time, on the platform's own UTC dates. Shares no code with the
 * calendar package, so that each can show the other wrong.
 */
export interface ReferenceDays {
  isWorked(day: number): boolean;
  /** First provisional day: after 25 December of the last published year. */
  firstProvisional: number;
}

const MILLISECONDS = 86_400_000;

interface CivilDate {
  year: number;
  month: number;
  date: number;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
}

export const dateOf = remembered((day): CivilDate => {
  const utc = new Date(day * MILLISECONDS);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    date: utc.getUTCDate(),
    weekday: utc.getUTCDay() === 0 ? 7 : utc.getUTCDay(),
  };
});

function remembered<T>(compute: (day: number) => T): (day: number) => T {
  const known = new Map<number, T>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    known.set(day, value);
    return value;
  };
}

export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

export function textOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function dayFromText(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / MILLISECONDS;
}

export function referenceDays(data: CalendarData): ReferenceDays {
  return {
    isWorked: remembered((day) => {
      const kind = data.days[textOf(day)]?.class;
      if (kind === 'makeup' || kind === 'overlay-makeup') return true;
      if (kind === undefined || kind === 'overlay-cancelled-off' || kind === 'overlay-cancelled-makeup') {
        return dateOf(day).weekday < 6;
      }
      return false;
    }),
    firstProvisional: dayOf(data.lastOfficialYear, 12, 26),
  };
}

/** The corresponding day, or the last day of a month that has none. */
export function monthsLater(day: number, months: number): number {
  const { year, month, date } = dateOf(day);
  let [y, m] = [year, month];
  for (let step = 0; step < Math.abs(months); step++) {
    m += Math.sign(months);
    if (m === 13) [y, m] = [y + 1, 1];
    if (m === 0) [y, m] = [y - 1, 12];
  }
  let candidate = date;
  while (dateOf(dayOf(y, m, candidate)).month !== m) candidate--;
  return dayOf(y, m, candidate);
}

/** A name for the calendar period of the day: two days are in one period when their names are equal. */
export function periodName(day: number, unit: string, weekStart: number): string {
  const { year, month, date, weekday } = dateOf(day);
  switch (unit) {
    case 'day':
      return String(day);
    case 'week':
      return `w${day - ((weekday - weekStart + 7) % 7)}`;
    case 'xun':
      return `${year}-${month}-${date <= 10 ? 1 : date <= 20 ? 2 : 3}`;
    case 'half-month':
      return `${year}-${month}-${date <= 15 ? 1 : 2}`;
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-q${Math.ceil(month / 3)}`;
    case 'half-year':
      return `${year}-h${Math.ceil(month / 6)}`;
    default:
      return String(year);
  }
}

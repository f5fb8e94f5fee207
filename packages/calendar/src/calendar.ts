import type {
  CalendarData,
  CalendarNotice,
  OverlayState,
  OwedDay,
  SpecialDayClass,
} from './calendar-data.js';
import { type Day, dayFromCivil, formatDay, isWeekend, parseDay } from './civil-day.js';
import type { Period } from './period.js';

/** `official`: arranged by a notice. `provisional`: computed from the law. `none`: outside the data, so no answer. */
export type Coverage = 'official' | 'provisional' | 'none';

/**
 * What a last day that is a rest day does. `after-rest` is Civil Code art. 203, the day after the rest days end: the same
 * day as `next-workday`, kept apart because a trace cites another ground for it.
 */
export type Roll = 'none' | 'next-workday' | 'previous-workday' | 'after-rest';

export interface DayInfo {
  workday: boolean;
  class: 'workday' | 'weekend' | SpecialDayClass;
  /** Festival, where the day has one. */
  name?: string;
  /** What fixes the day: the year's arrangement, the Measures on Holidays, or the county's own notice. */
  notice?: CalendarNotice;
  provisional: boolean;
}

/** Working days over the years of its data. Every answer that would need a day outside them is null. */
export interface Calendar {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /**
   * 25 December of the last year with a published arrangement: the next year's notice may still move the days after it.
   * Before `firstDay` where no year is published.
   */
  readonly lastOfficialDay: Day;
  readonly overlay: OverlayState;
  readonly owedDays: readonly OwedDay[];
  isWorkday(day: Day): boolean | null;
  dayInfo(day: Day): DayInfo | null;
  /** The n-th working day after `day`, or before it for a negative n; `day` itself for 0. */
  addWorkdays(day: Day, n: number): Day | null;
  /**
   * Working days after `from` up to and including `to`. Where `to` is earlier: minus the working days from `to` up to but
   * not including `from`. So counting undoes adding in both directions.
   */
  countWorkdays(from: Day, to: Day): number | null;
  roll(day: Day, roll: Roll): Day | null;
  coverageOf(day: Day): Coverage;
  /** True where a day from `from` to `to`, both included, is provisional. */
  isProvisional(from: Day, to: Day): boolean;
  /** The provisional days from `from` to `to`, both included, as one stretch; null where there is none. */
  provisionalDays(from: Day, to: Day): Period | null;
}

const IS_WORKED: Readonly<Record<SpecialDayClass, boolean | 'plain'>> = {
  statutory: false,
  'swapped-off': false,
  'weekend-in-block': false,
  makeup: true,
  'overlay-off': false,
  'overlay-makeup': true,
  'overlay-cancelled-off': 'plain',
  'overlay-cancelled-makeup': 'plain',
};

/** `data` is trusted to match its schema; days outside its years are passed over. */
export function calendarFromData(data: CalendarData): Calendar {
  const firstDay = dayFromCivil(data.firstYear, 1, 1) as Day;
  const lastDay = dayFromCivil(data.lastYear, 12, 31) as Day;
  const lastOfficialDay = dayFromCivil(data.lastOfficialYear, 12, 25) as Day;
  const size = lastDay - firstDay + 1;
  const isIn = (day: Day) => day >= firstDay && day <= lastDay;

  const worked = new Uint8Array(size);
  for (let index = 0; index < size; index++) worked[index] = isWeekend(firstDay + index) ? 0 : 1;
  for (const [text, { class: kind }] of Object.entries(data.days)) {
    const rule = IS_WORKED[kind];
    if (rule !== 'plain') worked[(parseDay(text) as Day) - firstDay] = rule ? 1 : 0;
  }
  /** countBefore[i]: working days before the day with index i. */
  const countBefore = new Int32Array(size + 1);
  for (let index = 0; index < size; index++) {
    countBefore[index + 1] = (countBefore[index] as number) + (worked[index] as number);
  }
  const workdays = new Int32Array(countBefore[size] as number);
  for (let index = 0; index < size; index++) {
    if (worked[index]) workdays[countBefore[index] as number] = firstDay + index;
  }

  const countThrough = (day: Day) => countBefore[day - firstDay + 1] as number;
  const countUntil = (day: Day) => countBefore[day - firstDay] as number;
  const firstProvisional = Math.max(lastOfficialDay + 1, firstDay);

  const calendar: Calendar = {
    firstDay,
    lastDay,
    lastOfficialDay,
    overlay: data.overlay,
    owedDays: data.uncertain,
    isWorkday: (day) => (isIn(day) ? worked[day - firstDay] === 1 : null),
    dayInfo(day) {
      if (!isIn(day)) return null;
      const workday = worked[day - firstDay] === 1;
      const provisional = day > lastOfficialDay;
      const entry = data.days[formatDay(day)];
      if (entry === undefined) return { workday, class: workday ? 'workday' : 'weekend', provisional };
      const notice = data.notices[entry.notice];
      return { workday, class: entry.class, name: entry.name, ...(notice && { notice }), provisional };
    },
    addWorkdays(day, n) {
      if (!isIn(day)) return null;
      if (n === 0) return day;
      return workdays[n > 0 ? countThrough(day) + n - 1 : countUntil(day) + n] ?? null;
    },
    countWorkdays(from, to) {
      if (!isIn(from) || !isIn(to)) return null;
      return to >= from ? countThrough(to) - countThrough(from) : countUntil(to) - countUntil(from);
    },
    roll(day, roll) {
      const workday = calendar.isWorkday(day);
      if (workday === null || workday || roll === 'none') return workday === null ? null : day;
      return calendar.addWorkdays(day, roll === 'previous-workday' ? -1 : 1);
    },
    coverageOf: (day) => (!isIn(day) ? 'none' : day <= lastOfficialDay ? 'official' : 'provisional'),
    isProvisional: (from, to) => calendar.provisionalDays(from, to) !== null,
    provisionalDays(from, to) {
      const first = Math.max(from, firstProvisional);
      const last = Math.min(to, lastDay);
      return first <= last ? { first, last } : null;
    },
  };
  return calendar;
}

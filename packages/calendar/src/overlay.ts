import type { CalendarData, CalendarDayEntry, CalendarNotice, SpecialDayClass } from './calendar-data.js';
import { civilFromDay, type Day, dayFromCivil, formatDay, isWeekend, parseDay } from './civil-day.js';
import { dayFromLunar, leapMonthOf } from './lunar.js';

/** A festival by the lunar calendar, every year. */
export interface LunarDay {
  /** MM-DD, as 06-24. */
  lunar: string;
  /** How many days from it, 1 by default. */
  days?: number;
  /** Which month, where the year has two of that number; `first` by default. */
  leap?: 'first' | 'leap' | 'both';
  /** First and last civil year, both included. */
  from?: number;
  to?: number;
}

/** Days of a county that differ from the national arrangement: the shape of overlayPatch in schemas/county.schema.json. */
export interface OverlayPatch {
  name?: string;
  off?: readonly (string | LunarDay)[];
  makeup?: readonly string[];
  /** National days off or make-up days that do not hold here: the plain weekend rule holds again. */
  cancel?: readonly string[];
  source: { ref: string };
}

type PatchList = 'off' | 'makeup' | 'cancel';

/**
 * `impossible-day`: no such date (2026-02-30), or no year of the calendar has this lunar day. `out-of-range`: outside the years
 * of the calendar. `makeup-on-workday`: works a day that is worked anyway. `cancel-without-effect`: cancels a day that the
 * arrangement so far does not change.
 */
export type OverlayProblemKind =
  | 'impossible-day'
  | 'out-of-range'
  | 'makeup-on-workday'
  | 'cancel-without-effect';

/** What a patch says that has no effect or cannot be meant. `patch` and `index` count from 0. */
export interface OverlayProblem {
  kind: OverlayProblemKind;
  patch: number;
  list: PatchList;
  index: number;
  /** As written: YYYY-MM-DD, or the lunar MM-DD. */
  day: string;
}

export interface OverlaidData {
  data: CalendarData;
  problems: OverlayProblem[];
}

/**
 * The calendar of a county: the patches applied in order, a later one over an earlier one, and within a patch `cancel`,
 * `off`, `makeup`. `sources` gives the documents by `source.ref`; one that is missing is titled by its ref.
 */
export function applyOverlay(
  data: CalendarData,
  overlay: 'none' | 'unknown' | readonly OverlayPatch[],
  sources: Readonly<Record<string, CalendarNotice>> = {},
): OverlaidData {
  if (typeof overlay === 'string') return { data: { ...data, overlay }, problems: [] };
  const days = { ...data.days };
  const notices = { ...data.notices };
  const problems: OverlayProblem[] = [];

  for (const [patchIndex, patch] of overlay.entries()) {
    const notice = `overlay:${patch.source.ref}`;
    notices[notice] = sources[patch.source.ref] ?? { title: patch.source.ref };

    const apply = (
      list: PatchList,
      entries: readonly (string | LunarDay)[],
      change: (day: string) => CalendarDayEntry | OverlayProblemKind,
    ) => {
      for (const [index, entry] of entries.entries()) {
        const found = typeof entry === 'string' ? civilDay(data, entry) : lunarDays(data, entry);
        const written = typeof entry === 'string' ? entry : entry.lunar;
        const report = (kind: OverlayProblemKind, day: string) =>
          problems.push({ kind, patch: patchIndex, list, index, day });
        if (typeof found === 'string') report(found, written);
        else {
          for (const day of found.map(formatDay)) {
            const changed = change(day);
            if (typeof changed === 'string') report(changed, written);
            else days[day] = changed;
          }
        }
      }
    };
    const entryOf = (kind: CalendarDayEntry['class'], day: string): CalendarDayEntry => ({
      class: kind,
      name: patch.name ?? days[day]?.name ?? '',
      notice,
    });

    apply('cancel', patch.cancel ?? [], (day) => {
      const entry = days[day];
      if (entry === undefined || entry.class.startsWith('overlay-cancelled')) return 'cancel-without-effect';
      return entryOf(isMakeup(entry) ? 'overlay-cancelled-makeup' : 'overlay-cancelled-off', day);
    });
    apply('off', patch.off ?? [], (day) => entryOf('overlay-off', day));
    apply('makeup', patch.makeup ?? [], (day) =>
      isWorked(day, days[day]) ? 'makeup-on-workday' : entryOf('overlay-makeup', day),
    );
  }
  return { data: { ...data, days, notices, overlay: 'patched' }, problems };
}

/** True for a day that the county itself set. */
export function isOverlayClass(kind: SpecialDayClass): boolean {
  return kind.startsWith('overlay-');
}

function isMakeup(entry: CalendarDayEntry): boolean {
  return entry.class === 'makeup' || entry.class === 'overlay-makeup';
}

function isWorked(day: string, entry: CalendarDayEntry | undefined): boolean {
  if (entry === undefined || entry.class.startsWith('overlay-cancelled'))
    return !isWeekend(parseDay(day) as Day);
  return isMakeup(entry);
}

function civilDay(data: CalendarData, text: string): Day[] | OverlayProblemKind {
  const day = parseDay(text);
  if (day === null) return 'impossible-day';
  const { year } = civilFromDay(day);
  return year >= data.firstYear && year <= data.lastYear ? [day] : 'out-of-range';
}

/** The days in the calendar's years; a year whose month lacks the day (12-30) has none. */
function lunarDays(
  data: CalendarData,
  { lunar, days = 1, leap = 'first', from, to }: LunarDay,
): Day[] | OverlayProblemKind {
  const firstYear = Math.max(data.firstYear, from ?? data.firstYear);
  const lastYear = Math.min(data.lastYear, to ?? data.lastYear);
  if (firstYear > lastYear) return 'out-of-range';
  const first = dayFromCivil(firstYear, 1, 1) as Day;
  const last = dayFromCivil(lastYear, 12, 31) as Day;
  const month = Number(lunar.slice(0, 2));
  const result: Day[] = [];
  // A lunar year ends in the civil year after the one it begins in.
  for (let year = firstYear - 1; year <= lastYear; year++) {
    const isDoubled = leapMonthOf(year) === month;
    const months = !isDoubled || leap === 'first' ? [false] : leap === 'leap' ? [true] : [false, true];
    for (const isLeap of months) {
      const start = dayFromLunar({ year, month, day: Number(lunar.slice(3)), leap: isLeap });
      for (let at = 0; start !== null && at < days; at++) {
        if (start + at >= first && start + at <= last) result.push(start + at);
      }
    }
  }
  return result.length > 0 ? result : 'impossible-day';
}

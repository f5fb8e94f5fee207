import type { CalendarData, CalendarDayEntry, CalendarNotice, SpecialDayClass } from './calendar-data.js';
import { type Day, dayFromCivil, formatDay, isWeekend } from './civil-day.js';
import { NOTICE_ROWS, type NoticeRow } from './generated/notices.generated.js';
import { LAST_LUNAR_YEAR } from './lunar.js';
import { measuresFor, statutoryDays } from './measures.js';
import { isOverlayClass } from './overlay.js';

export { dayFromLunar, FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, type LunarDate, leapMonthOf } from './lunar.js';
export { applyOverlay, type LunarDay, type OverlayPatch, type OverlayProblem } from './overlay.js';

/** First year with a notice in the data. */
export const FIRST_NATIONAL_YEAR = NOTICE_ROWS[0]?.[0] as number;
const PROVISIONAL_YEARS = 10;

const CLASSES: Readonly<Record<string, SpecialDayClass>> = {
  s: 'statutory',
  o: 'swapped-off',
  w: 'weekend-in-block',
  m: 'makeup',
};

export interface NationalOptions {
  /** Leave out what was announced after this day. */
  asKnownOn?: Day;
  /** Last year to compute; ten years after the last published one by default, 2100 at most. */
  lastYear?: number;
}

/**
 * The State Council's arrangements since 2007, and after the last of them the statutory days of the Measures on Holidays,
 * marked provisional. Sources: the notices in data/, lunar dates from tyme4ts.
 */
export function nationalCalendarData({ asKnownOn, lastYear }: NationalOptions = {}): CalendarData {
  const knownOn = asKnownOn === undefined ? undefined : formatDay(asKnownOn);
  const rows = NOTICE_ROWS.filter(([, , , date]) => knownOn === undefined || date <= knownOn);
  const lastOfficialYear = rows.at(-1)?.[0] ?? FIRST_NATIONAL_YEAR - 1;
  const data: CalendarData = {
    firstYear: FIRST_NATIONAL_YEAR,
    lastOfficialYear,
    lastYear: Math.min(
      LAST_LUNAR_YEAR,
      Math.max(lastOfficialYear, lastYear ?? lastOfficialYear + PROVISIONAL_YEARS),
    ),
    ...(knownOn !== undefined && { asKnownOn: knownOn }),
    days: {},
    notices: {},
    overlay: 'none',
    uncertain: [],
  };
  for (const row of rows) addNotice(data, row);
  for (let year = lastOfficialYear + 1; year <= data.lastYear; year++) addStatutoryDays(data, year);
  return data;
}

/**
 * A county's calendar as far as it was known by the end of `day`: the national arrangements of then, and those of the
 * county's own days whose document was out or has no date.
 */
export function calendarDataAsKnownOn(data: CalendarData, day: Day): CalendarData {
  const national = nationalCalendarData({ asKnownOn: day, lastYear: data.lastYear });
  const isKnown = ({ notice }: CalendarDayEntry) => (data.notices[notice]?.date ?? '') <= formatDay(day);
  const own = Object.entries(data.days).filter(([, entry]) => isOverlayClass(entry.class) && isKnown(entry));
  const notices = Object.fromEntries(
    own.map(([, { notice }]) => [notice, data.notices[notice] as CalendarNotice]),
  );
  return {
    ...national,
    days: { ...national.days, ...Object.fromEntries(own) },
    notices: { ...national.notices, ...notices },
    overlay: data.overlay,
  };
}

/** A later notice states a festival anew: its days replace the earlier ones of that name, unchanged days keep their notice. */
function addNotice(data: CalendarData, [year, title, number, date, url, festivals]: NoticeRow): void {
  const isAmendment = data.notices[year] !== undefined;
  const id = isAmendment ? `${year}-amended` : `${year}`;
  data.notices[id] = { title, ...(number !== '' && { number }), date, url };
  const newYear = dayFromCivil(year, 1, 1) as Day;
  for (const [name, code] of festivals) {
    const earlier = isAmendment ? removeFestival(data, year, name) : {};
    for (const item of code.split(' ')) {
      const day = formatDay(newYear + Number(item.slice(1)) - 1);
      const kind = CLASSES[item[0] as string] as SpecialDayClass;
      data.days[day] = earlier[day]?.class === kind ? earlier[day] : { class: kind, name, notice: id };
    }
  }
}

function removeFestival(data: CalendarData, year: number, name: string): CalendarData['days'] {
  const removed: CalendarData['days'] = {};
  for (const [day, entry] of Object.entries(data.days)) {
    if (entry.notice !== `${year}` || entry.name !== name) continue;
    removed[day] = entry;
    delete data.days[day];
  }
  return removed;
}

/** A statutory day on a weekend, or on another festival's day, is made up elsewhere (art. 6): owed, and not placed here. */
function addStatutoryDays(data: CalendarData, year: number): void {
  const measures = measuresFor(year, data.asKnownOn);
  data.notices[measures.id] = measures.notice;
  for (const { day, name } of statutoryDays(year, measures) ?? []) {
    const text = formatDay(day);
    const taken = data.days[text];
    if (taken !== undefined || isWeekend(day)) data.uncertain.push({ day: text, name });
    data.days[text] = {
      class: 'statutory',
      name: taken === undefined ? name : `${taken.name}、${name}`,
      notice: measures.id,
      provisional: true,
    };
  }
}

import type { CalendarNotice } from './calendar-data.js';
import { type Day, dayFromCivil } from './civil-day.js';
import { dayFromLunar, qingmingOf } from './lunar.js';

/** A festival of art. 2: `days` days from `offset` days after the one its words name. */
interface Festival {
  name: string;
  anchor: { month: number; day: number } | { lunarMonth: number; lunarDay: number } | 'qingming';
  offset: number;
  days: number;
}

/** One text of the Measures on Holidays (全国年节及纪念日放假办法). */
export interface Measures {
  id: string;
  /** First year it arranges. */
  firstYear: number;
  notice: CalendarNotice & { date: string };
  festivals: readonly Festival[];
}

const civil = (name: string, month: number, days: number): Festival => ({
  name,
  anchor: { month, day: 1 },
  offset: 0,
  days,
});
const lunar = (name: string, lunarMonth: number, lunarDay: number): Festival => ({
  name,
  anchor: { lunarMonth, lunarDay },
  offset: 0,
  days: 1,
});
/** `offset` -1 begins with 除夕, the eve. */
const springFestival = (offset: number, days: number): Festival => ({
  name: '春节',
  anchor: { lunarMonth: 1, lunarDay: 1 },
  offset,
  days,
});

const NEW_YEAR = civil('元旦', 1, 1);
const QINGMING: Festival = { name: '清明节', anchor: 'qingming', offset: 0, days: 1 };
const DRAGON_BOAT = lunar('端午节', 5, 5);
const MID_AUTUMN = lunar('中秋节', 8, 15);
const NATIONAL_DAY = civil('国庆节', 10, 3);
const TITLE = '全国年节及纪念日放假办法';

/** The festivals since 2008; what changed since is when 春节 begins and how many days it and 劳动节 have. */
const sevenFestivals = (spring: Festival, labourDays: number): readonly Festival[] => [
  NEW_YEAR,
  spring,
  QINGMING,
  civil('劳动节', 5, labourDays),
  DRAGON_BOAT,
  MID_AUTUMN,
  NATIONAL_DAY,
];

/** Every text that arranges a year since 2007, oldest first. */
export const MEASURES: readonly Measures[] = [
  {
    id: 'measures-1999',
    firstYear: 2000,
    notice: { title: TITLE, number: '国务院令第270号', date: '1999-09-18' },
    festivals: [NEW_YEAR, springFestival(0, 3), civil('劳动节', 5, 3), NATIONAL_DAY],
  },
  {
    id: 'measures-2007',
    firstYear: 2008,
    notice: { title: TITLE, number: '国务院令第513号', date: '2007-12-14' },
    festivals: sevenFestivals(springFestival(-1, 3), 1),
  },
  {
    id: 'measures-2013',
    firstYear: 2014,
    notice: { title: TITLE, number: '国务院令第644号', date: '2013-12-11' },
    festivals: sevenFestivals(springFestival(0, 3), 1),
  },
  {
    id: 'measures-2024',
    firstYear: 2025,
    notice: { title: TITLE, number: '国务院令第795号', date: '2024-11-10' },
    festivals: sevenFestivals(springFestival(-1, 4), 2),
  },
];

/** The text in force for the year, as far as it was promulgated by `knownOn` (YYYY-MM-DD). */
export function measuresFor(year: number, knownOn = '9999-12-31'): Measures {
  const known = MEASURES.filter(({ firstYear, notice }) => firstYear <= year && notice.date <= knownOn);
  return known.at(-1) ?? (MEASURES[0] as Measures);
}

export interface StatutoryDay {
  day: Day;
  name: string;
}

/** The statutory days of art. 2 in the year, in the law's order; null where the lunar table ends. */
export function statutoryDays(year: number, measures: Measures): StatutoryDay[] | null {
  const result: StatutoryDay[] = [];
  for (const { name, anchor, offset, days } of measures.festivals) {
    const named =
      anchor === 'qingming'
        ? qingmingOf(year)
        : 'month' in anchor
          ? dayFromCivil(year, anchor.month, anchor.day)
          : dayFromLunar({ year, month: anchor.lunarMonth, day: anchor.lunarDay });
    if (named === null) return null;
    for (let index = 0; index < days; index++) result.push({ day: named + offset + index, name });
  }
  return result;
}

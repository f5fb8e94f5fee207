import { calendarFromData } from '../calendar.js';
import {
  civilFromDay,
  type Day,
  dayFromCivil,
  formatDay,
  isWeekend,
  parseDay,
  weekdayOf,
} from '../civil-day.js';
import { measuresFor, statutoryDays } from '../measures.js';
import { nationalCalendarData } from '../national.js';
import {
  type DayClass,
  type NoticeFestival,
  type NoticeProblem,
  OFF_CLASSES,
  type YearFile,
} from './year-file.js';

/** At most so many working days in a row around a holiday (Measures on Holidays art. 7). */
const LONGEST_STRETCH = 6;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

export const weekdayName = (day: Day): string => `周${WEEKDAYS[weekdayOf(day) - 1]}`;

/**
 * Holds a year against the law: every statutory day of the Measures is off (art. 2), make-up days are Saturdays and Sundays,
 * and the working days given off are those worked instead and those owed for statutory days on weekends (art. 6). More than
 * six working days in a row is for the reader to judge (art. 7). The state after all amendments is checked.
 */
export function checkYear(file: YearFile): NoticeProblem[] {
  const days = new Map<Day, string>();
  const problems: NoticeProblem[] = [];
  for (const festival of festivalsInForce(file)) {
    for (const [kind, texts] of Object.entries(classesOf(festival))) {
      for (const text of texts) {
        const day = parseDay(text);
        if (day === null) problems.push({ kind: 'impossible-day', words: text });
        else if (days.has(day)) problems.push({ kind: 'day-twice', day: text });
        else {
          days.set(day, kind);
          problems.push(...classProblems(file.year, day, kind));
        }
      }
    }
  }
  if (problems.length > 0) return problems;
  return [...statutoryProblems(file, days), ...longStretches(file.year, days)];
}

function classesOf({ name: _, ...classes }: NoticeFestival): Record<string, string[]> {
  return classes;
}

/** The festivals as the last notice that names them states them. */
function festivalsInForce({ notices }: YearFile): NoticeFestival[] {
  const byName = new Map<string, NoticeFestival>();
  for (const { festivals } of notices) for (const festival of festivals) byName.set(festival.name, festival);
  return [...byName.values()];
}

function classProblems(year: number, day: Day, kind: string): NoticeProblem[] {
  const first = (dayFromCivil(year, 1, 1) as Day) - 31;
  const text = formatDay(day);
  if (day < first || civilFromDay(day).year > year) return [{ kind: 'outside-year', day: text, year }];
  const mustBeWeekend = kind === 'makeup' || kind === 'weekend-in-block';
  if (kind === 'statutory' || mustBeWeekend === isWeekend(day)) return [];
  return [{ kind: 'wrong-class', day: text, class: kind as DayClass, weekday: weekdayName(day) }];
}

function statutoryProblems(file: YearFile, days: ReadonlyMap<Day, string>): NoticeProblem[] {
  const problems: NoticeProblem[] = [];
  const measures = measuresFor(file.year, file.notices[0]?.date);
  const cited = measures.notice.number as string;
  const law = statutoryDays(file.year, measures) ?? [];
  for (const { day, name } of law) {
    const kind = days.get(day);
    if (!OFF_CLASSES.some((off) => off === kind)) {
      problems.push({ kind: 'statutory-day-worked', day: formatDay(day), festival: name, measures: cited });
    }
  }
  // An amendment may add a day for one year, as 2015-09-03; a first notice may not.
  for (const festival of file.notices[0]?.festivals ?? []) {
    for (const text of festival.statutory ?? []) {
      if (!law.some(({ day }) => formatDay(day) === text)) {
        problems.push({
          kind: 'wrong-class',
          day: text,
          class: 'statutory',
          weekday: weekdayName(parseDay(text) as Day),
        });
      }
    }
  }
  const count = (kind: string) => [...days.values()].filter((found) => found === kind).length;
  const taken = new Set<Day>();
  let owed = 0;
  for (const { day } of law) {
    if (isWeekend(day) || taken.has(day)) owed++;
    taken.add(day);
  }
  const [swapped, worked] = [count('swapped-off'), count('makeup')];
  if (swapped - worked !== owed) problems.push({ kind: 'unbalanced', swapped, worked, owed });
  return problems;
}

/** Stretches of working days that touch a make-up day and are longer than the law's norm. */
function longStretches(year: number, days: ReadonlyMap<Day, string>): NoticeProblem[] {
  const first = dayFromCivil(year, 1, 1) as Day;
  const last = dayFromCivil(year, 12, 31) as Day;
  const before = calendarFromData(nationalCalendarData());
  const isWorked = (day: Day) => {
    const kind = days.get(day);
    if (kind !== undefined) return kind === 'makeup';
    return (day < first ? before.isWorkday(day) : null) ?? !isWeekend(day);
  };
  const problems: NoticeProblem[] = [];
  let start: Day | null = null;
  for (let day = first - 31; day <= last + 1; day++) {
    if (day <= last && isWorked(day)) start ??= day;
    else {
      if (start !== null && day - start > LONGEST_STRETCH) {
        problems.push({
          kind: 'long-stretch',
          first: formatDay(start),
          last: formatDay(day - 1),
          days: day - start,
        });
      }
      start = null;
    }
  }
  return problems;
}

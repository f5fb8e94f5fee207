import { civilFromDay, type Day, dayFromCivil, daysInMonth, type Weekday } from './civil-day.js';
import { nextPeriod, type Period, type PeriodUnit, periodOf } from './period.js';

/** How dates come back; a plan that does not repeat is one year long. */
export type Repeat = 'none' | 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'weekly';

/** A date as words name it: the shape of `dueDate` in schemas/rule.schema.json. Absent fields are open. */
export interface NamedDate {
  year?: number;
  /** 0 this year, 1 the next, -1 the last. */
  yearOffset?: number;
  monthOffset?: number;
  weekOffset?: number;
  month?: number;
  monthOfQuarter?: number;
  day?: number | 'end';
  part?: 'early' | 'middle' | 'late';
  weekday?: number;
  /** Which week of the month. */
  week?: number;
  /** What it names must not have begun (3月前). */
  before?: true;
}

const REPEATED: Readonly<Record<Exclude<Repeat, 'none'>, PeriodUnit>> = {
  yearly: 'year',
  'half-yearly': 'half-year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
};

/** The calendar unit whose every turn brings the dates back. */
export function unitOfRepeat(repeat: Repeat): PeriodUnit {
  return repeat === 'none' ? 'year' : REPEATED[repeat];
}

export interface NamedDateRules {
  weekStart: Weekday;
  /** Whether 25日前 includes the 25th. */
  inclusive: boolean;
}

/**
 * The day that a date of a rule names in the turn of its period; null where that turn has no such date (the month is in
 * the other half-year) or it lies outside 1900 to 2199.
 */
export function dayOfNamedDate(
  at: NamedDate,
  turn: Period,
  unit: PeriodUnit,
  rules: NamedDateRules,
): Day | null {
  const span = spanOfNamedDate(at, turn, unit, rules.weekStart);
  if (span === null) return null;
  if (at.before) return span.first - 1;
  return at.day !== undefined && !rules.inclusive ? span.last - 1 : span.last;
}

/** The first and last day of what the date names: a day, a ten-day part, a week, a month, or the whole turn. */
function spanOfNamedDate(at: NamedDate, turn: Period, unit: PeriodUnit, weekStart: Weekday): Period | null {
  if (unit === 'week' || (at.weekOffset !== undefined && at.week === undefined)) {
    const week = periodOf(turn.first + (at.weekOffset ?? 0) * 7, 'week', weekStart);
    return at.weekday === undefined ? week : singleDay(week.first + ((at.weekday - weekStart + 7) % 7));
  }
  const month = monthOfNamedDate(at, turn, unit);
  if (month === null) return null;
  if (month === 'turn') return at.day === 'end' ? singleDay(turn.last) : turn;
  return spanInMonth(at, month, weekStart);
}

function singleDay(day: Day): Period {
  return { first: day, last: day };
}

/** The month named, `turn` where the date names none and closes its turn, null where the turn does not hold it. */
function monthOfNamedDate(at: NamedDate, turn: Period, unit: PeriodUnit): Period | 'turn' | null {
  const start = civilFromDay(turn.first);
  const year = at.year ?? start.year + (at.yearOffset ?? 0);
  if (at.month !== undefined) {
    const first = dayFromCivil(year, at.month, 1);
    if (first === null) return null;
    const within =
      at.year !== undefined || at.yearOffset !== undefined || (first >= turn.first && first <= turn.last);
    return within ? periodOf(first, 'month') : null;
  }
  const shift = (at.monthOffset ?? 0) + (at.monthOfQuarter ?? 1) - 1;
  const namesMonth = unit === 'month' || at.monthOfQuarter !== undefined || at.monthOffset !== undefined;
  if (!namesMonth) {
    if (at.year === undefined && at.yearOffset === undefined) return 'turn';
    const first = dayFromCivil(year, 1, 1);
    return first === null ? null : lastMonthOf(periodOf(first, 'year'));
  }
  const index = start.year * 12 + start.month - 1 + shift;
  const first = dayFromCivil(Math.floor(index / 12), (index % 12) + 1, 1);
  return first === null ? null : periodOf(first, 'month');
}

function lastMonthOf(period: Period): Period {
  return periodOf(period.last, 'month');
}

const PARTS = { early: [1, 10], middle: [11, 20], late: [21, 31] } as const;

function spanInMonth(at: NamedDate, month: Period, weekStart: Weekday): Period {
  const { year, month: number } = civilFromDay(month.first);
  const length = daysInMonth(year, number);
  const dayAt = (day: number) => month.first + Math.min(day, length) - 1;
  if (at.day === 'end') return singleDay(month.last);
  // The 31st of a shorter month is its last day, as Civil Code art. 202 has it for corresponding days.
  if (at.day !== undefined) return singleDay(dayAt(at.day));
  if (at.part !== undefined) {
    const [first, last] = PARTS[at.part];
    return { first: dayAt(first), last: dayAt(last) };
  }
  if (at.weekday !== undefined) {
    // 第二个周五: the second Friday that the month holds; without a number, the last one.
    const offset = (at.weekday - weekdayIndex(month.first) + 7) % 7;
    const count = Math.floor((length - 1 - offset) / 7) + 1;
    return singleDay(month.first + offset + (Math.min(at.week ?? count, count) - 1) * 7);
  }
  if (at.week !== undefined) return weekOfMonth(at.week, month, weekStart);
  return month;
}

/** 1 Monday to 7 Sunday. */
function weekdayIndex(day: Day): number {
  return day - periodOf(day, 'week').first + 1;
}

/** Weeks of a month: the first is the one that holds the 1st; none reaches outside the month. */
function weekOfMonth(number: number, month: Period, weekStart: Weekday): Period {
  let week = periodOf(month.first, 'week', weekStart);
  for (let count = 1; count < number && week.last < month.last; count++)
    week = nextPeriod(week, 'week', weekStart);
  return { first: Math.max(week.first, month.first), last: Math.min(week.last, month.last) };
}

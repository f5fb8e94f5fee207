import { type Calendar, calendarFromData, type Day, formatDay, parseDay } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import chineseDays from 'chinese-days';
import * as chineseWorkday from 'chinese-workday';
import DateHolidays from 'date-holidays';
import type { Contender } from '../measure.js';

export interface Task {
  name: string;
  /** Operations in one run, 1 by default. What takes a few nanoseconds is run over all inputs at once, without a call between. */
  operations?: number;
  /** The first one is ours. */
  contenders: Contender[];
}

const calendar: Calendar = calendarFromData(nationalCalendarData());
const day = (text: string) => parseDay(text) as Day;

/** Every day of 2023 to 2025, in an order that no cache likes. */
export const STARTS: readonly Day[] = Array.from(
  { length: 1024 },
  (_, index) => day('2023-01-01') + ((index * 389) % 1024),
);
const STARTS_ISO = STARTS.map(formatDay);
const startIso = (index: number) => STARTS_ISO[index] as string;
const TEN_YEARS = ['2016-01-01', '2025-12-31'] as const;

/** The same idea with nothing around it: two typed arrays and an addition, no range check, no null. */
function bareCalendar() {
  const first = calendar.firstDay;
  const rank = new Int32Array(calendar.lastDay - first + 1);
  const workdays: Day[] = [];
  for (let at = first; at <= calendar.lastDay; at++) {
    if (calendar.isWorkday(at)) workdays.push(at);
    rank[at - first] = workdays.length;
  }
  const days = Int32Array.from(workdays);
  return {
    add: (from: Day, n: number) => days[(rank[from - first] as number) + n - 1] as number,
    count: (from: Day, to: Day) => (rank[to - first] as number) - (rank[from - first] as number),
  };
}
const bare = bareCalendar();

/** date-holidays knows no working days: weekends are ours to add, swaps are not in it. */
const holidays = new DateHolidays('CN');
const DAY_MS = 86_400_000;
function isDateHolidaysWorkday(text: string, at: Day): boolean {
  const weekday = new Date(at * DAY_MS).getUTCDay();
  return weekday >= 1 && weekday <= 5 && holidays.isHoliday(`${text} 12:00:00`) === false;
}
function addByDateHolidays(from: string, n: number): string {
  let at = day(from);
  for (let left = n; left > 0; ) {
    at++;
    if (isDateHolidaysWorkday(formatDay(at), at)) left--;
  }
  return formatDay(at);
}
function countByDateHolidays(from: string, to: string): number {
  let count = 0;
  for (let at = day(from); at <= day(to); at++) if (isDateHolidaysWorkday(formatDay(at), at)) count++;
  return count;
}
/** nextWorkday is null where the next working day is more than a week away. */
function addByChineseWorkday(from: string, n: number): string | null {
  let at: string | null = from;
  for (let left = n; left > 0 && at !== null; left--) at = chineseWorkday.nextWorkday(at);
  return at;
}

const addIso = (n: number): Contender[] => [
  { name: 'shixian', run: (index) => formatDay(calendar.addWorkdays(day(startIso(index)), n) as Day) },
  { name: 'chinese-days', run: (index) => chineseDays.findWorkday(n, startIso(index)) },
  { name: 'chinese-workday', run: (index) => addByChineseWorkday(startIso(index), n) },
  { name: 'date-holidays', run: (index) => addByDateHolidays(startIso(index), n) },
];
/** Sums up, so that every answer is needed. */
function addIntegers(n: number): Contender[] {
  return [
    {
      name: 'shixian',
      run() {
        let sum = 0;
        for (const at of STARTS) sum += calendar.addWorkdays(at, n) as Day;
        return sum;
      },
    },
    {
      name: 'bare arrays',
      run() {
        let sum = 0;
        for (const at of STARTS) sum += bare.add(at, n);
        return sum;
      },
    },
  ];
}
const countIntegers: Contender[] = [
  {
    name: 'shixian',
    run() {
      let sum = 0;
      for (const at of STARTS) sum += calendar.countWorkdays(at - 3652, at) as number;
      return sum;
    },
  },
  {
    name: 'bare arrays',
    run() {
      let sum = 0;
      for (const at of STARTS) sum += bare.count(at - 3652, at);
      return sum;
    },
  },
];

const [from, to] = TEN_YEARS;
export const TASKS: readonly Task[] = [
  { name: 'add 5 working days, ISO in and out', contenders: addIso(5) },
  { name: 'add 250 working days, ISO in and out', contenders: addIso(250) },
  {
    name: 'count the working days of ten years, ISO in',
    contenders: [
      { name: 'shixian', run: () => calendar.countWorkdays(day(from) - 1, day(to)) },
      { name: 'chinese-days', run: () => chineseDays.getWorkdaysInRange(from, to).length },
      { name: 'chinese-workday', run: () => chineseWorkday.countWorkdays(from, to) },
      { name: 'date-holidays', run: () => countByDateHolidays(from, to) },
    ],
  },
  { name: 'add 5 working days, integers', operations: STARTS.length, contenders: addIntegers(5) },
  { name: 'add 250 working days, integers', operations: STARTS.length, contenders: addIntegers(250) },
  {
    name: 'count the working days of ten years, integers',
    operations: STARTS.length,
    contenders: countIntegers,
  },
];

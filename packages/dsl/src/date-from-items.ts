import type { DueDate, DueRule } from '@shixian/model';
import { type Found, isWord, type Side } from './elements.js';
import type { Item } from './items.js';

type Repeat = DueRule['repeat'];

const REPEATS: Readonly<Record<string, Repeat>> = {
  year: 'yearly',
  'half-year': 'half-yearly',
  quarter: 'quarterly',
  month: 'monthly',
  week: 'weekly',
};

/** 每年 6 月 5 日前 · 次年 1 月底前 · 每季度第一个月的 15 日前 · 每周二、五 · 2022 年 6 月底前 · 年底前. Null where no date begins. */
export function dateFromItems(items: readonly Item[], at: number): Found | null {
  const head = headAt(items, at);
  let i = head?.next ?? at;
  const start = (items[at] as Item).start;
  const dates: DueDate[] = [];
  let repeat: Repeat = head?.repeat ?? 'none';
  let fault = false;
  let range = false;
  let shares = true;
  for (;;) {
    const own = dates.length > 0 ? headAt(items, i) : null;
    const base = own && items[i]?.kind !== 'every' ? own : null;
    const first = dateAt(
      items,
      base?.next ?? i,
      { ...(base?.date ?? head?.date ?? {}) },
      repeat,
      dates.length > 0,
    );
    if (!first) break;
    fault ||= first.fault;
    const lead = dates.at(-1);
    if (shares && dates.length > 0 && lead && !hasDay(lead) && first.dates[0] && hasDay(first.dates[0]))
      shareDay(dates, first.dates[0]);
    dates.push(...first.dates);
    i = first.next;
    if (first.repeat) repeat = first.repeat;
    const joined = joinAt(items, i);
    if (joined && sideAt(items, i) === 'before') {
      if (dates.some((date) => date.part !== undefined)) fault = true;
      dates.splice(0, dates.length, ...dates.map(closedBefore));
    }
    shares = !isWord(items[i], '以及');
    if (joined === null || !startsDate(items, joined.next)) break;
    range ||= joined.range;
    i = joined.next;
  }
  if (dates.length === 0) return wholeYearFromHead(items, head, start);
  const side = sideAt(items, i);
  const closing = side === 'before' || side === 'after' || side === 'about' || side === 'within';
  if (!isConcrete(dates, head !== null, side)) return null;
  const next = closing ? i + 1 : i;
  const at2 = side === 'before' ? dates.map(closedBefore) : dates;
  if (side === 'before' && dates.some((date) => date.part !== undefined)) fault = true;
  if (dates.some(isImpossible)) fault = true;
  return {
    time: {
      kind: 'date',
      at: at2,
      repeat,
      side,
      range,
      ...(fault ? { fault } : {}),
      start,
      end: (items[next - 1] as Item).end,
    },
    next,
  };
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 2月30日, 2023年2月29日. */
function isImpossible({ year, month, day }: DueDate): boolean {
  if (month === undefined || typeof day !== 'number') return false;
  if (day > (MONTH_LENGTHS[month - 1] ?? 31)) return true;
  return month === 2 && day === 29 && year !== undefined && !isLeap(year);
}

interface Head {
  date: DueDate;
  repeat: Repeat;
  next: number;
}

function headAt(items: readonly Item[], at: number): Head | null {
  const item = items[at] as Item;
  let head: Head | null = null;
  if (item.kind === 'every' && item.amount === 1 && REPEATS[item.unit])
    head = { date: {}, repeat: REPEATS[item.unit] as Repeat, next: at + 1 };
  else if (isQuarterWord(item) && items[at + 1]?.kind === 'word' && partAt(items, at + 1)?.monthOfQuarter)
    head = { date: {}, repeat: 'quarterly', next: at + 1 };
  else if (isWord(item, '每') && items[at + 1]?.kind === 'weekday')
    head = { date: {}, repeat: 'weekly', next: at + 1 };
  else if (item.kind === 'word' && item.parts.head) {
    const repeat = /^[次当翌]/.test(item.text) ? repeatOfHead(item.parts.head) : 'none';
    head = { date: item.parts.head, repeat, next: at + 1 };
  } else if (
    item.kind === 'quantity' &&
    item.unit === 'year' &&
    !item.ge &&
    isYear(item.numbers[0]) &&
    item.numbers.length === 1
  ) {
    head = { date: { year: item.numbers[0] as number }, repeat: 'none', next: at + 1 };
  }
  if (!head) return null;
  const inner = items[head.next];
  if (inner?.kind === 'word' && inner.parts.head && head.repeat !== 'none' && item.kind === 'every') {
    if (head.repeat === 'quarterly' && /^[次下]/.test(inner.text)) return null;
    return { date: inner.parts.head, repeat: head.repeat, next: head.next + 1 };
  }
  if (isWord(inner, '的') || isWord(inner, '中') || isWord(inner, '逢'))
    return { ...head, next: head.next + 1 };
  return head;
}

const isQuarterWord = (item: Item) => isWord(item, '季度') || isWord(item, '季');

const repeatOfHead = (date: DueDate): Repeat =>
  date.yearOffset !== undefined ? 'yearly' : date.monthOffset !== undefined ? 'monthly' : 'weekly';
const isYear = (value: number | undefined) => value !== undefined && value >= 1949 && value <= 2999;

interface DateRead {
  dates: DueDate[];
  next: number;
  fault: boolean;
  repeat?: Repeat;
}

function dateAt(
  items: readonly Item[],
  from: number,
  base: DueDate,
  repeat: Repeat,
  listed: boolean,
): DateRead | null {
  let i = from;
  let dates: DueDate[] = [base];
  let fault = false;
  let read = false;
  const each = (values: readonly number[], set: (date: DueDate, value: number) => DueDate) => {
    dates = dates.flatMap((date) => values.map((value) => set(date, value)));
    read = true;
  };
  const all = (part: DueDate) => {
    dates = dates.map((date) => ({ ...date, ...part }));
    read = true;
  };
  const lead = dates[0] as DueDate;
  for (; i < items.length; i++) {
    const item = items[i] as Item;
    const date = dates[0] as DueDate;
    const bare = date.day === undefined && date.part === undefined && date.weekday === undefined;
    if (item.kind === 'full-date' && !read) all({ year: item.year, month: item.month, day: item.day });
    else if (
      item.kind === 'quantity' &&
      item.unit === 'month' &&
      !item.ge &&
      date.month === undefined &&
      bare &&
      item.numbers.every((n) => n >= 1 && n <= 12)
    ) {
      if (item.liang) break;
      if (item.range) fault = true;
      each(item.numbers, (d, month) => ({ ...d, month }));
      if (isWord(items[i + 1], '份')) i++;
    } else if (
      item.kind === 'quantity' &&
      (item.measure === '日' || item.measure === '天') &&
      !item.ge &&
      bare &&
      !item.range &&
      item.numbers.every((n) => n >= 1 && n <= 31)
    ) {
      if (
        item.measure === '天' ||
        !(
          date.month ||
          date.monthOffset !== undefined ||
          date.monthOfQuarter ||
          repeat === 'monthly' ||
          listed
        )
      )
        break;
      each(item.numbers, (d, day) => ({ ...d, day }));
    } else if (
      item.kind === 'quantity' &&
      item.unit === null &&
      isWord(items[i + 1], '号') &&
      bare &&
      !item.range
    ) {
      if (!(date.month || date.monthOffset !== undefined || date.monthOfQuarter || repeat === 'monthly'))
        break;
      each(item.numbers, (d, day) => ({ ...d, day }));
      i++;
    } else if (
      item.kind === 'quantity' &&
      item.unit === 'quarter' &&
      !item.ge &&
      bare &&
      !read &&
      repeat !== 'quarterly' &&
      partAt(items, i + 1)?.day === 'end' &&
      item.numbers.every((n) => n >= 1 && n <= 4)
    ) {
      each(item.numbers, (d, n) => ({ ...d, month: 3 * n, day: 'end' }));
      i++;
    } else if (item.kind === 'ordinal' && bare) {
      if (item.unit === 'month' && repeat === 'quarterly' && item.number <= 3)
        all({ monthOfQuarter: item.number });
      else if (item.unit === 'week' && item.number <= 5) {
        if (repeat !== 'monthly' && repeat !== 'none' && date.month === undefined) fault = true;
        all({ week: item.number });
      } else if (item.unit === 'quarter' && item.number <= 4 && repeat !== 'quarterly') {
        const end =
          partAt(items, i + 1)?.day === 'end' || ['within', 'before'].includes(sideAt(items, i + 1) ?? '');
        if (!end) break;
        all({ month: 3 * item.number, day: 'end' });
        if (partAt(items, i + 1)) i++;
        if (sideAt(items, i + 1) === 'before' && !partAt(items, i)) fault = true;
      } else break;
    } else if (item.kind === 'weekday' && bare) {
      if (repeat === 'none' && lead.weekOffset === undefined && date.week === undefined && !listed) break;
      each(weekdays(item.days, item.range), (d, weekday) => ({ ...d, weekday }));
    } else if (item.kind === 'clock' && read) all({ time: item.time });
    else if (
      item.kind === 'word' &&
      HALVES_OF_DAY[item.text] !== undefined &&
      items[i + 1]?.kind === 'clock' &&
      read
    ) {
      const clock = items[++i] as Extract<Item, { kind: 'clock' }>;
      const time = timeInHalf(clock.time, HALVES_OF_DAY[item.text] as number);
      if (time === null) fault = true;
      else all({ time });
    } else if (
      item.kind === 'quantity' &&
      lead.weekOffset !== undefined &&
      bare &&
      !read &&
      item.han &&
      item.unit === null &&
      item.measure === null &&
      item.numbers.every((n) => n >= 1 && n <= 6) &&
      !item.range
    )
      each(item.numbers, (d, weekday) => ({ ...d, weekday }));
    else if (item.kind === 'word' && item.parts.part && bare) {
      const part = fittingPart(item.parts.part, item.text, date, repeat);
      if (!part) break;
      all(part);
    } else if (item.kind === 'quantity' && item.unit === 'month' && item.ge && repeat === 'quarterly') {
      fault = true;
      break;
    } else if (isWord(item, '的') && read && bare && startsDate(items, i + 1)) continue;
    else break;
  }
  return read ? { dates, next: i, fault } : null;
}

/** Hours that are added to a clock time of the first half of the day. */
const HALVES_OF_DAY: Readonly<Record<string, number>> = { 上午: 0, 早上: 0, 中午: 0, 下午: 12, 晚上: 12 };

/** 下午5点 is 17:00, 下午17:00 too; null where the two disagree (上午15:00). */
function timeInHalf(time: string, added: number): string | null {
  const hour = Number(time.slice(0, 2));
  if (added === 0) return hour <= 12 ? time : null;
  if (hour > 24) return null;
  return hour < 12 ? `${hour + added}${time.slice(2)}` : time;
}

/** 底 needs a month; 季末 needs no other month; 首月 needs a quarter. */
function fittingPart(part: DueDate, text: string, date: DueDate, repeat: Repeat): DueDate | null {
  const hasMonth = date.month !== undefined || date.monthOfQuarter !== undefined;
  if (text === '底' || text === '末') {
    if (hasMonth || date.monthOffset !== undefined || repeat === 'monthly') return part;
    if (repeat === 'quarterly') return { monthOfQuarter: 3, day: 'end' };
    if (date.yearOffset !== undefined || date.year !== undefined || repeat === 'yearly')
      return { month: 12, day: 'end' };
    return null;
  }
  if (part.part) return hasMonth || date.monthOffset !== undefined || repeat === 'monthly' ? part : null;
  if (text === '最后一天' || text === '最后一日')
    return hasMonth || date.monthOffset !== undefined || repeat === 'monthly' ? part : null;
  if (part.month)
    return hasMonth || repeat === 'monthly' || repeat === 'quarterly' || date.monthOffset !== undefined
      ? null
      : part;
  if (part.monthOfQuarter && part.day === undefined)
    return (repeat === 'quarterly' || text.startsWith('季')) && !hasMonth ? part : null;
  if (part.monthOfQuarter) return hasMonth || repeat === 'monthly' || repeat === 'yearly' ? null : part;
  return repeat === 'yearly' || repeat === 'quarterly' || hasMonth ? null : part;
}

function weekdays(days: readonly number[], range: boolean): number[] {
  if (!range || days.length !== 2) return [...days];
  const [first = 1, last = 7] = days;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function wholeYearFromHead(items: readonly Item[], head: Head | null, start: number): Found | null {
  if (!head || head.date.year === undefined) return null;
  const side = sideAt(items, head.next);
  if (side !== 'within') return null;
  return {
    time: {
      kind: 'date',
      at: [{ year: head.date.year, month: 12, day: 'end' }],
      repeat: 'none',
      side: 'before',
      range: false,
      start,
      end: (items[head.next] as Item).end,
    },
    next: head.next + 1,
  };
}

function partAt(items: readonly Item[], at: number): DueDate | null {
  const item = items[at];
  return item?.kind === 'word' ? (item.parts.part ?? null) : null;
}

function sideAt(items: readonly Item[], at: number): Side | null {
  const item = items[at];
  return item?.kind === 'word' ? (item.parts.side ?? null) : null;
}

function joinAt(items: readonly Item[], at: number): { next: number; range: boolean } | null {
  let i = at;
  if (sideAt(items, i) === 'before') i++;
  const item = items[i];
  if (item?.kind === 'separator' && item.mark === '、') return { next: i + 1, range: false };
  if (i === at && (isWord(item, '至') || isWord(item, '到') || isWord(item, '-')))
    return { next: i + 1, range: true };
  if (isWord(item, '和') || isWord(item, '及') || isWord(item, '与') || isWord(item, '以及'))
    return { next: i + 1, range: false };
  return null;
}

function startsDate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.kind === 'full-date' || item.kind === 'weekday') return true;
  if (item.kind === 'quantity') {
    if (item.ge || item.range) return false;
    if (item.unit === 'year') return isYear(item.numbers[0]) && startsDate(items, at + 1);
    if (item.unit === null && isWord(items[at + 1], '号')) return true;
    return (item.unit === 'month' && item.numbers.every((n) => n <= 12)) || item.measure === '日';
  }
  if (item.kind === 'ordinal') return item.unit !== null;
  if (item.kind === 'word' && item.parts.head) return startsDate(items, at + 1);
  return item.kind === 'word' && item.parts.part !== undefined;
}

const hasDay = (date: DueDate) =>
  date.day !== undefined || date.part !== undefined || date.weekday !== undefined;
const closedBefore = (date: DueDate): DueDate => (isOpenPeriod(date) ? { ...date, before: true } : date);
const isOpenPeriod = (date: DueDate) => !hasDay(date);

function shareDay(dates: DueDate[], from: DueDate): void {
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as DueDate;
    if (!hasDay(date) && !date.before)
      dates[i] = {
        ...date,
        ...(from.day === undefined ? {} : { day: from.day }),
        ...(from.part === undefined ? {} : { part: from.part }),
      };
  }
}

/** A month alone is a date only where the words around say so; 6月 in free text names no day. */
function isConcrete(dates: readonly DueDate[], hasHead: boolean, side: Side | null): boolean {
  return dates.every(
    (date) =>
      hasDay(date) ||
      hasHead ||
      side !== null ||
      date.monthOfQuarter !== undefined ||
      date.week !== undefined ||
      date.month !== undefined,
  );
}

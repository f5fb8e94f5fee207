import type { DueDate, DueRule, Duration, DurationUnit } from '@shixian/model';
import { dateFromItems } from './date-from-items.js';
import type { GroupItem, Item, QuantityItem, Stretch, WordItem } from './items.js';
import type { WordParts } from './lexicon.js';
import { unquoted } from './tags.js';
import type { Bound } from './words/bounds.js';

export type Side = NonNullable<WordParts['side']>;

/** A length, period, count or date, put together from the items it is written with. */
export type Time = Stretch &
  (
    | { kind: 'length'; duration: Duration; bound: Bound | null; side: Side | null; bare日: boolean }
    | { kind: 'period'; per: Duration; inside: boolean; numbered: boolean }
    | {
        kind: 'count';
        min: number;
        max: number | null;
        measure: string;
        bound: Bound | null;
        average: boolean;
        decimal: boolean /** The measure stands in 「…」. */;
        isQuoted: boolean;
      }
    | {
        kind: 'date';
        at: DueDate[];
        repeat: DueRule['repeat'];
        side: Side | null;
        range: boolean;
        fault?: boolean;
      }
    /** A number that counts time, in a form that has no reading. */
    | { kind: 'fault'; fault: 'number' | 'range' | 'month' }
  );

export type Element =
  | Exclude<Item, { kind: 'quantity' | 'every' | 'ordinal' | 'weekday' | 'clock' | 'full-date' | 'group' }>
  | Time
  | ElementGroup;
export type ElementGroup = Stretch & { kind: 'group'; own: boolean; elements: Element[] };

/** Puts neighbouring items together; what is no time stays as it is. */
export function elementsFromItems(given: readonly Item[]): Element[] {
  const elements: Element[] = [];
  const items = given.filter((item, at) => !isIncluded(item) && !isWeekdayOf(item, given[at - 1]));
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item;
    const after = items[i + 1];
    if (
      item.kind === 'ordinal' &&
      item.unit === null &&
      after?.kind === 'text' &&
      /^[条款项章号届]$/.test(after.text)
    ) {
      elements.push({ kind: 'text', text: '第', start: item.start, end: item.end });
      i++;
      continue;
    }
    if (isWord(item, '个') && items[i + 1]?.kind === 'quantity') {
      elements.push({ kind: 'fault', fault: 'number', start: item.start, end: item.end });
      i++;
      continue;
    }
    const lead = item.kind === 'word' && item.parts.covers ? leadTimeAt(items, i, item) : null;
    if (lead) {
      elements.push(...lead);
      i++;
      continue;
    }
    const found =
      oncePer(items, i) ??
      dateFromItems(items, i) ??
      lengthFromItems(items, i) ??
      countFromItems(items, i) ??
      periodFromItems(items, i);
    if (found) {
      elements.push(checkedTime(found.time, items[found.next]));
      i = found.next;
      continue;
    }
    elements.push(elementFromItem(item));
    i++;
  }
  return elements;
}

const UNITS_AHEAD: Readonly<Record<string, DurationUnit>> = {
  前一日: 'day',
  前一天: 'day',
  前一个月: 'month',
  前一月: 'month',
  前一季度: 'quarter',
  前一年: 'year',
};

/** 考试前一个月公布: ahead of a happening; 报送前一个月数据 is what the content is about. */
function leadTimeAt(items: readonly Item[], at: number, item: WordItem): Element[] | null {
  const [before, next] = [items[at - 1], items[at + 1]];
  const unit = UNITS_AHEAD[item.text];
  if (!unit || before?.kind !== 'word' || !before.parts.happening || before.parts.action) return null;
  const isContent = next?.kind === 'text' || (next?.kind === 'word' && next.parts.is?.has('neutral'));
  if (isContent) return null;
  const { start, end } = item;
  return [
    { kind: 'word', text: '前', parts: { side: 'before' }, start, end: start + 1 },
    {
      kind: 'length',
      duration: { amount: 1, unit },
      bound: null,
      side: null,
      bare日: false,
      start: start + 1,
      end,
    },
  ];
}

const isFirstDay = (item: Item) => item.kind === 'word' && item.parts.period === 'same-day';

/** （含）, （含本日）: a length or date includes its last day anyway; （不含当日）: and never the first. */
function isIncluded(item: Item): boolean {
  if (item.kind !== 'group') return false;
  const [first, ...rest] = item.items;
  if (isWord(first, '不含')) return rest.length > 0 && rest.every(isFirstDay);
  return (
    isWord(first, '含') &&
    rest.every(
      (inner) =>
        (inner.kind === 'text' && '本'.includes(inner.text)) ||
        (inner.kind === 'word' && inner.parts.unit === 'day') ||
        (inner.kind === 'quantity' && inner.unit === 'day'),
    )
  );
}

/** （含印发当日）: the day of the happening would count, and the language never counts it. */
const countsFirstDay = (item: GroupItem) => isWord(item.items[0], '含') && item.items.some(isFirstDay);

/** 7月5日（星期五）. */
function isWeekdayOf(item: Item, before: Item | undefined): boolean {
  if (item.kind !== 'group' || item.items.length !== 1 || item.items[0]?.kind !== 'weekday') return false;
  return before?.kind === 'full-date' || (before?.kind === 'quantity' && before.measure === '日');
}

/** 每月初, 5条左右: a word that changes the time and has no reading. */
function checkedTime(time: Time, next: Item | undefined): Time {
  const changed =
    time.kind === 'period' || time.kind === 'date'
      ? isWord(next, '初') ||
        (time.kind === 'period' && next?.kind === 'word' && next.parts.part !== undefined) ||
        (time.kind === 'period' && time.per.unit === 'week' && isDigit(next))
      : time.kind === 'count' && sideOf(next) !== null;
  return changed && next ? { kind: 'fault', fault: 'number', start: time.start, end: next.end } : time;
}

/** 每周八. */
const isDigit = (item: Item | undefined) =>
  item?.kind === 'quantity' &&
  item.han &&
  item.unit === null &&
  item.measure === null &&
  isOneOf(item, 7, 8, 9);
const isOneOf = (item: QuantityItem, ...numbers: number[]) =>
  item.numbers.length === 1 && numbers.includes(item.numbers[0] ?? 0);

function elementFromItem(item: Item): Element {
  const place = { start: item.start, end: item.end };
  switch (item.kind) {
    case 'group':
      if (countsFirstDay(item as GroupItem)) return { kind: 'fault', fault: 'number', ...place };
      return {
        kind: 'group',
        own: item.own,
        elements: elementsFromItems((item as GroupItem).items),
        ...place,
      };
    case 'quantity':
      return item.unit !== null || item.measure === '%'
        ? { kind: 'fault', fault: item.range ? 'range' : 'number', ...place }
        : strayNumber(item);
    case 'every':
    case 'ordinal':
    case 'weekday':
    case 'clock':
    case 'full-date':
      return { kind: 'fault', fault: 'number', ...place };
    default:
      return item;
  }
}

/** Chinese numerals live in free text (两会); Arabic digits with nothing counted are looked at again in their clause. */
function strayNumber(item: QuantityItem): Element {
  return { kind: 'text', text: item.han ? '·' : '#', start: item.start, end: item.end };
}

export interface Found {
  time: Time;
  next: number;
}

const sideOf = (item: Item | undefined): Side | null =>
  item?.kind === 'word' ? (item.parts.side ?? null) : null;

/** T+1个工作日, 3×5天: signs that make another number of the one behind them. */
const isSign = (item: Item | undefined) => item?.kind === 'text' && /^[-+*×÷=<>^A-Za-z]$/.test(item.text);

function lengthFromItems(items: readonly Item[], at: number): Found | null {
  if (isSign(items[at - 1])) return null;
  let i = at;
  let bound: Bound | null = null;
  let item = items[i] as Item;
  if (item.kind === 'word' && item.parts.bound) {
    bound = item.parts.bound;
    item = items[++i] as Item;
    if (item?.kind === 'word' && item.parts.is?.has('filler') && !item.parts.denial && item.text !== '信息')
      item = items[++i] as Item;
    if (item?.kind === 'word' && item.parts.bound === 'least' && bound === 'ahead') item = items[++i] as Item;
    if (item?.kind === 'word' && item.parts.bound === 'most' && (bound === 'latest' || bound === 'most'))
      item = items[++i] as Item;
  }
  if (!item) return null;
  const duration = durationFromItem(item);
  if (!duration || (item.kind === 'word' && bound === null && isContent(items, i))) return null;
  const bare日 = item.kind === 'quantity' && item.measure === '日' && !item.ge;
  let next = i + 1;
  if (isHalf(items[next]))
    return {
      time: { kind: 'fault', fault: 'number', start: items[at]?.start ?? 0, end: items[next]?.end ?? 0 },
      next: next + 1,
    };
  if (isWord(items[next], '的') && sideOf(items[next + 1])) next++;
  let side = sideOf(items[next]);
  if (side) next++;
  if (side === 'more' && isWord(items[next], '内')) side = null;
  const start = (items[at] as Item).start;
  return {
    time: { kind: 'length', duration, bound, side, bare日, start, end: (items[next - 1] as Item).end },
    next,
  };
}

/** 报送全年总结, 报送半年和全年总结: which stretch the content is about. */
function isContent(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (next === undefined || sideOf(next) !== null || next.kind === 'separator' || next.kind === 'quantity')
    return false;
  if (before?.kind !== 'word') return isWord(before, '和') && at > 1 && isContent(items, at - 2);
  if (/^[和与及]$/.test(before.text)) return isContent(items, at - 2);
  return before.parts.action !== undefined;
}

function durationFromItem(item: Item): Duration | null {
  if (item.kind === 'word') {
    const unit = item.parts.unit;
    return unit === 'half-year' || unit === 'half-month' ? { amount: 1, unit } : null;
  }
  if (item.kind !== 'quantity' || item.unit === null || item.numbers.length !== 1) return null;
  const amount = item.numbers[0] ?? 0;
  if (!Number.isInteger(amount) || amount < 1 || amount > 99_999) return null;
  if ((item.unit === 'half-year' || item.unit === 'half-month') && !item.measure?.endsWith('期')) return null;
  if (item.measure === '月' && !item.ge && amount <= 12 && !(item.han && amount === 2)) return null;
  if (item.unit === 'year' && !item.ge && amount >= 1900 && amount < 3000) return null;
  return { amount, unit: item.unit };
}

function countFromItems(items: readonly Item[], at: number): Found | null {
  let i = at;
  let bound: Bound | null = null;
  let average = false;
  let item = items[i] as Item;
  if (item.kind === 'word' && item.parts.average && !item.parts.cadence) {
    average = true;
    item = items[++i] as Item;
  }
  if (item?.kind === 'word' && item.parts.bound) {
    bound = item.parts.bound;
    item = items[++i] as Item;
    if (item?.kind === 'word' && item.parts.average) {
      average = true;
      item = items[++i] as Item;
    }
  }
  if (item?.kind !== 'quantity' || item.unit !== null) return null;
  if (isTimesPer(items, i) && bound === null)
    return {
      time: {
        kind: 'count',
        min: item.numbers[0] ?? 0,
        max: null,
        measure: '次',
        bound: null,
        average: false,
        decimal: false,
        isQuoted: false,
        start: item.start,
        end: item.end,
      },
      next: i + 1,
    };
  const named = items[i + 1];
  const quotedMeasure = item.measure === null && named?.kind === 'verbatim' ? unquoted(named.text) : null;
  const measure = item.measure ?? quotedMeasure;
  if (measure === null) return null;
  const [min = 0, max = null] = item.numbers;
  if (item.numbers.length > (item.range ? 2 : 1) || (max !== null && max < min)) {
    return { time: { kind: 'fault', fault: 'range', start: item.start, end: item.end }, next: i + 1 };
  }
  let next = quotedMeasure === null ? i + 1 : i + 2;
  const side = sideOf(items[next]);
  if (side === 'more' && (bound === null || bound === 'least')) {
    bound = 'least';
    next++;
  } else if (side === 'less' && bound === null) {
    bound = 'most';
    next++;
  }
  const start = (items[at] as Item).start;
  const decimal = !Number.isInteger(min);
  return {
    time: {
      kind: 'count',
      min,
      max,
      measure,
      bound,
      average,
      decimal,
      isQuoted: quotedMeasure !== null,
      start,
      end: (items[next - 1] as Item).end,
    },
    next,
  };
}

/** 1次/月. */
function ratePeriod(items: readonly Item[], at: number): Found | null {
  const [slash, unit] = [items[at], items[at + 1]];
  if (
    slash?.kind !== 'text' ||
    slash.text !== '/' ||
    unit?.kind !== 'word' ||
    !unit.parts.unit ||
    items[at - 1]?.kind !== 'quantity'
  )
    return null;
  return {
    time: {
      kind: 'period',
      per: { amount: 1, unit: unit.parts.unit },
      inside: false,
      numbered: false,
      start: slash.start,
      end: unit.end,
    },
    next: at + 2,
  };
}

/** 工作日每日 · 年更新, 月度更新, 季度公开: a unit in front of its verb. */
function adjectivePeriod(items: readonly Item[], at: number): Found | null {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (item.kind !== 'word' || item.parts.unit === undefined) return null;
  if (item.parts.unit === 'workday' && next?.kind === 'every' && next.amount === 1 && next.unit === 'day') {
    return {
      time: {
        kind: 'period',
        per: { amount: 1, unit: 'workday' },
        inside: false,
        numbered: false,
        start: item.start,
        end: next.end,
      },
      next: at + 2,
    };
  }
  const before = items[at - 1];
  const opens = before === undefined || before.kind === 'separator' || before.kind === 'enumerator';
  if (
    !opens ||
    next?.kind !== 'word' ||
    next.parts.action === undefined ||
    !/^(?:年|年度|月度|月|周|季|季度|半年度|日)$/.test(item.text)
  )
    return null;
  return {
    time: {
      kind: 'period',
      per: { amount: 1, unit: item.parts.unit },
      inside: false,
      numbered: false,
      start: item.start,
      end: item.end,
    },
    next: at + 1,
  };
}

/** The 两 of 一月两报, 每月两报. */
function isTimesPer(items: readonly Item[], at: number): boolean {
  const [per, times, verb] = [items[at - 1], items[at], items[at + 1]];
  if (times?.kind !== 'quantity' || !times.han || times.unit !== null || times.measure !== null) return false;
  const isVerb = (verb?.kind === 'word' && verb.parts.action !== undefined) || isWord(verb, '更');
  if (times.numbers.length !== 1 || !isVerb) return false;
  return per?.kind === 'every' || isOneUnit(per);
}

const isOneUnit = (item: Item | undefined) =>
  item?.kind === 'quantity' && item.han && item.unit !== null && !item.ge && isOneOf(item, 1);

/** 一月一通报, 一周一更新: once in each; 一月两报. */
function oncePer(items: readonly Item[], at: number): Found | null {
  const [per, one, verb] = [items[at], items[at + 1], items[at + 2]];
  if (isOneUnit(per) && isTimesPer(items, at + 1) && !isOneOf(one as QuantityItem, 1)) {
    const { unit, start, end } = per as QuantityItem;
    const time = { kind: 'period', per: { amount: 1, unit }, inside: false, numbered: false, start, end };
    return { time: time as Time, next: at + 1 };
  }
  if (
    per?.kind !== 'quantity' ||
    one?.kind !== 'quantity' ||
    !verb ||
    per.unit === null ||
    !per.han ||
    per.numbers[0] !== 1 ||
    per.numbers.length > 1
  )
    return null;
  if (!one.han || one.measure !== null || one.numbers[0] !== 1 || one.numbers.length > 1) return null;
  return {
    time: {
      kind: 'period',
      per: { amount: 1, unit: per.unit },
      inside: false,
      numbered: false,
      start: per.start,
      end: one.end,
    },
    next: at + 2,
  };
}

function periodFromItems(items: readonly Item[], at: number): Found | null {
  const item = items[at] as Item;
  if (item.kind === 'word' && item.parts.cadence && !(item.text === '全年' && isContent(items, at))) {
    return {
      time: {
        kind: 'period',
        per: { amount: 1, unit: item.parts.cadence },
        inside: false,
        numbered: false,
        start: item.start,
        end: item.end,
      },
      next: at + 1,
    };
  }
  const named = ratePeriod(items, at) ?? adjectivePeriod(items, at);
  if (named) return named;
  if (item.kind !== 'every') return null;
  const finer = items[isWord(items[at + 1], '的') ? at + 2 : at + 1];
  if (
    item.amount === 1 &&
    item.unit === 'year' &&
    finer?.kind === 'every' &&
    finer.amount === 1 &&
    finer.unit !== 'year'
  ) {
    const found = periodFromItems(items, items.indexOf(finer));
    return found && { ...found, time: { ...found.time, start: item.start } };
  }
  const inside = sideOf(items[at + 1]) === 'within';
  const next = inside ? at + 2 : at + 1;
  return {
    time: {
      kind: 'period',
      per: { amount: item.amount, unit: item.unit },
      inside,
      numbered: item.amount > 1,
      start: item.start,
      end: (items[next - 1] as Item).end,
    },
    next,
  };
}

export function isWord(item: Item | undefined, text: string): boolean {
  return (item?.kind === 'word' || item?.kind === 'text') && item.text === text;
}

const isHalf = (item: Item | undefined) => item?.kind === 'word' && item.text === '半';

import { countFromItems } from './count-from-items.js';
import { dateFromItems } from './date-from-items.js';
import { type Element, isOneOf, isWord, sideOf, type Time } from './elements.js';
import type { GroupItem, Item, QuantityItem } from './items.js';
import { leadTimeAt, lengthFromItems } from './length-from-items.js';
import { lexicon } from './lexicon.js';
import { oncePer, periodFromItems } from './period-from-items.js';

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
    const penalty = penaltyAt(items, i);
    if (penalty) {
      elements.push(penalty);
      i += 3;
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
    // 日更, 一周一更.
    if (isWord(item, '更') && elements.at(-1)?.kind === 'period' && after?.kind !== 'text')
      elements.push({ ...item, kind: 'word', text: '更', parts: lexicon.get('更新') ?? {} });
    else elements.push(elementFromItem(item));
    i++;
  }
  return elements;
}

/** 扣5分. */
function penaltyAt(items: readonly Item[], at: number): Element | null {
  const [taken, points, unit] = items.slice(at, at + 3);
  if (!isWord(taken, '扣') || points?.kind !== 'quantity' || points.measure !== null || !isWord(unit, '分'))
    return null;
  const place = { start: taken?.start ?? 0, end: unit?.end ?? 0 };
  return { kind: 'word', text: '扣分', parts: lexicon.get('扣分') ?? {}, ...place };
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

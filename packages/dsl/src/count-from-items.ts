import type { DurationUnit } from '@shixian/model';
import { type Found, isOneOf, isWord, sideOf } from './elements.js';
import type { Item } from './items.js';
import { unquoted } from './tags.js';
import type { Bound } from './words/bounds.js';

/** 不少于3次 · 平均2条 · 1至2次. Null where no count begins. */
export function countFromItems(items: readonly Item[], at: number): Found | null {
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
  } else if (side === 'within' && bound === 'most') next++;
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

/** The 两 of 一月两报, 每月两报. */
export function isTimesPer(items: readonly Item[], at: number): boolean {
  const [per, times, verb] = [items[at - 1], items[at], items[at + 1]];
  if (times?.kind !== 'quantity' || !times.han || times.unit !== null || times.measure !== null) return false;
  const isVerb = (verb?.kind === 'word' && verb.parts.action !== undefined) || isWord(verb, '更');
  if (times.numbers.length !== 1 || !isVerb) return false;
  return per?.kind === 'every' || unitOfOne(per) !== null;
}

/** 一月, 半月. */
export function unitOfOne(item: Item | undefined): DurationUnit | null {
  if (item?.kind === 'quantity') return item.han && isOneOf(item, 1) ? item.unit : null;
  const unit = item?.kind === 'word' ? item.parts.unit : undefined;
  return unit === 'half-month' || unit === 'half-year' ? unit : null;
}

import { isTimesPer, unitOfOne } from './count-from-items.js';
import { type Found, isOneOf, isWord, sideOf } from './elements.js';
import type { Item } from './items.js';
import { isContent } from './length-from-items.js';

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
        numbered: false,
        start: item.start,
        end: next.end,
      },
      next: at + 2,
    };
  }
  const before = items[at - 1];
  const opens = before === undefined || before.kind === 'separator' || before.kind === 'enumerator';
  if (!opens || !isVerb(next, items[at + 2]) || !/^(?:年|年度|月度|月|周|季|季度|半年度|日)$/.test(item.text))
    return null;
  return {
    time: {
      kind: 'period',
      per: { amount: 1, unit: item.parts.unit },
      numbered: false,
      start: item.start,
      end: item.end,
    },
    next: at + 1,
  };
}

/** 月更新, 日更. */
const isVerb = (item: Item | undefined, next: Item | undefined) =>
  (item?.kind === 'word' && item.parts.action !== undefined) || (isWord(item, '更') && next?.kind !== 'text');

/** 一月一通报, 一周一更新: once in each; 一月两报. */
export function oncePer(items: readonly Item[], at: number): Found | null {
  const [per, one, verb] = [items[at], items[at + 1], items[at + 2]];
  const unit = unitOfOne(per);
  if (!per || !unit || one?.kind !== 'quantity') return null;
  if (isTimesPer(items, at + 1) && !isOneOf(one, 1)) {
    const { start, end } = per;
    return { time: { kind: 'period', per: { amount: 1, unit }, numbered: false, start, end }, next: at + 1 };
  }
  if (!one.han || one.measure !== null || !isOneOf(one, 1) || !verb) return null;
  return {
    time: { kind: 'period', per: { amount: 1, unit }, numbered: false, start: per.start, end: one.end },
    next: at + 2,
  };
}

/** 每月 · 按季 · 1次/周 · 每年每月. Null where no period begins. */
export function periodFromItems(items: readonly Item[], at: number): Found | null {
  const item = items[at] as Item;
  if (item.kind === 'word' && item.parts.cadence && !(item.text === '全年' && isContent(items, at))) {
    return {
      time: {
        kind: 'period',
        per: { amount: 1, unit: item.parts.cadence },
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
  const isInside = sideOf(items[at + 1]) === 'within';
  const next = isInside ? at + 2 : at + 1;
  return {
    time: {
      kind: 'period',
      per: { amount: item.amount, unit: item.unit },
      numbered: item.amount > 1,
      start: item.start,
      end: (items[next - 1] as Item).end,
    },
    next,
  };
}

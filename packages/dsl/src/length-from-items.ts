import type { Duration, DurationUnit } from '@shixian/model';
import { type Element, type Found, isWord, sideOf } from './elements.js';
import type { Item, WordItem } from './items.js';
import type { Bound } from './words/bounds.js';

/** T+1个工作日, 3×5天: signs that make another number of the one behind them. */
const isSign = (item: Item | undefined) => item?.kind === 'text' && /^[-+*×÷=<>^A-Za-z]$/.test(item.text);

/** 5个工作日内 · 不超过3日 · 提前至少5天. Null where no length begins. */
export function lengthFromItems(items: readonly Item[], at: number): Found | null {
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
export function isContent(items: readonly Item[], at: number): boolean {
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
  if (item.measure === '月' && !item.ge && amount <= 12 && !item.liang) return null;
  if (item.unit === 'year' && !item.ge && amount >= 1900 && amount < 3000) return null;
  return { amount, unit: item.unit };
}

const isHalf = (item: Item | undefined) => item?.kind === 'word' && item.text === '半';

const UNITS_AHEAD: Readonly<Record<string, DurationUnit>> = {
  前一日: 'day',
  前一天: 'day',
  前一个月: 'month',
  前一月: 'month',
  前一季度: 'quarter',
  前一年: 'year',
};

/** 考试前一个月公布: ahead of a happening; 报送前一个月数据 is what the content is about. */
export function leadTimeAt(items: readonly Item[], at: number, item: WordItem): Element[] | null {
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

import type { DueDate, DueRule, Duration } from '@shixian/model';
import type { Item, QuantityItem, Stretch } from './items.js';
import type { WordParts } from './lexicon.js';
import type { Bound } from './words/bounds.js';

export type Side = NonNullable<WordParts['side']>;

/** A length, period, count or date, put together from the items it is written with. */
export type Time = Stretch &
  (
    | { kind: 'length'; duration: Duration; bound: Bound | null; side: Side | null; bare日: boolean }
    | { kind: 'period'; per: Duration; numbered: boolean }
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

/** A time, and the item behind it. */
export interface Found {
  time: Time;
  next: number;
}

export function isWord(item: Item | undefined, text: string): boolean {
  return (item?.kind === 'word' || item?.kind === 'text') && item.text === text;
}

export const sideOf = (item: Item | undefined): Side | null =>
  item?.kind === 'word' ? (item.parts.side ?? null) : null;

/** The quantity is one number, and one of these. */
export const isOneOf = (item: QuantityItem, ...numbers: number[]) =>
  item.numbers.length === 1 && numbers.includes(item.numbers[0] ?? 0);

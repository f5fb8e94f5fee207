import type { DurationUnit } from '@shixian/model';
import type { WordParts } from './lexicon.js';

/** Offsets into the normalised text, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** What the grammar finds in a phrase, in order. Meaning that depends on what stands around an item is not decided here. */
export type Item = Stretch &
  (
    | { kind: 'word'; text: string; parts: WordParts }
    | { kind: 'text'; text: string }
    | { kind: 'quote'; text: string }
    | { kind: 'verbatim'; text: string }
    | { kind: 'enumerator' }
    | { kind: 'every'; amount: number; unit: DurationUnit; text: string }
    | QuantityItem
    | { kind: 'ordinal'; number: number; measure: string; unit: DurationUnit | null }
    | { kind: 'weekday'; days: number[]; range: boolean }
    | { kind: 'clock'; time: string }
    | { kind: 'full-date'; year: number; month: number; day: number }
    | { kind: 'separator'; mark: string }
    | { kind: 'colon' }
    | { kind: 'group'; items: Item[]; own: boolean }
  );

/** A number with what it counts: `unit` for time, `measure` as written; null where nothing follows that can be counted. */
export interface QuantityItem extends Stretch {
  kind: 'quantity';
  numbers: number[];
  /** 至, 到, - between two numbers. */
  range: boolean;
  /** The numbers in Chinese characters. */
  han: boolean;
  /** 两, which counts and never names a month or day. */
  liang: boolean;
  /** 个 between number and unit. */
  ge: boolean;
  unit: DurationUnit | null;
  measure: string | null;
}

export type WordItem = Extract<Item, { kind: 'word' }>;
export type GroupItem = Extract<Item, { kind: 'group' }>;

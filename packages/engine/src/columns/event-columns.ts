import type { CountyEvent } from '@shixian/model';
import { TRIGGER_EVENTS } from '../term.js';

/**
 * Events as typed arrays of one length, an event a row: no object an event. Rows are distinct and in any order. `second`,
 * `count`, `subject` and `value` are left out where no event has any.
 */
export interface EventColumns {
  /** Index of the item. */
  item: Uint32Array;
  /** Civil day, days since 1970-01-01. */
  day: Int32Array;
  /** Index into EVENT_KINDS. */
  kind: Uint8Array;
  /** Number of the reference, from 1; 0 for none. */
  ref: Uint32Array;
  /** Seconds since the day began, -1 where only the day is known. */
  second?: Int32Array;
  /** How many of the rule's unit, 1 or more. */
  count?: Uint32Array;
  /** Number of the subject, from 1; 0 for none. */
  subject?: Uint32Array;
  /** A measured value, NaN for none. */
  value?: Float64Array;
}

/** Discharges first; the order is part of the format. */
export const EVENT_KINDS: readonly CountyEvent['event'][] = [
  'published',
  'updated',
  'replied',
  'submitted',
  'accepted',
  'handled',
  'reviewed',
  ...TRIGGER_EVENTS,
];

export const kindCodeOf: ReadonlyMap<string, number> = new Map(EVENT_KINDS.map((kind, code) => [kind, code]));

/** The event kinds as one bit each. */
export function maskOf(kinds: readonly string[]): number {
  return kinds.reduce((mask, kind) => mask | (1 << (kindCodeOf.get(kind) as number)), 0);
}

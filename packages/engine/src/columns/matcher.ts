import type { Day } from '@shixian/calendar';

/**
 * The matching of `matchDischarges` on plain numbers, for one item at a time: its arrays are used again for the next, so
 * that nothing is allocated an event. Everything is added in order of day.
 */
export interface Matcher {
  /** Forgets what was added; makes room for so many rows. */
  clear(rows: number): void;
  /** A trigger that needs a publication of its own. */
  addTrigger(day: Day, ref: number, due: Day): void;
  /** A change, which any later publication discharges. */
  addChange(day: Day): void;
  addDischarge(day: Day, ref: number): void;
  /** Matches, and gives how many triggers and changes are unmet. */
  match(): number;
  /** The day of an unmet one, by its number. */
  unmetDay(index: number): Day;
}

/** Room for so many numbers and some more, so that the next item seldom needs new room. */
export function numbersFor(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(Math.max(64, length * 2));
}

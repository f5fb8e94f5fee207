import type { Day } from '@shixian/calendar';

/**
 * The matching of `matchDischarges` on plain numbers, for one item at a time: its arrays are used again for the next, so
 * that nothing is allocated an event. Everything is added in order of day.
 */
export interface Matcher {
  clear(): void;
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

/** A list of numbers that keeps its memory when it is cleared. */
export interface NumberList {
  length: number;
  values: Int32Array;
}

export function createList(): NumberList {
  return { length: 0, values: new Int32Array(64) };
}

export function append(list: NumberList, value: number): void {
  if (list.length === list.values.length) {
    const longer = new Int32Array(list.length * 2);
    longer.set(list.values);
    list.values = longer;
  }
  list.values[list.length++] = value;
}

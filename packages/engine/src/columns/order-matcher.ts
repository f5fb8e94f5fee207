import type { Day } from '@shixian/calendar';
import { type Matcher, numbersFor } from './matcher.js';

/** Without references the oldest trigger takes the oldest publication: one pass, a queue of what waits. */
export function createOrderMatcher(): Matcher {
  return new OrderMatcher();
}

class OrderMatcher implements Matcher {
  private waiting = new Int32Array();
  /** What waits stands from `first` up to `end`. */
  private first = 0;
  private end = 0;
  private changeDays = new Int32Array();
  private changes = 0;
  /** Publications of the latest day that nothing waited for: a trigger of the same day can still take one. */
  private spare = 0;
  private spareDay = 0;
  private lastDischarge = Number.NEGATIVE_INFINITY;

  clear(rows: number): void {
    this.first = 0;
    this.end = 0;
    this.changes = 0;
    this.spare = 0;
    this.lastDischarge = Number.NEGATIVE_INFINITY;
    if (rows <= this.waiting.length) return;
    this.waiting = numbersFor(rows);
    this.changeDays = numbersFor(rows);
  }

  addTrigger(day: Day): void {
    if (this.spare > 0 && this.spareDay === day) this.spare--;
    else this.waiting[this.end++] = day;
  }

  addChange(day: Day): void {
    if (this.lastDischarge < day) this.changeDays[this.changes++] = day;
  }

  addDischarge(day: Day): void {
    this.changes = 0;
    this.lastDischarge = day;
    if (this.first < this.end) {
      this.first++;
      return;
    }
    if (this.spareDay !== day) this.spare = 0;
    this.spareDay = day;
    this.spare++;
  }

  match(): number {
    return this.end - this.first + this.changes;
  }

  unmetDay(index: number): Day {
    const own = this.end - this.first;
    return (index < own ? this.waiting[this.first + index] : this.changeDays[index - own]) as number;
  }
}

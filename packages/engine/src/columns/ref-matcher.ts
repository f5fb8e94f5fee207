import type { Day } from '@shixian/calendar';
import { type Matcher, numbersFor } from './matcher.js';
import { createRefTable } from './ref-table.js';

/** After every place. */
const NOWHERE = 0x7fffffff;
/** Queues of publications: those that name nothing, those that name no trigger, and from 2 those of a trigger's reference. */
const UNNAMED = 0;
const FOREIGN = 1;
const NAMED = 2;

/**
 * With references, each trigger looks for the publication that names it before the rest are matched in order. Publications
 * stand in one queue a reference, each passed over once, so that a large item costs no more an event than a small one.
 */
export function createRefMatcher(): Matcher {
  return new RefMatcher();
}

class RefMatcher implements Matcher {
  private readonly refs = createRefTable();
  private triggers = 0;
  private triggerDays = new Int32Array();
  private triggerRefs = new Int32Array();
  private dues = new Int32Array();
  private isMet = new Uint8Array();
  private discharges = 0;
  private dischargeDays = new Int32Array();
  private dischargeRefs = new Int32Array();
  private isTaken = new Uint8Array();
  /** The next publication of its queue. */
  private next = new Int32Array();
  private changes = 0;
  private changeDays = new Int32Array();
  private unmet = 0;
  private unmetDays = new Int32Array();
  /** By queue, its first and last publication, and the first that may be free. */
  private heads = new Int32Array();
  private tails = new Int32Array();
  private cursors = new Int32Array();

  clear(rows: number): void {
    this.triggers = 0;
    this.discharges = 0;
    this.changes = 0;
    this.unmet = 0;
    if (rows <= this.triggerDays.length) return;
    const numbers = () => numbersFor(rows);
    this.triggerDays = numbers();
    this.triggerRefs = numbers();
    this.dues = numbers();
    this.isMet = new Uint8Array(this.dues.length);
    this.dischargeDays = numbers();
    this.dischargeRefs = numbers();
    this.isTaken = new Uint8Array(this.dues.length);
    this.next = numbers();
    this.changeDays = numbers();
    this.unmetDays = numbers();
    this.heads = numbersFor(rows + NAMED);
    this.tails = numbersFor(rows + NAMED);
    this.cursors = numbersFor(rows + NAMED);
  }

  addTrigger(day: Day, ref: number, due: Day): void {
    const at = this.triggers++;
    this.triggerDays[at] = day;
    this.triggerRefs[at] = ref;
    this.dues[at] = due;
    this.isMet[at] = 0;
  }

  addChange(day: Day): void {
    this.changeDays[this.changes++] = day;
  }

  addDischarge(day: Day, ref: number): void {
    const at = this.discharges++;
    this.dischargeDays[at] = day;
    this.dischargeRefs[at] = ref;
    this.isTaken[at] = 0;
  }

  match(): number {
    this.layQueues();
    this.rewind();
    for (let trigger = 0; trigger < this.triggers; trigger++) this.matchInTime(trigger);
    this.rewind();
    for (let trigger = 0; trigger < this.triggers; trigger++) {
      if (this.isMet[trigger] === 0) this.matchOldest(trigger);
      if (this.isMet[trigger] === 0) this.unmetDays[this.unmet++] = this.triggerDays[trigger] as number;
    }
    const last =
      this.discharges === 0 ? Number.NEGATIVE_INFINITY : (this.dischargeDays[this.discharges - 1] as number);
    for (let index = 0; index < this.changes; index++) {
      const day = this.changeDays[index] as number;
      if (day > last) this.unmetDays[this.unmet++] = day;
    }
    return this.unmet;
  }

  unmetDay(index: number): Day {
    return this.unmetDays[index] as number;
  }

  private layQueues(): void {
    const { refs, triggerRefs, dischargeRefs, heads, tails, next } = this;
    refs.clear();
    for (let trigger = 0; trigger < this.triggers; trigger++) {
      const ref = triggerRefs[trigger] as number;
      if (ref !== 0) refs.add(ref);
    }
    for (let queue = NAMED + refs.size - 1; queue >= 0; queue--) heads[queue] = NOWHERE;
    for (let place = 0; place < this.discharges; place++) {
      const queue = this.queueOf(dischargeRefs[place] as number);
      next[place] = NOWHERE;
      if (heads[queue] === NOWHERE) heads[queue] = place;
      else next[tails[queue] as number] = place;
      tails[queue] = place;
    }
  }

  private queueOf(ref: number): number {
    if (ref === 0) return UNNAMED;
    const number = this.refs.numberOf(ref);
    return number === -1 ? FOREIGN : NAMED + number;
  }

  private rewind(): void {
    for (let queue = NAMED + this.refs.size - 1; queue >= 0; queue--)
      this.cursors[queue] = this.heads[queue] as number;
  }

  /** The place of the first of a queue that is free on or after the day, else NOWHERE. Days asked for never go back. */
  private firstFrom(queue: number, day: Day): number {
    const { isTaken, dischargeDays, next, cursors } = this;
    let place = cursors[queue] as number;
    while (place !== NOWHERE && (isTaken[place] === 1 || (dischargeDays[place] as number) < day))
      place = next[place] as number;
    cursors[queue] = place;
    return place;
  }

  private matchInTime(trigger: number): void {
    const ref = this.triggerRefs[trigger] as number;
    if (ref === 0) return;
    const place = this.firstFrom(this.queueOf(ref), this.triggerDays[trigger] as number);
    const isInTime =
      place !== NOWHERE && (this.dischargeDays[place] as number) <= (this.dues[trigger] as number);
    if (isInTime) this.take(trigger, place);
  }

  private matchOldest(trigger: number): void {
    const ref = this.triggerRefs[trigger] as number;
    const day = this.triggerDays[trigger] as number;
    const other = this.firstFrom(ref === 0 ? FOREIGN : this.queueOf(ref), day);
    const oldest = Math.min(this.firstFrom(UNNAMED, day), other);
    if (oldest !== NOWHERE) this.take(trigger, oldest);
  }

  private take(trigger: number, place: number): void {
    this.isMet[trigger] = 1;
    this.isTaken[place] = 1;
  }
}

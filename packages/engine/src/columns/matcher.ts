import type { Day } from '@shixian/calendar';

/**
 * The matching of `matchDischarges` on plain numbers, for one item at a time: its arrays are used again for the next, so
 * that nothing is allocated an event. Triggers and discharges are added in order of time.
 */
export interface Matcher {
  clear(): void;
  addTrigger(day: Day, ref: number, due: Day, isShared: boolean): void;
  addDischarge(day: Day, ref: number): void;
  match(): void;
  readonly triggerCount: number;
  triggerDay(index: number): Day;
  dueDay(index: number): Day;
  /** A change, which every later publication discharges; the others need one of their own. */
  isShared(index: number): boolean;
  isMet(index: number): boolean;
}

const FREE = 0;
const TAKEN = 1;

export function createMatcher(): Matcher {
  let capacity = 64;
  let triggers = 0;
  let discharges = 0;
  let hasRefs = false;
  let triggerDays = new Int32Array(capacity);
  let triggerRefs = new Int32Array(capacity);
  let dues = new Int32Array(capacity);
  let shared = new Uint8Array(capacity);
  let met = new Uint8Array(capacity);
  let dischargeDays = new Int32Array(capacity);
  let dischargeRefs = new Int32Array(capacity);
  let taken = new Uint8Array(capacity);

  const grow = () => {
    capacity *= 2;
    const longer = <T extends Int32Array | Uint8Array>(values: T, empty: T): T => {
      empty.set(values);
      return empty;
    };
    triggerDays = longer(triggerDays, new Int32Array(capacity));
    triggerRefs = longer(triggerRefs, new Int32Array(capacity));
    dues = longer(dues, new Int32Array(capacity));
    shared = longer(shared, new Uint8Array(capacity));
    met = longer(met, new Uint8Array(capacity));
    dischargeDays = longer(dischargeDays, new Int32Array(capacity));
    dischargeRefs = longer(dischargeRefs, new Int32Array(capacity));
    taken = longer(taken, new Uint8Array(capacity));
  };
  const take = (trigger: number, discharge: number) => {
    met[trigger] = 1;
    taken[discharge] = TAKEN;
  };
  const namesTrigger = (ref: number) => {
    for (let index = 0; index < triggers; index++) {
      if (shared[index] === 0 && triggerRefs[index] === ref) return true;
    }
    return false;
  };
  /** Without references the oldest trigger takes the oldest publication, in one pass over both. */
  const matchInOrder = () => {
    let discharge = 0;
    for (let trigger = 0; trigger < triggers; trigger++) {
      if (shared[trigger] === 1) continue;
      const day = triggerDays[trigger] as number;
      while (discharge < discharges && (dischargeDays[discharge] as number) < day) discharge++;
      if (discharge === discharges) return;
      take(trigger, discharge++);
    }
  };
  const matchInTimeByRef = () => {
    for (let trigger = 0; trigger < triggers; trigger++) {
      const ref = triggerRefs[trigger] as number;
      if (shared[trigger] === 1 || ref === 0) continue;
      for (let index = 0; index < discharges; index++) {
        const day = dischargeDays[index] as number;
        if (dischargeRefs[index] !== ref || taken[index] !== FREE || day < (triggerDays[trigger] as number)) {
          continue;
        }
        if (day <= (dues[trigger] as number)) take(trigger, index);
        break;
      }
    }
  };
  const matchRest = () => {
    for (let trigger = 0; trigger < triggers; trigger++) {
      if (shared[trigger] === 1 || met[trigger] === 1) continue;
      const ref = triggerRefs[trigger] as number;
      for (let index = 0; index < discharges; index++) {
        if (taken[index] !== FREE || (dischargeDays[index] as number) < (triggerDays[trigger] as number))
          continue;
        const other = dischargeRefs[index] as number;
        if (other !== 0 && other !== ref && (ref !== 0 || namesTrigger(other))) continue;
        take(trigger, index);
        break;
      }
    }
  };

  return {
    clear() {
      met.fill(0, 0, triggers);
      taken.fill(FREE, 0, discharges);
      triggers = 0;
      discharges = 0;
      hasRefs = false;
    },
    addTrigger(day, ref, due, isShared) {
      if (triggers === capacity) grow();
      triggerDays[triggers] = day;
      triggerRefs[triggers] = ref;
      dues[triggers] = due;
      shared[triggers] = isShared ? 1 : 0;
      hasRefs ||= ref !== 0;
      triggers++;
    },
    addDischarge(day, ref) {
      if (discharges === capacity) grow();
      dischargeDays[discharges] = day;
      dischargeRefs[discharges] = ref;
      discharges++;
    },
    match() {
      // Where no trigger has a reference, every publication is free for any of them.
      if (!hasRefs) return matchInOrder();
      matchInTimeByRef();
      matchRest();
    },
    get triggerCount() {
      return triggers;
    },
    triggerDay: (index) => triggerDays[index] as number,
    dueDay: (index) => dues[index] as number,
    isShared: (index) => shared[index] === 1,
    isMet: (index) => met[index] === 1,
  };
}

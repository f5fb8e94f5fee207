import { append, createList, type Matcher, type NumberList } from './matcher.js';
import { createRefTable } from './ref-table.js';

const NONE = -1;
const FREE = 0;
const TAKEN = 1;
/** Queues of publications: those that name nothing, those that name no trigger, and from 2 those of a trigger's reference. */
const UNNAMED = 0;
const FOREIGN = 1;
const NAMED = 2;

/**
 * With references, each trigger looks for the publication that names it before the rest are matched in order. Publications
 * stand in one queue a reference, each passed over once, so that a large item costs no more an event than a small one.
 */
export function createRefMatcher(): Matcher {
  const days = createList();
  const refs = createList();
  const dues = createList();
  const met = createList();
  const dischargeDays = createList();
  const dischargeRefs = createList();
  const state = createList();
  const changes = createList();
  const unmet = createList();
  /** By publication, the next one of its queue; by queue, the first one, the last one, and the first that may be free. */
  const next = createList();
  const heads = createList();
  const tails = createList();
  const cursors = createList();
  const lists = [days, refs, dues, met, dischargeDays, dischargeRefs, state, changes, unmet];
  const numbers = createRefTable();

  const at = ({ values }: NumberList, index: number) => values[index] as number;
  const take = (trigger: number, discharge: number) => {
    met.values[trigger] = 1;
    state.values[discharge] = TAKEN;
  };
  const layQueues = () => {
    for (const list of [next, heads, tails]) list.length = 0;
    numbers.clear();
    for (let trigger = 0; trigger < refs.length; trigger++) {
      if (at(refs, trigger) !== 0) numbers.add(at(refs, trigger));
    }
    for (let queue = NAMED + numbers.size; queue > 0; queue--) {
      append(heads, NONE);
      append(tails, NONE);
    }
    for (let index = 0; index < state.length; index++) {
      const ref = at(dischargeRefs, index);
      const queue = ref === 0 ? UNNAMED : queueOf(ref);
      append(next, NONE);
      const tail = at(tails, queue);
      if (tail === NONE) heads.values[queue] = index;
      else next.values[tail] = index;
      tails.values[queue] = index;
    }
  };
  const queueOf = (ref: number) => {
    const number = numbers.numberOf(ref);
    return number === NONE ? FOREIGN : NAMED + number;
  };
  const rewind = () => {
    cursors.length = 0;
    for (let queue = 0; queue < heads.length; queue++) append(cursors, at(heads, queue));
  };
  /** The first of a queue that is free on or after the day, NONE for none. Days asked for never go back. */
  const firstFrom = (queue: number, day: number) => {
    let index = at(cursors, queue);
    while (index !== NONE && (at(state, index) !== FREE || at(dischargeDays, index) < day))
      index = at(next, index);
    cursors.values[queue] = index;
    return index;
  };
  const matchInTime = (trigger: number) => {
    const ref = at(refs, trigger);
    if (ref === 0) return;
    const index = firstFrom(queueOf(ref), at(days, trigger));
    if (index !== NONE && at(dischargeDays, index) <= at(dues, trigger)) take(trigger, index);
  };
  const matchOldest = (trigger: number) => {
    const ref = at(refs, trigger);
    const day = at(days, trigger);
    const unnamed = firstFrom(UNNAMED, day);
    const other = firstFrom(ref === 0 ? FOREIGN : queueOf(ref), day);
    const oldest = other === NONE || (unnamed !== NONE && unnamed < other) ? unnamed : other;
    if (oldest !== NONE) take(trigger, oldest);
  };

  return {
    clear() {
      for (const list of lists) list.length = 0;
    },
    addTrigger(day, ref, due) {
      append(days, day);
      append(refs, ref);
      append(dues, due);
      append(met, 0);
    },
    addChange: (day) => append(changes, day),
    addDischarge(day, ref) {
      append(dischargeDays, day);
      append(dischargeRefs, ref);
      append(state, FREE);
    },
    match() {
      layQueues();
      rewind();
      for (let trigger = 0; trigger < days.length; trigger++) matchInTime(trigger);
      rewind();
      for (let trigger = 0; trigger < days.length; trigger++) {
        if (at(met, trigger) === 0) matchOldest(trigger);
        if (at(met, trigger) === 0) append(unmet, at(days, trigger));
      }
      const { length } = dischargeDays;
      const last = length === 0 ? Number.NEGATIVE_INFINITY : at(dischargeDays, length - 1);
      for (let index = 0; index < changes.length; index++) {
        if (at(changes, index) > last) append(unmet, at(changes, index));
      }
      return unmet.length;
    },
    unmetDay: (index) => at(unmet, index),
  };
}

import { append, createList, type Matcher } from './matcher.js';

const FREE = 0;
const TAKEN = 1;

/** With references, each trigger looks for the publication that names it before the rest are matched in order. */
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
  const lists = [days, refs, dues, met, dischargeDays, dischargeRefs, state, changes, unmet];

  const take = (trigger: number, discharge: number) => {
    met.values[trigger] = 1;
    state.values[discharge] = TAKEN;
  };
  const isFreeFor = (discharge: number, trigger: number) =>
    state.values[discharge] === FREE &&
    (dischargeDays.values[discharge] as number) >= (days.values[trigger] as number);
  const namesTrigger = (ref: number) => {
    for (let index = 0; index < refs.length; index++) if (refs.values[index] === ref) return true;
    return false;
  };
  const accepts = (ref: number, other: number) =>
    other === 0 || other === ref || (ref === 0 && !namesTrigger(other));
  const matchInTime = (trigger: number) => {
    const ref = refs.values[trigger] as number;
    if (ref === 0) return;
    for (let index = 0; index < state.length; index++) {
      if (dischargeRefs.values[index] !== ref || !isFreeFor(index, trigger)) continue;
      if ((dischargeDays.values[index] as number) <= (dues.values[trigger] as number)) take(trigger, index);
      return;
    }
  };
  const matchOldest = (trigger: number) => {
    const ref = refs.values[trigger] as number;
    for (let index = 0; index < state.length; index++) {
      if (!isFreeFor(index, trigger) || !accepts(ref, dischargeRefs.values[index] as number)) continue;
      take(trigger, index);
      return;
    }
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
      for (let trigger = 0; trigger < days.length; trigger++) matchInTime(trigger);
      for (let trigger = 0; trigger < days.length; trigger++) {
        if (met.values[trigger] === 0) matchOldest(trigger);
        if (met.values[trigger] === 0) append(unmet, days.values[trigger] as number);
      }
      const last =
        dischargeDays.length === 0 ? -Infinity : (dischargeDays.values[dischargeDays.length - 1] as number);
      for (let index = 0; index < changes.length; index++) {
        const day = changes.values[index] as number;
        if (day > last) append(unmet, day);
      }
      return unmet.length;
    },
    unmetDay: (index) => unmet.values[index] as number,
  };
}

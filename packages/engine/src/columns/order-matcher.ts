import { append, createList, type Matcher } from './matcher.js';

/** Without references the oldest trigger takes the oldest publication: one pass, a queue of what waits. */
export function createOrderMatcher(): Matcher {
  const waiting = createList();
  const changes = createList();
  let first = 0;
  /** Publications of the latest day that nothing waited for: a trigger of the same day can still take one. */
  let spare = 0;
  let spareDay = 0;
  let lastDischarge = Number.NEGATIVE_INFINITY;
  return {
    clear() {
      waiting.length = 0;
      changes.length = 0;
      first = 0;
      spare = 0;
      lastDischarge = Number.NEGATIVE_INFINITY;
    },
    addTrigger(day) {
      if (spare > 0 && spareDay === day) spare--;
      else append(waiting, day);
    },
    addChange(day) {
      if (lastDischarge < day) append(changes, day);
    },
    addDischarge(day) {
      changes.length = 0;
      lastDischarge = day;
      if (first < waiting.length) {
        first++;
        return;
      }
      if (spareDay !== day) spare = 0;
      spareDay = day;
      spare++;
    },
    match: () => waiting.length - first + changes.length,
    unmetDay(index) {
      const own = waiting.length - first;
      return index < own
        ? (waiting.values[first + index] as number)
        : (changes.values[index - own] as number);
    },
  };
}

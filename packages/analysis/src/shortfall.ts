import type { Counterexample } from './counterexample.js';
import { type Demand, dayOf, endOfDay, type Instant, needOf, startOfDay, windowOf } from './demand.js';
import { countIn, ownCounter } from './lazy-publisher.js';

type History = Pick<Counterexample, 'start' | 'happenings' | 'published'>;

/**
 * Whether a history, observed through `to`, leaves a demand short. Says by counting what the search says by construction.
 * A window that opened before the rule's start is owed, but being short in it proves nothing: `wholeOnly` passes it over.
 */
export function isShort(
  demand: Demand,
  { start, happenings, published }: History,
  to: Instant,
  { wholeOnly }: { wholeOnly: boolean },
): boolean {
  if (demand.kind === 'windowed') {
    const isMet = ownCounter(published);
    for (let index = 0; ; index++) {
      const window = demand.windowAt(start, index);
      if (window === undefined || window.last > to) return false;
      if (wholeOnly && window.open < startOfDay(start)) continue;
      if (demand.own ? !isMet(window) : countIn(published, window) < demand.count) return true;
    }
  }
  if (demand.kind === 'rolling') {
    return [null, ...published].some((from, index) => {
      const end = demand.end(from === null ? start : dayOf(from));
      if (end === null || endOfDay(end) > to) return false;
      const next = published[index - 1 + demand.count];
      return next === undefined || next > endOfDay(end);
    });
  }
  const window = happenings && windowOf(demand, happenings, start);
  if (!window || window.last > to) return false;
  return countIn(published, window) < needOf(happenings);
}

import type { Counterexample } from './counterexample.js';
import { type Demand, dayOf, endOfDay, type Instant, startOfDay } from './demand.js';
import { countIn } from './lazy-publisher.js';

type History = Pick<Counterexample, 'start' | 'happenings' | 'published'>;

/** Whether a history, observed through `to`, leaves a demand short. Says by counting what the search says by construction. */
export function isShort(demand: Demand, { start, happenings, published }: History, to: Instant): boolean {
  if (demand.kind === 'windowed') {
    for (let index = 0; ; index++) {
      const window = demand.windowAt(start, index);
      if (window === undefined || window.last > to) return false;
      if (countIn(published, window) < demand.count) return true;
    }
  }
  if (demand.kind === 'rolling') {
    return [null, ...published].some((_, index) => {
      const day = index === 0 ? start : dayOf(published[index - 1] as Instant);
      const end = demand.end(day);
      if (end === null || endOfDay(end) > to) return false;
      const next = published[index - 1 + demand.count];
      return next === undefined || next > endOfDay(end);
    });
  }
  if (happenings === null) return false;
  const last = demand.last(happenings.at);
  if (last === null || last > to) return false;
  const open = demand.ahead ? startOfDay(start) : happenings.at;
  return countIn(published, { open, last }) < (demand.each ? happenings.count : 1);
}

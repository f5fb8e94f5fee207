import type { Day } from '@shixian/calendar';
import { type Demand, dayOf, endOfDay, type Instant, startOfDay, type Window } from './demand.js';

/** Happenings at one instant, of the kind that every triggered demand waits for. */
export interface Happenings {
  at: Instant;
  count: number;
}

export interface Scenario {
  /** First day the rules are in force. */
  start: Day;
  happenings: Happenings | null;
  /** An instant at which publications are free: as many as anything may ask for. null for none. */
  burst: Instant | null;
}

/**
 * Publishes as late and as little as the demands allow, up to and including `until`: what falls due earliest is published
 * in its last minute. No history that meets the demands has fewer publications after the burst, up to any later instant;
 * so where even this one has enough, every one has.
 */
export function* publishLazily(
  demands: readonly Demand[],
  scenario: Scenario,
  until: Instant,
): Generator<Instant> {
  const published: Instant[] = [];
  const nexts = demands.map((demand) => nextDeadline(demand, scenario, published));
  let burst = scenario.burst;
  for (;;) {
    let next = Number.POSITIVE_INFINITY;
    for (const deadline of nexts) next = Math.min(next, deadline());
    if (burst !== null && next >= burst) {
      const enough = Math.max(
        1,
        ...demands.map((demand) => (demand.kind === 'triggered' ? 1 : demand.count)),
      );
      for (let count = 0; count < enough; count++) {
        published.push(burst);
        yield burst;
      }
      burst = null;
      continue;
    }
    if (next > until) return;
    published.push(next);
    yield next;
  }
}

/** The instant by which a demand needs one more publication; Infinity where it needs none. Asked in order of time. */
function nextDeadline(
  demand: Demand,
  { start, happenings }: Scenario,
  published: readonly Instant[],
): () => Instant {
  if (demand.kind === 'rolling') {
    const ends = new Map<Day, Instant>();
    return () => {
      const last = published[published.length - demand.count];
      const from = last === undefined ? start : dayOf(last);
      let end = ends.get(from);
      if (end === undefined) {
        const day = demand.end(from);
        end = day === null ? Number.POSITIVE_INFINITY : endOfDay(day);
        ends.set(from, end);
      }
      return end;
    };
  }
  if (demand.kind === 'windowed') {
    let index = 0;
    let window = demand.windowAt(start, index);
    return () => {
      while (window && countSince(published, window.open) >= demand.count)
        window = demand.windowAt(start, ++index);
      return window?.last ?? Number.POSITIVE_INFINITY;
    };
  }
  if (happenings === null) return () => Number.POSITIVE_INFINITY;
  const last = demand.last(happenings.at) ?? Number.POSITIVE_INFINITY;
  const open = demand.ahead ? startOfDay(start) : happenings.at;
  const need = demand.each ? happenings.count : 1;
  return () => (countSince(published, open) >= need ? Number.POSITIVE_INFINITY : last);
}

/** Publications from `open` on; `published` is in order of time. */
export function countSince(published: readonly Instant[], open: Instant): number {
  let count = 0;
  while (count < published.length && (published[published.length - 1 - count] as Instant) >= open) count++;
  return count;
}

export function countIn(published: readonly Instant[], { open, last }: Window): number {
  return published.filter((instant) => instant >= open && instant <= last).length;
}

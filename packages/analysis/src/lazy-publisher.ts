import type { Day } from '@shixian/calendar';
import {
  type Demand,
  dayOf,
  endOfDay,
  type Happenings,
  type Instant,
  needOf,
  type Window,
  windowOf,
} from './demand.js';

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
  const deadlines = demands.map((demand) => deadlineOf(demand, scenario, published));
  let { burst } = scenario;
  for (;;) {
    let next = Number.POSITIVE_INFINITY;
    for (const deadline of deadlines) next = Math.min(next, deadline());
    if (burst !== null && next >= burst) {
      for (let count = mostAskedFor(demands); count > 0; count--) {
        published.push(burst);
        yield burst;
      }
      burst = null;
    } else if (next <= until) {
      published.push(next);
      yield next;
    } else return;
  }
}

function mostAskedFor(demands: readonly Demand[]): number {
  const mostOf = (demand: Demand) =>
    demand.kind === 'triggered' ? 1 : demand.kind === 'rolling' ? demand.count : demand.most;
  return Math.max(1, ...demands.map(mostOf));
}

/** The instant by which a demand needs one more publication; Infinity where it needs none. Asked in order of time. */
function deadlineOf(
  demand: Demand,
  { start, happenings }: Scenario,
  published: readonly Instant[],
): () => Instant {
  if (demand.kind === 'rolling') return rollingDeadline(demand, start, published);
  if (demand.kind === 'windowed') {
    const isMet = demand.own
      ? ownCounter(published)
      : (window: Window) => countSince(published, window.open) >= demand.count;
    let index = 0;
    let window = demand.windowAt(start, index);
    return () => {
      while (window && isMet(window)) window = demand.windowAt(start, ++index);
      return window?.last ?? Number.POSITIVE_INFINITY;
    };
  }
  const window = happenings && windowOf(demand, happenings, start);
  if (!window) return () => Number.POSITIVE_INFINITY;
  return () =>
    countSince(published, window.open) >= needOf(happenings) ? Number.POSITIVE_INFINITY : window.last;
}

function rollingDeadline(
  { count, end }: Demand & { kind: 'rolling' },
  start: Day,
  published: readonly Instant[],
): () => Instant {
  const ends = new Map<Day, Instant>();
  return () => {
    const last = published[published.length - count];
    const from = last === undefined ? start : dayOf(last);
    let instant = ends.get(from);
    if (instant === undefined) {
      const day = end(from);
      instant = day === null ? Number.POSITIVE_INFINITY : endOfDay(day);
      ends.set(from, instant);
    }
    return instant;
  };
}

/** Tells windows, asked in order, whether a publication is left for them: the earliest that no window before took. */
export function ownCounter(published: readonly Instant[]): (window: Window) => boolean {
  let used = 0;
  return ({ open, last }) => {
    while (used < published.length && (published[used] as Instant) < open) used++;
    const next = published[used];
    if (next === undefined || next > last) return false;
    used++;
    return true;
  };
}

/** Publications from `open` on; `published` is in order of time. */
function countSince(published: readonly Instant[], open: Instant): number {
  let count = 0;
  while (count < published.length && (published[published.length - 1 - count] as Instant) >= open) count++;
  return count;
}

export function countIn(published: readonly Instant[], { open, last }: Window): number {
  return published.filter((instant) => instant >= open && instant <= last).length;
}

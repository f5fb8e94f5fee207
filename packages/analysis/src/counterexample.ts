import type { Day } from '@shixian/calendar';
import { type Demand, dayOf, endOfDay, type Happenings, type Instant, type Window } from './demand.js';
import { impliesAlone } from './implied-alone.js';
import { countIn, publishLazily, type Scenario } from './lazy-publisher.js';
import { type Search, type Target, targetsOf } from './targets.js';

/** A history that meets every demand of one side and leaves a window of the other short. */
export interface Counterexample {
  start: Day;
  happenings: Happenings | null;
  published: Instant[];
  /** What the broken demand asked for: `need` publications in the window; the history has `found`. */
  window: Window;
  need: number;
  found: number;
  /** The history is known through this instant. */
  to: Instant;
}

/**
 * The first history in the published calendar that meets all of `demands` and breaks `broken`; null where there is none;
 * `coverage` where `broken` asks for nothing that ends inside the calendar, so that nothing could show.
 *
 * For every window that `broken` can ask for, the laziest publisher is tried from each start that matters: a rule that
 * takes effect with the window, and one in force before it with everything published just before the window opens.
 */
export function findCounterexample(
  demands: readonly Demand[],
  broken: Demand,
  search: Search,
): Counterexample | null | 'coverage' {
  if (demands.some((demand) => impliesAlone(demand, broken, search))) return null;
  return tryHistories(demands, broken, search);
}

/** The search itself, window by window. */
export function tryHistories(
  demands: readonly Demand[],
  broken: Demand,
  search: Search,
): Counterexample | null | 'coverage' {
  const horizon = endOfDay(search.calendar.lastOfficialDay);
  let isCovered = false;
  for (const { window, need, scenarios } of targetsOf(broken, demands, search)) {
    isCovered = true;
    for (const scenario of scenarios) {
      const found = leaveShort(demands, scenario, { window, need }, horizon);
      if (found !== null) return found;
    }
  }
  return isCovered ? null : 'coverage';
}

function leaveShort(
  demands: readonly Demand[],
  scenario: Scenario,
  { window, need }: Omit<Target, 'scenarios'>,
  horizon: Instant,
): Counterexample | null {
  const { start, happenings } = scenario;
  let to = Math.max(window.last, happenings === null ? 0 : endOfDay(dayOf(happenings.at)));
  let isClosed = false;
  const published: Instant[] = [];
  let found = 0;
  for (const instant of publishLazily(demands, scenario, horizon)) {
    // Once the window has closed short, the history goes on to the next publication that the other side asks for.
    if (instant > to) {
      if (isClosed) break;
      isClosed = true;
      to = instant;
    }
    published.push(instant);
    if (instant < window.open || instant > window.last || ++found < need) continue;
    return happenings?.each && happenings.count === 1
      ? leaveManyShort(demands, scenario, window, horizon)
      : null;
  }
  return { start, happenings, published, window, need, found, to };
}

/** Where each happening needs its own publication, those made for another reason are too few for many happenings. */
function leaveManyShort(
  demands: readonly Demand[],
  scenario: Scenario,
  window: Window,
  horizon: Instant,
): Counterexample | null {
  const count = countIn([...publishLazily(demands, scenario, window.last)], window) + 1;
  const happenings = scenario.happenings && { ...scenario.happenings, count };
  return leaveShort(demands, { ...scenario, happenings }, { window, need: count }, horizon);
}

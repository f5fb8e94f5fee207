import type { Calendar } from '@shixian/calendar';
import {
  type Demand,
  dayOf,
  endOfDay,
  MINUTES_PER_DAY,
  type RollingDemand,
  startOfDay,
  type TriggeredDemand,
  type Window,
  type WindowedDemand,
  windowOf,
} from './demand.js';
import type { Scenario } from './lazy-publisher.js';
import { daysRecentFirst, indexesRecentFirst } from './recent-days.js';
import { startsBefore } from './starts.js';

export interface Search {
  calendar: Calendar;
  /** Whether a calendar period that began before the rule did is owed. */
  partialOwed: boolean;
  /** Whether each happening needs a publication of its own. */
  each: boolean;
}

/** One way in which a demand can be left short: the window, how many it needs, and who starts when. */
export interface Target {
  window: Window;
  need: number;
  scenarios: Iterable<Scenario>;
}

/** Every window that `broken` can ask for, the latest year first, each with the starts that matter. */
export function targetsOf(broken: Demand, demands: readonly Demand[], search: Search): Generator<Target> {
  if (broken.kind === 'triggered') return happeningTargets(broken, demands, search);
  return broken.kind === 'windowed'
    ? windowTargets(broken, demands, search)
    : stretchTargets(broken, demands, search);
}

function* stretchTargets(
  broken: RollingDemand,
  demands: readonly Demand[],
  search: Search,
): Generator<Target> {
  const { calendar } = search;
  for (const day of daysRecentFirst(calendar)) {
    const end = broken.end(day);
    if (end === null || end > calendar.lastOfficialDay) continue;
    const window = { open: startOfDay(day + 1), last: endOfDay(end) };
    const fresh = { start: day, happenings: null, burst: null };
    yield { window, need: broken.count, scenarios: scenariosOf(fresh, window, null, demands, search) };
  }
}

function* windowTargets(
  broken: WindowedDemand,
  demands: readonly Demand[],
  search: Search,
): Generator<Target> {
  const { firstDay, lastOfficialDay } = search.calendar;
  const windows = broken.windows.filter(
    ({ open, last }) => open >= startOfDay(firstDay) && last <= endOfDay(lastOfficialDay),
  );
  for (const index of indexesRecentFirst(windows)) {
    const first = windows[index] as Window;
    // Overlapping windows that need publications of their own are short together, even where each alone is not.
    for (let length = 1; ; length++) {
      const final = windows[index + length - 1];
      const overlaps =
        length === 1 || (broken.own && final && final.open <= (windows[index + length - 2] as Window).last);
      if (final === undefined || !overlaps || length > LONGEST_CHAIN) break;
      const window = { open: first.open, last: final.last };
      const fresh = { start: dayOf(first.open), happenings: null, burst: null };
      yield {
        window,
        need: broken.count * length,
        scenarios: scenariosOf(fresh, first, broken, demands, search),
      };
    }
  }
}

/** Overlapping windows looked at together. What their publications lack grows with the chain, and shows within this. */
const LONGEST_CHAIN = 60;

function* happeningTargets(
  broken: TriggeredDemand,
  demands: readonly Demand[],
  search: Search,
): Generator<Target> {
  const { calendar, each } = search;
  const triggered = [broken, ...demands.filter((demand) => demand.kind === 'triggered')];
  const minutes = minutesThatMatter(triggered, demands);
  for (const day of daysRecentFirst(calendar)) {
    for (const minute of minutes) {
      const happenings = { at: startOfDay(day) + minute, count: 1, each };
      const ahead = triggered
        .filter((demand) => demand.ahead)
        .map(({ last }) => dayOf(last(happenings.at) ?? Number.NEGATIVE_INFINITY));
      const start = Math.min(day, ...ahead);
      const window = windowOf(broken, happenings, start);
      if (window === null || start < calendar.firstDay || window.last > endOfDay(calendar.lastOfficialDay))
        continue;
      const fresh = { start, happenings, burst: null };
      // What is owed ahead may be done from the rule's start on: a publication before the window opens would count.
      yield {
        window,
        need: 1,
        scenarios: broken.ahead ? [fresh] : scenariosOf(fresh, window, null, demands, search),
      };
    }
  }
}

/**
 * A due instant is the same for all minutes of a day, or moves with the minute: so the first and the last minute of a day
 * decide, and the one after a time of day at which something falls due.
 */
export function minutesThatMatter(
  triggered: readonly TriggeredDemand[],
  demands: readonly Demand[],
): Iterable<number> {
  if (!triggered.some(({ clock }) => clock)) return [0];
  const times = demands.flatMap((demand) => (demand.kind === 'windowed' ? demand.windows : []));
  return new Set([0, MINUTES_PER_DAY - 1, ...times.map(({ last }) => (last + 1) % MINUTES_PER_DAY)]);
}

function* scenariosOf(
  fresh: Scenario,
  window: Window,
  broken: WindowedDemand | null,
  demands: readonly Demand[],
  { calendar, partialOwed }: Search,
): Generator<Scenario> {
  yield fresh;
  // Without windows of its own to miss, no earlier start is lazier: what runs from the start runs from it at the latest.
  if (!demands.some(({ kind }) => kind === 'windowed')) return;
  const burst = window.open - 1;
  const latest = Math.min(dayOf(burst), fresh.start);
  const phased = [...demands, ...(broken ? [broken] : [])].filter((demand) => demand.kind === 'windowed');
  const owes = broken && { demand: broken, window };
  for (const start of startsBefore(latest, calendar.firstDay, phased, owes, partialOwed))
    yield { ...fresh, start, burst };
}

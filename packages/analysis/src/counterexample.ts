import type { Calendar, Day, Period } from '@shixian/calendar';
import {
  type Demand,
  dayOf,
  endOfDay,
  type Instant,
  MINUTES_PER_DAY,
  startOfDay,
  type TriggeredDemand,
  type Window,
  type WindowedDemand,
} from './demand.js';
import { countIn, type Happenings, publishLazily, type Scenario } from './lazy-publisher.js';
import { firstOwedIndex, indexOfPeriod } from './period-grid.js';

/** A history that meets every demand of one side and leaves a window of the other short. */
export interface Counterexample {
  start: Day;
  happenings: Happenings | null;
  published: Instant[];
  /** What the broken demand asked for: `need` publications in the window; the history has `found`. */
  window: Window;
  need: number;
  found: number;
}

export interface Search {
  calendar: Calendar;
  /** Whether a calendar period that began before the rule did is owed. */
  partialOwed: boolean;
}

/** One way in which a demand can be left short: the window, how many it needs, and who starts when. */
interface Target {
  window: Window;
  need: number;
  /** Every happening needs its own publication. */
  each: boolean;
  scenarios: Iterable<Scenario>;
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
  let isCovered = false;
  for (const target of targetsOf(broken, demands, search)) {
    isCovered = true;
    for (const scenario of target.scenarios) {
      const found = leaveShort(demands, scenario, target);
      if (found !== null) return found;
    }
  }
  return isCovered ? null : 'coverage';
}

function leaveShort(
  demands: readonly Demand[],
  scenario: Scenario,
  { window, need, each }: Omit<Target, 'scenarios'>,
): Counterexample | null {
  const published: Instant[] = [];
  let found = 0;
  for (const instant of publishLazily(demands, scenario, window.last)) {
    published.push(instant);
    if (instant < window.open || ++found < need) continue;
    return each ? leaveOneMoreShort(demands, scenario, window) : null;
  }
  return { start: scenario.start, happenings: scenario.happenings, published, window, need, found };
}

/** Where each happening needs its own publication, those made for another reason are too few for many happenings. */
function leaveOneMoreShort(
  demands: readonly Demand[],
  scenario: Scenario,
  window: Window,
): Counterexample | null {
  if (scenario.happenings === null) return null;
  const count = countIn([...publishLazily(demands, scenario, window.last)], window) + 1;
  const happenings = { ...scenario.happenings, count };
  return leaveShort(demands, { ...scenario, happenings }, { window, need: count, each: false });
}

function* targetsOf(broken: Demand, demands: readonly Demand[], search: Search): Generator<Target> {
  if (broken.kind === 'triggered') yield* happeningTargets(broken, demands, search);
  else if (broken.kind === 'windowed') yield* windowTargets(broken, demands, search);
  else {
    const { calendar } = search;
    for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; day++) {
      const end = broken.end(day);
      if (end === null || end > calendar.lastOfficialDay) continue;
      const window = { open: startOfDay(day + 1), last: endOfDay(end) };
      const fresh = { start: day, happenings: null, burst: null };
      yield {
        window,
        need: broken.count,
        each: false,
        scenarios: scenariosOf(fresh, window, null, demands, search),
      };
    }
  }
}

function* windowTargets(
  broken: WindowedDemand,
  demands: readonly Demand[],
  search: Search,
): Generator<Target> {
  const { calendar } = search;
  for (const window of broken.windows) {
    if (window.last > endOfDay(calendar.lastOfficialDay) || window.open < startOfDay(calendar.firstDay))
      continue;
    const fresh = { start: dayOf(window.open), happenings: null, burst: null };
    yield {
      window,
      need: broken.count,
      each: false,
      scenarios: scenariosOf(fresh, window, broken, demands, search),
    };
  }
}

function* happeningTargets(
  broken: TriggeredDemand,
  demands: readonly Demand[],
  search: Search,
): Generator<Target> {
  const { calendar } = search;
  const triggered = [broken, ...demands.filter((demand) => demand.kind === 'triggered')];
  const minutes = minutesThatMatter(triggered, demands);
  for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; day++) {
    for (const minute of minutes) {
      const at = startOfDay(day) + minute;
      const last = broken.last(at);
      if (last === null || last > endOfDay(calendar.lastOfficialDay)) continue;
      const ahead = triggered.filter((demand) => demand.ahead).map((demand) => demand.last(at) ?? at);
      const start = dayOf(Math.min(at, ...ahead));
      if (start < calendar.firstDay) continue;
      const window = { open: broken.ahead ? startOfDay(start) : at, last };
      const happenings = { at, count: 1 };
      const fresh = { start, happenings, burst: null };
      yield {
        window,
        need: 1,
        each: broken.each,
        scenarios: scenariosOf(fresh, window, null, demands, search),
      };
    }
  }
}

/**
 * A due instant is the same for all minutes of a day, or moves with the minute: so the first and the last minute of a day
 * decide, and the one after a time of day at which something falls due.
 */
function minutesThatMatter(triggered: readonly TriggeredDemand[], demands: readonly Demand[]): number[] {
  if (!triggered.some(({ clock }) => clock)) return [0];
  const times = demands.flatMap((demand) => (demand.kind === 'windowed' ? demand.windows : []));
  return [...new Set([0, MINUTES_PER_DAY - 1, ...times.map(({ last }) => (last + 1) % MINUTES_PER_DAY)])];
}

function* scenariosOf(
  fresh: Scenario,
  window: Window,
  broken: WindowedDemand | null,
  demands: readonly Demand[],
  search: Search,
): Generator<Scenario> {
  yield fresh;
  const burst = window.open - 1;
  const latest = Math.min(dayOf(burst), fresh.start);
  for (const start of startsBefore(latest, window, broken, demands, search)) yield { ...fresh, start, burst };
}

/** The latest start up to `latest` for every place in which periods of several units can lie. */
function* startsBefore(
  latest: Day,
  window: Window,
  broken: WindowedDemand | null,
  demands: readonly Demand[],
  { calendar, partialOwed }: Search,
): Generator<Day> {
  const phased = [...demands, ...(broken ? [broken] : [])]
    .map((demand) => (demand.kind === 'windowed' ? demand.phases : null))
    .filter((phases) => phases !== null);
  const places = phased.reduce((product, { per }) => product * per, 1);
  const longestUnit = Math.max(
    1,
    ...phased.map(({ units }) => (units[1] as Period).last - (units[1] as Period).first + 1),
  );
  const earliest = Math.max(calendar.firstDay, latest - places * (longestUnit + 1));
  const seen = new Set<string>();
  for (let start = latest; start >= earliest && seen.size < places; start--) {
    const place = phased.map(({ units, per }) => firstOwedIndex(units, per, start, partialOwed) % per).join();
    if (seen.has(place) || !isOwed(broken, window, start, partialOwed)) continue;
    seen.add(place);
    yield start;
  }
}

/** Whether a rule in force from `start` asks for this window. */
function isOwed(broken: WindowedDemand | null, window: Window, start: Day, partialOwed: boolean): boolean {
  if (!broken?.phases) return true;
  const { units, per } = broken.phases;
  const index = indexOfPeriod(units, dayOf(window.open));
  const first = firstOwedIndex(units, per, start, partialOwed);
  return index >= first && (index - first) % per === 0;
}

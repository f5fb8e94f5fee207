import type { Day } from '@shixian/calendar';
import { dayOf, type Window, type WindowedDemand } from './demand.js';
import { firstOwedIndex, indexOfPeriod } from './period-grid.js';

/** A window that a start must lead to. */
interface Owed {
  demand: WindowedDemand;
  window: Window;
}

/**
 * The latest start from `earliest` to `latest` for every place in which periods of several units can lie: one start where
 * there are no such periods.
 */
export function* startsBefore(
  latest: Day,
  earliest: Day,
  demands: readonly WindowedDemand[],
  owed: Owed | null,
  partialOwed: boolean,
): Generator<Day> {
  const phased = demands.map(({ phases }) => phases).filter((phases) => phases !== null);
  const places = phased.reduce((product, { per }) => product * per, 1);
  const longest = Math.max(
    0,
    ...phased.flatMap(({ units }) => units.slice(0, 40).map(({ first, last }) => last - first + 1)),
  );
  const limit = Math.max(earliest, latest - places * longest);
  const seen = new Set<string>();
  for (let start = latest; start >= limit && seen.size < places; start--) {
    const place = phased.map(({ units, per }) => firstOwedIndex(units, per, start, partialOwed) % per).join();
    if (seen.has(place) || (owed && !isOwed(owed, start, partialOwed))) continue;
    seen.add(place);
    yield start;
  }
}

/** Whether a rule in force from `start` asks for the window. */
function isOwed({ demand: { phases }, window }: Owed, start: Day, partialOwed: boolean): boolean {
  if (phases === null) return true;
  const { units, per } = phases;
  const index = indexOfPeriod(units, dayOf(window.open));
  const first = firstOwedIndex(units, per, start, partialOwed);
  return index >= first && (index - first) % per === 0;
}

import { addDays, type Day, formatDay } from '@shixian/calendar';
import type { Bundle, BundleItem, CountyEvent, Forecast, ForecastDue } from '@shixian/model';
import { assess } from './assess.js';
import {
  type County,
  type CountyItem,
  contextOf,
  countyFromBundle,
  dayOfOption,
  pointOfOption,
} from './county.js';
import { dutyStatusOf } from './duty-status.js';
import type { EventStore } from './event-store.js';
import { type Happening, historyUntil } from './happening.js';
import { type Context, type Owed, outlivesItsRule } from './owed.js';
import { compareMoments, dayPoint, formatPoint, isOver, type Point } from './point.js';
import { type RuleVersion, versionOn } from './rule-version.js';

export interface ForecastOptions {
  /** See `EvaluateOptions`. */
  at: string;
  /** How many days ahead; what is due on the day itself and not over yet is in it too. */
  days: number;
  recordsFrom?: string;
}

/**
 * What falls due in the days ahead if nothing more happens: open duties, and the dates and periods still to open. By due
 * day, then in the configuration's order. What the law bounds and the words leave open is in it with its bound.
 */
export function forecast(
  bundle: Bundle,
  events: Iterable<CountyEvent> | EventStore,
  options: ForecastOptions,
): Forecast {
  const county = countyFromBundle(bundle);
  const now = pointOfOption('at', options.at);
  const last = addDays(now.day, options.days);
  if (last === null || options.days < 0)
    throw new RangeError(`days: ${options.days} lead out of the calendar`);
  const recordsFrom =
    options.recordsFrom === undefined ? null : dayOfOption('recordsFrom', options.recordsFrom);
  const history = historyUntil(now, events);
  const dues = county.items.flatMap((it) =>
    duesOf(county, it, history.of(it.item.id), { now, last, recordsFrom }),
  );
  return {
    county: { code: bundle.county.code, name: bundle.county.name },
    from: formatDay(now.day),
    to: formatDay(last),
    bundle: bundle.hash,
    dues: dues.sort((a, b) => compareMoments(a.at, b.at)).map(({ entry }) => entry),
  };
}

interface Ahead {
  at: Point;
  entry: ForecastDue;
}

function duesOf(
  county: County,
  { item, versions }: CountyItem,
  happenings: readonly Happening[],
  { now, last, recordsFrom }: { now: Point; last: Day; recordsFrom: Day | null },
): Ahead[] {
  const inForce = versionOn(versions, now.day);
  return versions.flatMap((version) => {
    if (version.rule === null || (version.start ?? last) > last) return [];
    const context = contextOf(county, item, version, { now, since: null, recordsFrom });
    // Dates and periods are laid out as far as the last day asked about; what happened is known up to now only.
    const ahead = { ...context, now: dayPoint(last), since: now.day };
    const isOlder = versions.indexOf(version) < versions.indexOf(inForce);
    return [...assess(version.rule, happenings, ahead).owed.values()]
      .flat()
      .filter(({ due, met }) => met === null && due !== null && !isOver(due, now) && due.day <= last)
      .filter((duty) => !isOlder || outlivesItsRule(duty))
      .map((duty) => aheadOf(duty, item, version, context));
  });
}

function aheadOf(duty: Owed, item: BundleItem, version: RuleVersion, context: Context): Ahead {
  const due = duty.due as Point;
  const entry: ForecastDue = {
    item: item.id,
    path: item.path,
    due: formatPoint(due),
    status: dutyStatusOf(duty, context),
    ...(version.phrase !== null && { phrase: version.phrase }),
    rule: version.canonical ?? version.phrase ?? '',
    lead: item.responsible.lead,
    ...(duty.provisional && { provisional: true as const }),
  };
  return { at: due, entry };
}

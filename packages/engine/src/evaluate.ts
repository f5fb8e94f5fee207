import { formatDay } from '@shixian/calendar';
import type {
  Bundle,
  BundleItem,
  CountyEvent,
  Flag,
  ItemVerdict,
  NationalVerdict,
  Summary,
  Verdicts,
} from '@shixian/model';
import { assess } from './assess.js';
import { type AssessedItem, assessItem, nextDueOfItem } from './assess-item.js';
import {
  type ContextOptions,
  type County,
  contextOf,
  countyFromBundle,
  dayOfOption,
  pointOfOption,
} from './county.js';
import { isPublication } from './discharge.js';
import { dutyFromOwed, nextDueOf, owedNow } from './duties.js';
import type { EventStore } from './event-store.js';
import { flagsOfBursts, flagsOfDates } from './flags.js';
import { type Happening, historyUntil } from './happening.js';
import { formatPoint, type Point } from './point.js';
import { readingsOf } from './readings.js';
import { flagsOfReviews } from './reviews.js';
import { type Column, vetoVerdictOf } from './vetoes.js';

export interface EvaluateOptions {
  /** A civil day of the county, meaning its end, or a moment with an offset. */
  at: string;
  /** Day the records begin: nothing that came before it is asked for. Absent: every rule's own first day. */
  recordsFrom?: string;
}

/**
 * Where every item of the county stands. Events later than `at`, with a time that cannot be read, or of items the Bundle
 * does not hold are passed over: `checkEvents` reports them. Throws a RangeError for options that are no dates.
 */
export function evaluate(
  bundle: Bundle,
  events: Iterable<CountyEvent> | EventStore,
  options: EvaluateOptions,
): Verdicts {
  const county = countyFromBundle(bundle);
  const now = pointOfOption('at', options.at);
  const recordsFrom =
    options.recordsFrom === undefined ? null : dayOfOption('recordsFrom', options.recordsFrom);
  const history = historyUntil(now, events);
  const bursts = flagsOfBursts(history, now);
  const columns = county.items.map((it): Column => {
    const { item } = it;
    const own = history.of(item.id);
    const context = { now, since: null, recordsFrom };
    const flags = [...flagsOf(county, item, own, now), ...(bursts.get(item.id) ?? [])];
    const verdict = verdictOf(county, assessItem(county, it, own, context), own, flags, context);
    return { item, verdict, hasPublication: own.some(isPublication) };
  });
  const items = columns.map(({ verdict }) => verdict);
  return {
    county: { code: bundle.county.code, name: bundle.county.name },
    at: formatPoint(now),
    bundle: bundle.hash,
    calendar: {
      officialThrough: formatDay(county.calendar.lastOfficialDay),
      overlay: county.calendar.overlay,
    },
    summary: summaryOf(items),
    vetoes: bundle.vetoes
      .filter(({ enabled }) => enabled !== false)
      .map((veto) => vetoVerdictOf(veto, columns)),
    items,
  };
}

function flagsOf(county: County, item: BundleItem, happenings: readonly Happening[], now: Point): Flag[] {
  const reviews = item.reviews.flatMap((index) => county.bundle.reviews[index] ?? []);
  return [...flagsOfDates(happenings, now), ...flagsOfReviews(reviews, happenings, now)];
}

function verdictOf(
  county: County,
  assessed: AssessedItem,
  happenings: readonly Happening[],
  flags: readonly Flag[],
  options: ContextOptions,
): ItemVerdict {
  const { item, status, version, current, earlier } = assessed;
  const next = nextDueOfItem(assessed);
  const duties = [
    ...earlier.flatMap(({ assessment, owed }) => owed.map((duty) => dutyFromOwed(duty, assessment.context))),
    ...(current ? owedNow(current).map((duty) => dutyFromOwed(duty, current.context)) : []),
  ];
  const readings = current && version.rule ? readingsOf(version.rule, happenings, current) : undefined;
  const national = nationalVerdicts(county, item.inherited, item, happenings, options);
  return {
    id: item.id,
    path: item.path,
    ...(item.title !== undefined && { title: item.title }),
    phrase: version.phrase,
    rule: version.canonical,
    status,
    nextDue: next?.due ? formatPoint(next.due) : null,
    provisional: duties.some(({ provisional }) => provisional === true) || next?.provisional === true,
    responsible: item.responsible,
    ...(readings && { readings }),
    ...(flags.length > 0 && { flags: [...flags] }),
    ...(national.length > 0 && { national }),
    ...(item.problem && { problem: item.problem }),
    duties,
  };
}

function nationalVerdicts(
  county: County,
  ids: readonly string[],
  item: AssessedItem['item'],
  happenings: readonly Happening[],
  options: ContextOptions,
): NationalVerdict[] {
  return ids.flatMap((id) => {
    const version = county.classRules.get(id)?.version;
    if (version === undefined || version.rule === null) return [];
    const assessment = assess(version.rule, happenings, contextOf(county, item, version, options));
    const due = nextDueOf(assessment)?.due ?? null;
    return [{ id, status: assessment.status, due: due && formatPoint(due) }];
  });
}

function summaryOf(items: readonly ItemVerdict[]): Summary {
  const summary: Summary = {
    overdue: 0,
    judgment: 0,
    'due-soon': 0,
    compliant: 0,
    idle: 0,
    exempt: 0,
    'not-understood': 0,
    'no-rule': 0,
  };
  for (const { status } of items) summary[status]++;
  return summary;
}

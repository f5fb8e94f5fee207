import { type Day, formatDay } from '@shixian/calendar';
import type { Audit, Breach, Bundle, BundleItem, CountyEvent } from '@shixian/model';
import { assess } from './assess.js';
import { type BreachSpan, breachSpansOf, isInWindow } from './breaches.js';
import { type County, contextOf, countyFromBundle, dayOfOption } from './county.js';
import type { EventStore } from './event-store.js';
import { type Happening, historyUntil } from './happening.js';
import { dayPoint, formatPoint } from './point.js';
import type { RuleVersion } from './rule-version.js';

export interface AuditOptions {
  /** First and last day of the window, YYYY-MM-DD. What happened after `to` is not looked at. */
  from: string;
  to: string;
  /** See `EvaluateOptions`. */
  recordsFrom?: string;
  /** Also against the class rules of the baseline that apply beside an item's own rule. */
  classRules?: boolean;
}

/**
 * Every breach that touches the window, as things stood on its last day, whatever the status is now. A missed period
 * belongs to the window in which it closed. Throws a RangeError for options that are no dates, or in the wrong order.
 */
export function audit(
  bundle: Bundle,
  events: Iterable<CountyEvent> | EventStore,
  options: AuditOptions,
): Audit {
  const county = countyFromBundle(bundle);
  const [from, to] = [dayOfOption('from', options.from), dayOfOption('to', options.to)];
  if (from > to) throw new RangeError(`from ${options.from} is later than to ${options.to}`);
  const recordsFrom =
    options.recordsFrom === undefined ? null : dayOfOption('recordsFrom', options.recordsFrom);
  const history = historyUntil(dayPoint(to), events);
  const breaches = county.items.flatMap(({ item, versions }) => {
    const own = history.of(item.id);
    const classVersions = options.classRules ? item.inherited.map((id) => county.classRules.get(id)) : [];
    return [...versions, ...classVersions.flatMap((it) => it?.version ?? [])]
      .flatMap((version) => breachesOf(county, item, version, own, { from, to, recordsFrom }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  });
  return {
    county: { code: bundle.county.code, name: bundle.county.name },
    from: options.from,
    to: options.to,
    bundle: bundle.hash,
    summary: summaryOf(bundle.items.length, breaches),
    breaches,
  };
}

function breachesOf(
  county: County,
  item: BundleItem,
  version: RuleVersion,
  happenings: readonly Happening[],
  { from, to, recordsFrom }: { from: Day; to: Day; recordsFrom: Day | null },
): Breach[] {
  if (version.rule === null) return [];
  // The window's last day is over: a period that ends with it has closed.
  const now = { day: to + 1, second: 0 };
  const context = contextOf(county, item, version, { now, since: from, recordsFrom });
  return breachSpansOf(assess(version.rule, happenings, context))
    .filter((span) => isInWindow(span, from, to))
    .map((span) => breachFrom(item, version, span));
}

function breachFrom(item: BundleItem, version: RuleVersion, { kind, from, to, owed }: BreachSpan): Breach {
  const { opens, due, met, obligation } = owed;
  return {
    item: item.id,
    path: item.path,
    opens: opens && formatPoint(opens),
    due: due === null ? formatDay(from) : formatPoint(due),
    from: formatDay(from),
    to: to === null ? null : formatDay(to),
    metAt: met && formatPoint(met),
    kind,
    ...(obligation.subject !== undefined && { subject: obligation.subject }),
    ...(version.phrase !== null && { phrase: version.phrase }),
    rule: version.canonical ?? version.phrase ?? '',
    responsible: item.responsible,
    ...(owed.provisional && { provisional: true as const }),
    ...(owed.bounded && { outerBound: true as const }),
    source: version.source,
  };
}

function summaryOf(items: number, breaches: readonly Breach[]): Audit['summary'] {
  const count = (kind: Breach['kind']) => breaches.filter((breach) => breach.kind === kind).length;
  return {
    items,
    itemsInBreach: new Set(breaches.map(({ item }) => item)).size,
    overdue: count('overdue'),
    late: count('late'),
    missed: count('missed'),
  };
}

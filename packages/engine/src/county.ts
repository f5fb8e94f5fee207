import { type Calendar, calendarFromData, type Day, parseDay, type Weekday } from '@shixian/calendar';
import type { Bundle, BundleClassRule, BundleItem } from '@shixian/model';
import type { Context } from './owed.js';
import { type Point, parsePoint } from './point.js';
import { impliedTriggerOf, type RuleVersion, ruleVersionsOf, versionFromClassRule } from './rule-version.js';

/** A Bundle read once: its calendar laid out, its rules in order of time. */
export interface County {
  bundle: Bundle;
  calendar: Calendar;
  items: readonly CountyItem[];
  /** Class rules in force beside an item's own, by id. */
  classRules: ReadonlyMap<string, { classRule: BundleClassRule; version: RuleVersion }>;
}

export interface CountyItem {
  item: BundleItem;
  versions: readonly RuleVersion[];
}

export function countyFromBundle(bundle: Bundle, calendar = calendarFromData(bundle.calendar)): County {
  const enabled = bundle.classRules.filter((it) => it.enabled);
  return {
    bundle,
    calendar,
    items: bundle.items.map((item) => ({ item, versions: ruleVersionsOf(item, bundle.sources) })),
    classRules: new Map(
      enabled.map((classRule) => [
        classRule.id,
        { classRule, version: versionFromClassRule(classRule, bundle.sources) },
      ]),
    ),
  };
}

export interface ContextOptions {
  now: Point;
  /** See `Context.since`. */
  since: Day | null;
  /** Day the records begin; what came before it is not owed. */
  recordsFrom: Day | null;
}

export function contextOf(
  { bundle, calendar }: County,
  item: BundleItem,
  { start, end }: RuleVersion,
  { now, since, recordsFrom }: ContextOptions,
): Context {
  const { interpretations, sources } = bundle;
  const later = recordsFrom === null || (start !== null && start > recordsFrom) ? start : recordsFrom;
  return {
    calendar,
    interpretations,
    sources,
    weekStart: interpretations['week-start'].value as Weekday,
    implied: impliedTriggerOf(item),
    planYear: item.planYear ?? null,
    start: later,
    end,
    now,
    since,
  };
}

/** Throws where the caller gave no civil day or moment: times are the program's own, not a county's input. */
export function pointOfOption(name: string, text: string): Point {
  const point = parsePoint(text);
  if (point === null) {
    throw new RangeError(
      `${name}: expected YYYY-MM-DD or a moment with an offset, got ${JSON.stringify(text)}`,
    );
  }
  return point;
}

export function dayOfOption(name: string, text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${name}: expected YYYY-MM-DD, got ${JSON.stringify(text)}`);
  return day;
}

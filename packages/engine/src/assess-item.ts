import type { ItemVerdict } from '@shixian/model';
import { type Assessment, assess } from './assess.js';
import { type ContextOptions, type County, type CountyItem, contextOf } from './county.js';
import { earliestDue, isClosed, nextDueOf } from './duties.js';
import { hasOpened } from './duty-status.js';
import type { Happening } from './happening.js';
import { bestOf, type EvaluatedStatus, statusNow, worstOf } from './item-status.js';
import { type Owed, outlivesItsRule } from './owed.js';
import { type RuleVersion, versionOn } from './rule-version.js';

/** An item with all that its verdict is made of. */
export interface AssessedItem extends CountyItem {
  status: ItemVerdict['status'];
  version: RuleVersion;
  /** The rule in force; null where there is none, or it is not understood. */
  current: Assessment | null;
  /** What earlier versions of the rule left open: a new rule does not forgive it. */
  earlier: readonly LeftOpen[];
}

/** Deadlines and dates of an earlier version that are not done. */
interface LeftOpen {
  assessment: Assessment;
  owed: readonly Owed[];
  status: EvaluatedStatus;
}

export function assessItem(
  county: County,
  { item, versions }: CountyItem,
  happenings: readonly Happening[],
  options: ContextOptions,
): AssessedItem {
  const version = versionOn(versions, options.now.day);
  const { rule } = version;
  if (rule === null) {
    const status = item.state === 'no-rule' ? 'no-rule' : 'not-understood';
    return { item, versions, status, version, current: null, earlier: [] };
  }
  const current = assess(rule, happenings, contextOf(county, item, version, options));
  const earlier = versions
    .slice(0, versions.indexOf(version))
    .flatMap((old) => leftOpen(county, { item, versions }, old, happenings, options));
  const status = worstOf([current, ...earlier].map((it) => it.status));
  return { item, versions, status, version, current, earlier };
}

function leftOpen(
  county: County,
  { item }: CountyItem,
  version: RuleVersion,
  happenings: readonly Happening[],
  options: ContextOptions,
): LeftOpen[] {
  if (version.rule === null) return [];
  const assessment = assess(version.rule, happenings, contextOf(county, item, version, options));
  const { context } = assessment;
  const owed = [...assessment.owed.values()]
    .flat()
    .filter((duty) => outlivesItsRule(duty) && hasOpened(duty, context.now) && !isClosed(duty, context));
  if (owed.length === 0) return [];
  // No worse than the whole: under `any` another alternative may have been kept.
  const status = bestOf([assessment.status, worstOf(owed.map((duty) => statusNow(duty, context)))]);
  return [{ assessment, owed, status }];
}

/** When the item is due next, by its rule in force or by what earlier ones left open. */
export function nextDueOfItem({ current, earlier }: AssessedItem): Owed | null {
  const next = current && nextDueOf(current);
  return earliestDue([...earlier.flatMap(({ owed }) => owed), ...(next ? [next] : [])]);
}

import type { ItemVerdict } from '@shixian/model';
import { type Assessment, assess } from './assess.js';
import { type ContextOptions, type County, type CountyItem, contextOf } from './county.js';
import { dutyStatusOf } from './duty-status.js';
import type { Happening } from './happening.js';
import { worstOf } from './item-status.js';
import type { Owed } from './owed.js';
import { type RuleVersion, versionOn } from './rule-version.js';

/** An item with all that its verdict is made of. */
export interface AssessedItem extends CountyItem {
  status: ItemVerdict['status'];
  version: RuleVersion;
  /** The rule in force; null where there is none, or it is not understood. */
  current: Assessment | null;
  /** What earlier versions of the rule left overdue: a new rule does not forgive it. */
  earlier: readonly { assessment: Assessment; owed: readonly Owed[] }[];
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
    .flatMap((old) => leftOverdue(county, { item, versions }, old, happenings, options));
  const status = earlier.length > 0 ? worstOf(['overdue', current.status]) : current.status;
  return { item, versions, status, version, current, earlier };
}

function leftOverdue(
  county: County,
  { item }: CountyItem,
  version: RuleVersion,
  happenings: readonly Happening[],
  options: ContextOptions,
): AssessedItem['earlier'] {
  if (version.rule === null) return [];
  const assessment = assess(version.rule, happenings, contextOf(county, item, version, options));
  if (assessment.status !== 'overdue') return [];
  const owed = [...assessment.owed.values()]
    .flat()
    .filter(
      (duty) =>
        ['deadline', 'due'].includes(duty.obligation.rule.kind) &&
        dutyStatusOf(duty, assessment.context) === 'overdue',
    );
  return owed.length === 0 ? [] : [{ assessment, owed }];
}

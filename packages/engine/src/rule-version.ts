import { type Day, parseDay } from '@shixian/calendar';
import type {
  Bundle,
  BundleClassRule,
  BundleItem,
  Effective,
  Rule,
  SourceReference,
  TriggerEvent,
} from '@shixian/model';

/** A rule of an item and the days it is in force, both included; null where a side is open or no source dates it. */
export interface RuleVersion {
  phrase: string | null;
  canonical: string | null;
  rule: Rule | null;
  start: Day | null;
  end: Day | null;
  source: SourceReference;
}

type Versioned = Pick<BundleItem, 'phrase' | 'canonical' | 'rule' | 'source'>;

function versionFrom(
  { phrase, canonical, rule, source }: Versioned,
  effective: Effective | undefined,
  sources: Bundle['sources'],
): RuleVersion {
  return {
    phrase,
    canonical,
    rule,
    start: dayOf(effective?.from) ?? dayOf(sources.find(({ id }) => id === source.ref)?.date),
    end: dayOf(effective?.to),
    source,
  };
}

export function versionFromClassRule(rule: BundleClassRule, sources: Bundle['sources']): RuleVersion {
  return versionFrom(rule, rule.effective, sources);
}

/**
 * Every version of the item's rule, the earliest first. One that a later one outlasts ends where that begins, whether or not
 * it says so.
 */
export function ruleVersionsOf(item: BundleItem, sources: Bundle['sources']): RuleVersion[] {
  const versions = [
    versionFrom(item, item.effective, sources),
    ...(item.versions ?? []).map((it) => versionFrom(it, it.effective, sources)),
  ].sort((a, b) => startOf(a) - startOf(b));
  return versions.map((version, index) => {
    const next = versions
      .slice(index + 1)
      .find((later) => startOf(later) > startOf(version) && endOf(later) >= endOf(version));
    return next === undefined || startOf(next) > endOf(version)
      ? version
      : { ...version, end: startOf(next) - 1 };
  });
}

function startOf({ start }: RuleVersion): number {
  return start ?? Number.NEGATIVE_INFINITY;
}

function endOf({ end }: RuleVersion): number {
  return end ?? Number.POSITIVE_INFINITY;
}

/** The version in force on the day: the latest begun. Before the first and after the last, that one, as the item's words. */
export function versionOn(versions: readonly RuleVersion[], day: Day): RuleVersion {
  return (
    versions.findLast(({ start, end }) => (start ?? day) <= day && day <= (end ?? day)) ??
    versions.findLast(({ start }) => (start ?? day) <= day) ??
    (versions[0] as RuleVersion)
  );
}

function dayOf(text: string | undefined): Day | null {
  return text === undefined ? null : parseDay(text);
}

/** What a deadline without a trigger takes for one: a letterbox receives, everything else comes into being. */
export function impliedTriggerOf({ class: kind }: Pick<BundleItem, 'class'>): TriggerEvent {
  return kind === 'interaction' ? 'received' : 'information-formed';
}

import type { Rule } from '@shixian/model';
import { computed } from '../computed.js';
import type { ResolvedCounty } from '../resolve/resolved-county.js';
import type { FilePlace, Path } from '../yaml/locator.js';

/** A rule that the county itself states: a row's, or one that its running text gives a class. */
export interface OwnRule {
  rule: Rule;
  phrase: string;
  /** Null where the words stand elsewhere: 同上, or a cell merged with another. */
  path: Path | null;
  /** Where the words are written; the row's `rule` where they stand elsewhere. */
  place(): FilePlace;
}

/** What the county states itself, in the order of its rows, then its class rules. */
export function ownRules(county: ResolvedCounty): readonly OwnRule[] {
  return computed(found, county, () => findOwnRules(county));
}

/** Two checks look at them. */
const found = new WeakMap<ResolvedCounty, readonly OwnRule[]>();

function findOwnRules({ items, classRules, parts: { locate } }: ResolvedCounty): OwnRule[] {
  const rules: OwnRule[] = [];
  for (const { entry, rule, bundle } of items) {
    if (bundle.rule === null || bundle.origin === 'class') continue;
    const place = () => locate.value(rule.path ?? [...entry.path, 'rule']);
    rules.push({ rule: bundle.rule, phrase: bundle.phrase ?? '', path: rule.path, place });
  }
  for (const { entry, bundle } of classRules) {
    if (entry === null || bundle.rule === null || !bundle.enabled) continue;
    const path = [...entry.path, 'rule'];
    rules.push({ rule: bundle.rule, phrase: bundle.phrase, path, place: () => locate.value(path) });
  }
  return rules;
}

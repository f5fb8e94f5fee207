import type { Rule } from '@shixian/model';
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

/** The rules that the county states itself and that `isMeant`, in the order of its rows, then its class rules. */
export function ownRules(
  { items, classRules, parts: { locate } }: ResolvedCounty,
  isMeant: (rule: Rule) => boolean,
): OwnRule[] {
  const found: OwnRule[] = [];
  for (const { entry, rule, bundle } of items) {
    if (bundle.rule === null || bundle.origin === 'class' || !isMeant(bundle.rule)) continue;
    const place = () => locate.value(rule.path ?? [...entry.path, 'rule']);
    found.push({ rule: bundle.rule, phrase: bundle.phrase ?? '', path: rule.path, place });
  }
  for (const { entry, bundle } of classRules) {
    if (entry === null || bundle.rule === null || !bundle.enabled || !isMeant(bundle.rule)) continue;
    const path = [...entry.path, 'rule'];
    found.push({ rule: bundle.rule, phrase: bundle.phrase, path, place: () => locate.value(path) });
  }
  return found;
}

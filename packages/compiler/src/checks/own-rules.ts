import type { Rule, Span } from '@shixian/model';
import type { ResolvedCounty } from '../resolve/resolved-county.js';
import type { FilePlace, Path } from '../yaml/locator.js';
import { rulePlace } from './item-places.js';

/** A rule that the county itself states: a row's, or one that its running text gives a class. */
export interface OwnRule {
  rule: Rule;
  phrase: string;
  /** Where the words are written; the row's `rule` where they stand elsewhere. */
  place(): FilePlace;
  /** Where some of the words are written, as offsets into the phrase; as `place` where they stand elsewhere. */
  inside(span: Span): FilePlace;
}

/** The rules that the county states itself and that `isMeant`, in the order of its rows, then its class rules. */
export function ownRules(county: ResolvedCounty, isMeant: (rule: Rule) => boolean): OwnRule[] {
  const { items, classRules, parts } = county;
  const { locate } = parts;
  const found: OwnRule[] = [];
  const add = (rule: Rule, phrase: string, path: Path | null, place: () => FilePlace) => {
    const inside = ({ start, end }: Span) => (path === null ? place() : locate.inside(path, start, end));
    found.push({ rule, phrase, place, inside });
  };
  for (const item of items) {
    const { rule, phrase, origin } = item.bundle;
    if (rule === null || origin === 'class' || !isMeant(rule)) continue;
    add(rule, phrase ?? '', item.rule.path, () => rulePlace(county, item));
  }
  for (const { entry, bundle } of classRules) {
    const { rule, phrase, enabled } = bundle;
    if (entry === null || rule === null || !enabled || !isMeant(rule)) continue;
    const path = [...entry.path, 'rule'];
    add(rule, phrase, path, () => locate.value(path));
  }
  return found;
}

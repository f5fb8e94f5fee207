import type { Diagnostic } from '@shixian/diagnostics';
import type { Rule } from '@shixian/model';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';

/** SX3016: a member of an `all` that the others imply. One finding a wording. */
export const checkRedundantObligation: Check = (county, { session }) => {
  const composed = county.items.filter(
    ({ bundle }) => bundle.rule?.kind === 'all' && bundle.origin === 'own',
  );
  return [...groupBy(composed, ({ bundle }) => bundle.canonical ?? '').values()].flatMap(
    ([item]): Diagnostic[] => {
      const { rule, phrase, canonical } = item.bundle;
      if (rule?.kind !== 'all' || phrase === null || canonical === null) return [];
      const memberAt = (index: number) => rule.of[index] as Rule;
      const found = session
        .redundant(county, { rule, canonical })
        .map(({ member, impliedBy }) => ({ redundant: memberAt(member), by: impliedBy.map(memberAt) }))
        .find(({ redundant, by }) => by.every((other) => standApart(other, redundant)));
      if (found === undefined) return [];
      const words = ({ span }: Rule) => phrase.slice(span.start, span.end);
      const data = { phrase, redundant: words(found.redundant), by: found.by.map(words).join('、') };
      const place = rulePlace(county, item);
      return [{ code: 'SX3016', severity: 'info', data, place, item: item.bundle.id }];
    },
  );
};

/** Members that share their words cannot lose one of the two. */
function standApart(a: Rule, b: Rule): boolean {
  return a.span.end <= b.span.start || b.span.end <= a.span.start;
}

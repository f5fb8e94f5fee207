import type { Diagnostic } from '@shixian/diagnostics';
import type { Rule } from '@shixian/model';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';

/** SX3016: a member of an `all` that another member implies. One finding a wording. */
export const checkRedundantObligation: Check = (county, { session }) => {
  const composed = county.items.filter(
    ({ bundle }) => bundle.rule?.kind === 'all' && bundle.origin === 'own',
  );
  return [...groupBy(composed, ({ bundle }) => bundle.canonical ?? '').values()].flatMap(
    ([item]): Diagnostic[] => {
      const { rule, phrase } = item.bundle;
      if (rule?.kind !== 'all' || phrase === null) return [];
      const words = ({ span }: Rule) => phrase.slice(span.start, span.end);
      const typed = (member: Rule) => ({ rule: member, canonical: JSON.stringify(member) });
      const pair = rule.of
        .flatMap((redundant, at) => rule.of.map((by, other) => ({ redundant, by, at, other })))
        .find(({ redundant, by, at, other }) => {
          if (at === other || !canReplace(by, redundant)) return false;
          const { relation } = session.compare(county, typed(by), typed(redundant), {});
          return relation === 'stricter' || (relation === 'equal' && other < at);
        });
      if (pair === undefined) return [];
      const data = { phrase, redundant: words(pair.redundant), by: words(pair.by) };
      const place = rulePlace(county, item);
      return [{ code: 'SX3016', severity: 'info', data, place, about: item.bundle.canonical ?? phrase }];
    },
  );
};

/** Never weaker (原则上), with nothing of its own that would be lost, and written apart from the other. */
function canReplace(by: Rule, redundant: Rule): boolean {
  const strength = (rule: Rule) =>
    'modality' in rule && rule.modality !== 'must' ? rule.modality : undefined;
  if (strength(by) !== undefined && strength(by) !== strength(redundant)) return false;
  if ('consequence' in redundant || 'condition' in redundant) return false;
  return by.span.end <= redundant.span.start || redundant.span.end <= by.span.start;
}

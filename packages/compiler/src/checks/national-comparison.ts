import type { Comparison } from '@shixian/analysis';
import type { Rule } from '@shixian/model';
import { computed } from '../computed.js';
import { appliesTo, type ResolvedClassRule } from '../resolve/class-rules.js';
import type { ResolvedCounty, ResolvedItem } from '../resolve/resolved-county.js';
import type { CheckContext } from './check.js';
import { compareWithClassRule } from './rule-comparison.js';
import { obligationsOf, rememberedOfRule } from './rule-nodes.js';

export interface AgainstNational {
  item: ResolvedItem;
  national: ResolvedClassRule;
  comparison: Comparison;
}

/** Each item with a rule of its own against the inherited rules of its class. */
export function againstNational(county: ResolvedCounty, context: CheckContext): readonly AgainstNational[] {
  return computed(found, county, () => compareWithNational(county, context));
}

/** Two checks look at them. */
const found = new WeakMap<ResolvedCounty, readonly AgainstNational[]>();

function compareWithNational(county: ResolvedCounty, context: CheckContext): AgainstNational[] {
  const national = county.classRules.filter(({ entry, bundle }) => entry === null && bundle.rule !== null);
  if (national.length === 0) return [];
  return county.items.flatMap((item) => {
    const { rule, origin } = item.bundle;
    // A column kept elsewhere (外链) asks nothing of this county, and the national rule does not reach it.
    if (rule === null || rule.kind === 'exempt' || origin === 'class') return [];
    return national
      .filter(({ bundle }) => appliesTo(bundle, item.bundle) && mayCompare(rule, bundle.rule))
      .flatMap((rule) => {
        const comparison = compareWithClassRule(county, context, item, rule.bundle);
        return comparison === null ? [] : [{ item, national: rule, comparison }];
      });
  });
}

/** A term that a happening starts is neither stricter nor looser than a rule that runs by the calendar: no need to try every day. */
function mayCompare(rule: Rule, national: Rule | null): boolean {
  if (national === null) return false;
  const own = startsOf(rule);
  const others = startsOf(national);
  return (own.byHappening && others.byHappening) || (own.byCalendar && others.byCalendar);
}

/** What makes the obligations of a rule run. */
const startsOf = rememberedOfRule((rule) => {
  const isTriggered = ({ kind }: Rule) => kind === 'deadline';
  const obligations = obligationsOf(rule);
  return {
    byHappening: obligations.some(isTriggered),
    byCalendar: !obligations.every(isTriggered),
  };
});

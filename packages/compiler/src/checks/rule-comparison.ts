import type { Comparison } from '@shixian/analysis';
import type { WitnessData } from '@shixian/diagnostics';
import { formatRule } from '@shixian/dsl';
import type { BundleClassRule, Rule } from '@shixian/model';
import type { ResolvedCounty, ResolvedItem } from '../resolve/resolved-county.js';
import type { CheckContext } from './check.js';
import { rememberedOfRule } from './rule-nodes.js';

interface Phrased {
  rule: Rule | null;
  canonical: string | null;
  phrase: string | null;
}

/** Relation of an item's rule to another, with what the item is about taken into account. Null where one has no rule. */
export function compareWith(
  county: ResolvedCounty,
  { session }: CheckContext,
  item: ResolvedItem,
  other: Phrased,
): Comparison | null {
  const { rule, canonical, class: kind, planYear } = item.bundle;
  if (rule === null || other.rule === null || canonical === null || other.canonical === null) return null;
  return session.compare(
    county,
    { rule, canonical },
    { rule: other.rule, canonical: other.canonical },
    {
      impliedTrigger: kind === 'interaction' ? 'received' : 'information-formed',
      ...(planYear !== undefined && { planYear }),
    },
  );
}

/**
 * Relation of an item's rule to that of its class. What a class rule names as its subject (通知公告类栏目信息) is the class, to
 * which the item belongs, whatever the item's own words name.
 */
export function compareWithClassRule(
  county: ResolvedCounty,
  context: CheckContext,
  item: ResolvedItem,
  { rule, canonical, phrase }: BundleClassRule,
): Comparison | null {
  if (rule === null || canonical === null) return null;
  const of = ofTheClass(rule);
  return compareWith(county, context, item, { rule: of, canonical: formatRule(of), phrase });
}

const ofTheClass = rememberedOfRule((rule): Rule => {
  if (!('subject' in rule)) return rule;
  const { subject: _class, ...rest } = rule;
  return rest;
});

/** The first witness that keeps one of two phrases and breaks the other, in the author's words. */
export function witnessData(comparison: Comparison, a: string, b: string): WitnessData | null {
  const { witness } = comparison;
  if (witness === null) return null;
  const { opens, due, required, found, unit } = witness.breach;
  return {
    history: witness.history.map(({ event, at }) => ({ event, at })),
    kept: witness.satisfies === 'a' ? a : b,
    broken: witness.breaks === 'a' ? a : b,
    opens,
    due,
    required,
    found,
    unit,
  };
}

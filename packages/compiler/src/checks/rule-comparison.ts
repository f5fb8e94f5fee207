import type { Comparison } from '@shixian/analysis';
import type { WitnessData } from '@shixian/diagnostics';
import type { Rule } from '@shixian/model';
import type { ResolvedCounty, ResolvedItem } from '../resolve/resolved-county.js';
import type { CheckContext } from './check.js';

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

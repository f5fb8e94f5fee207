import type { Comparison } from '@shixian/analysis';
import type { Diagnostic } from '@shixian/diagnostics';
import { appliesTo, type ResolvedClassRule } from '../resolve/class-rules.js';
import type { ResolvedItem } from '../resolve/resolved-county.js';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';
import { compareWithClassRule, witnessData } from './rule-comparison.js';
import { obligationsOf } from './rule-nodes.js';

interface Contradiction {
  item: ResolvedItem;
  prose: ResolvedClassRule;
  comparison: Comparison;
}

/**
 * SX3010: a row of the table against what the running text of the county's own notice says of its class. Where the text has
 * a rule of the row's own kind (a term against a term), the row is held to that one; else to every rule of its class.
 */
export const checkRowAgainstProse: Check = (county, context) => {
  const prose = county.classRules.filter(({ entry }) => entry !== null);
  if (prose.length === 0) return [];
  const found = county.items.flatMap((item): Contradiction[] => {
    if (item.bundle.rule === null || item.bundle.origin === 'class' || item.bundle.rule.kind === 'exempt')
      return [];
    const applying = prose.filter(({ bundle }) => bundle.rule !== null && appliesTo(bundle, item.bundle));
    const alike = applying.filter(({ bundle }) => kindOf(bundle.rule) === kindOf(item.bundle.rule));
    return (alike.length > 0 ? alike : applying).flatMap((rule) => {
      const comparison = compareWithClassRule(county, context, item, rule.bundle);
      return comparison === null || comparison.relation === 'equal'
        ? []
        : [{ item, prose: rule, comparison }];
    });
  });
  const groups = groupBy(found, ({ item, prose: { bundle } }) => `${item.bundle.canonical} ↔ ${bundle.id}`);
  return [...groups.values()].map((group): Diagnostic => {
    const [{ item, prose: rule, comparison }] = group;
    const phrase = item.bundle.phrase ?? '';
    const line = rule.entry === null ? null : county.parts.locate.value(rule.entry.path).start.line;
    return {
      code: 'SX3010',
      severity: 'warning',
      data: {
        phrase,
        row: item.bundle.source.row ?? null,
        prose: { id: rule.bundle.id, phrase: rule.bundle.phrase, line },
        relation: comparison.relation as 'stricter' | 'looser' | 'incomparable',
        count: group.length,
        witness: witnessData(comparison, phrase, rule.bundle.phrase),
      },
      place: rulePlace(county, item),
      item: item.bundle.id,
      about: rule.bundle.id,
    };
  });
};

/** The kind of a rule's first obligation: what it is mainly about. */
function kindOf(rule: ResolvedItem['bundle']['rule']): string | undefined {
  return rule === null ? undefined : obligationsOf(rule)[0]?.kind;
}

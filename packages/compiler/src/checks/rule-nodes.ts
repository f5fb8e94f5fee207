import type { Rule } from '@shixian/model';

/** Rules come from phrases that many rows share, and several checks look at each. */
const opened = new WeakMap<Rule, readonly Rule[]>();

/** The obligations of a rule, from left to right: `all`, `any` and `per-subject` opened. */
export function obligationsOf(rule: Rule): readonly Rule[] {
  const known = opened.get(rule);
  if (known !== undefined) return known;
  const obligations = openRule(rule);
  opened.set(rule, obligations);
  return obligations;
}

function openRule(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap(obligationsOf);
    case 'per-subject':
      return rule.items.flatMap((item) => obligationsOf(item.rule));
    default:
      return [rule];
  }
}

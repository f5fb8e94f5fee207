import type { Rule } from '@shixian/model';
import { computed } from '../computed.js';

/** What is found out about a rule is found out once: rules come from phrases that many rows share. */
export function rememberedOfRule<T extends NonNullable<unknown> | null>(
  find: (rule: Rule) => T,
): (rule: Rule) => T {
  const known = new WeakMap<Rule, T>();
  return (rule) => computed(known, rule, () => find(rule));
}

/** The obligations of a rule, from left to right: `all`, `any` and `per-subject` opened. */
export const obligationsOf: (rule: Rule) => readonly Rule[] = rememberedOfRule(openRule);

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

import type { Rule } from '@shixian/model';

/** The obligations of a rule, from left to right: `all`, `any` and `per-subject` opened. */
export function obligationsOf(rule: Rule): Rule[] {
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

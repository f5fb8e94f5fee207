import type { Rule } from '@shixian/model';
import type { Happening } from './happening.js';
import type { LeafRule, Obligation } from './owed.js';

/** A rule as a tree of obligations: `all` takes the worst, `any` the best. */
export type ObligationTree =
  | { kind: 'all' | 'any'; of: ObligationTree[] }
  | { kind: 'one'; obligation: Obligation };

/** A clause of `per-subject` becomes one branch for each of its subjects. */
export function obligationTreeOf(rule: Rule, part: readonly number[] = [], subject?: string): ObligationTree {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return {
        kind: rule.kind,
        of: rule.of.map((member, index) => obligationTreeOf(member, [...part, index], subject)),
      };
    case 'per-subject':
      return {
        kind: 'all',
        of: rule.items.flatMap((clause, index) =>
          clause.subjects.map((name) => obligationTreeOf(clause.rule, [...part, index], name)),
        ),
      };
    default:
      return { kind: 'one', obligation: { rule, part, ...(subject !== undefined && { subject }) } };
  }
}

export function obligationsOf(tree: ObligationTree): Obligation[] {
  return tree.kind === 'one' ? [tree.obligation] : tree.of.flatMap(obligationsOf);
}

/** An event that names no subject counts for every subject, and an obligation without one takes every event. */
export function happeningsFor(
  { subject }: Obligation<LeafRule>,
  happenings: readonly Happening[],
): readonly Happening[] {
  if (subject === undefined) return happenings;
  return happenings.filter((it) => it.subject === undefined || it.subject === subject);
}

/** The subjects that a rule tells apart. */
export function subjectsOf(rule: Rule): string[] {
  const subjects = obligationsOf(obligationTreeOf(rule)).flatMap(({ subject }) => subject ?? []);
  return [...new Set(subjects)];
}

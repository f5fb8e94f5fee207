import type { Rule } from '@shixian/model';
import type { Happening } from './happening.js';
import { type EvaluatedStatus, statusOfObligation, statusOfTree } from './item-status.js';
import { type ObligationTree, obligationsOf, obligationTreeOf } from './obligation.js';
import type { Context, Obligation, Owed } from './owed.js';
import { owedBy } from './owed-by-rule.js';

/** A rule against what happened. */
export interface Assessment {
  tree: ObligationTree;
  context: Context;
  status: EvaluatedStatus;
  /** By obligation, in the rule's order; each list in order of time. */
  owed: ReadonlyMap<Obligation, readonly Owed[]>;
}

export function assess(rule: Rule, happenings: readonly Happening[], context: Context): Assessment {
  const tree = obligationTreeOf(rule);
  const owed = new Map(obligationsOf(tree).map((one) => [one, owedBy(one, happenings, context)]));
  const status = statusOfTree(tree, (one) => statusOfObligation(one, owed.get(one) ?? [], context));
  return { tree, context, status, owed };
}

import type { Rule } from '@shixian/model';
import type { Demand, Instant, TriggeredDemand } from './demand.js';
import { type LeafContext, leafFromRule } from './demand-from-rule.js';
import { keyOf, type Leaf } from './leaf.js';

/** Obligations that hold together. */
export type Conjunction = readonly Leaf[];

/** More alternatives than this are no office's sentence. */
const MOST_ALTERNATIVES = 64;

/**
 * A rule as alternatives, each a set of obligations that hold together (disjunctive normal form); null where there are too
 * many. A per-subject rule holds all its clauses, each for its subjects.
 */
export function conjunctionsFromRule(
  rule: Rule,
  context: LeafContext,
  subjects: readonly string[] | null = null,
): Conjunction[] | null {
  switch (rule.kind) {
    case 'all':
      return product(rule.of.map((member) => conjunctionsFromRule(member, context, subjects)));
    case 'per-subject':
      return product(rule.items.map((item) => conjunctionsFromRule(item.rule, context, item.subjects)));
    case 'any': {
      const members = rule.of.map((member) => conjunctionsFromRule(member, context, subjects));
      if (members.some((member) => member === null)) return null;
      const alternatives = members.flatMap((member) => member ?? []);
      const latest = latestDeadline(alternatives);
      return latest === null ? alternatives : [[latest]];
    }
    default:
      return [[leafFromRule(rule, subjects, context)]];
  }
}

function product(members: (Conjunction[] | null)[]): Conjunction[] | null {
  let result: Conjunction[] = [[]];
  for (const member of members) {
    if (member === null || result.length * member.length > MOST_ALTERNATIVES) return null;
    result = result.flatMap((left) => member.map((right) => [...left, ...right]));
  }
  return result;
}

/** Alternatives that all run from one happening are one deadline, each time the latest of them; null where they are not. */
function latestDeadline(alternatives: readonly Conjunction[]): Leaf | null {
  const leaves = alternatives.map((alternative) => (alternative.length === 1 ? alternative[0] : undefined));
  const [first] = leaves;
  if (first === undefined || !leaves.every((leaf) => leaf !== undefined && isSameButTime(leaf, first)))
    return null;
  const demands = leaves
    .map((leaf) => leaf?.demand)
    .filter((demand): demand is TriggeredDemand => demand?.kind === 'triggered');
  const [demand] = demands;
  if (
    demand === undefined ||
    demands.length !== leaves.length ||
    demands.some(({ ahead }) => ahead !== demand.ahead)
  )
    return null;
  const last = (at: Instant) => {
    const lasts = demands.map((each) => each.last(at));
    return lasts.includes(null) ? null : Math.max(...(lasts as Instant[]));
  };
  const latest: Demand = { ...demand, clock: demands.some(({ clock }) => clock), last };
  return { ...first, key: `any(${leaves.map((leaf) => leaf?.key).sort()})`, demand: latest };
}

function isSameButTime(leaf: Leaf, other: Leaf): boolean {
  if (leaf.missing !== null || leaf.rule.kind !== 'deadline' || other.rule.kind !== 'deadline') return false;
  const within = { unspecified: true } as const;
  return keyOf({ ...leaf.rule, within }) === keyOf({ ...other.rule, within });
}

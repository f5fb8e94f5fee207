import { daysInMonth } from '@shixian/calendar';
import type { Rule } from '@shixian/model';
import type { CompareOptions } from './comparison.js';
import { type Conjunction, conjunctionsFromRule } from './conjunctions.js';
import { findCounterexample } from './counterexample.js';
import type { Demand } from './demand.js';
import type { Leaf } from './leaf.js';
import { canStayUp, measuredContainment } from './measures.js';
import { readingsFrom } from './readings.js';

/** Why nobody can keep a rule. */
export type Infeasibility =
  /** 每年2月30日 */
  | { kind: 'impossible-date'; month: number; day: number }
  /** More is asked for than is allowed (每月至少4次，每季度至多10次). */
  | { kind: 'more-than-allowed'; max: number }
  /** A thing must stay up longer than it may (公示2年，保留不超过1年). */
  | { kind: 'posted-beyond-retention' }
  /** No number meets every threshold. */
  | { kind: 'no-such-number'; metric: string };

export type Feasibility = { feasible: true } | { feasible: false; reason: Infeasibility };

/**
 * Whether some history satisfies the rule. `feasible: false` is proven; `true` says that none of the contradictions above
 * is in it, in at least one of its alternatives.
 */
export function isFeasible(rule: Rule, options: CompareOptions): Feasibility {
  const context = { calendar: options.calendar, readings: readingsFrom(options) };
  const alternatives = conjunctionsFromRule(rule, context) ?? [];
  const reasons = alternatives.map((leaves) => contradictionOf(leaves, options));
  const [reason] = reasons;
  return reason && reasons.every((other) => other !== null)
    ? { feasible: false, reason }
    : { feasible: true };
}

function contradictionOf(leaves: Conjunction, options: CompareOptions): Infeasibility | null {
  for (const leaf of leaves) {
    const found =
      impossibleDate(leaf) ?? tooMany(leaf, leaves, options) ?? unmetMeasure(leaf, leaves, options);
    if (found) return found;
  }
  return null;
}

function impossibleDate({ rule }: Leaf): Infeasibility | null {
  if (rule.kind !== 'due') return null;
  for (const { month, day, year = 2000 } of rule.at)
    if (month !== undefined && typeof day === 'number' && day > daysInMonth(year, month))
      return { kind: 'impossible-date', month, day };
  return null;
}

/** Whether even the laziest publisher exceeds the greatest number that a cadence allows, in every one of its windows. */
function tooMany(
  { rule, demand }: Leaf,
  leaves: Conjunction,
  { calendar }: CompareOptions,
): Infeasibility | null {
  if (rule.kind !== 'cadence' || rule.max === undefined || demand === null || demand.kind === 'triggered')
    return null;
  const exceeded: Demand = { ...demand, count: rule.max + 1 };
  const demands = leaves
    .filter((leaf) => leaf.rule.kind === 'cadence' && leaf.rule.unit === rule.unit)
    .map((leaf) => leaf.demand)
    .filter((other) => other !== null);
  const found = findCounterexample(demands, exceeded, { calendar, partialOwed: false, each: true });
  return found === null ? { kind: 'more-than-allowed', max: rule.max } : null;
}

function unmetMeasure(leaf: Leaf, leaves: Conjunction, { calendar }: CompareOptions): Infeasibility | null {
  const { rule } = leaf;
  if (rule.kind === 'posting') {
    const isLonger = leaves.some(
      (other) => other.rule.kind === 'retention' && !canStayUp(rule.for, other.rule.max, calendar),
    );
    return isLonger ? { kind: 'posted-beyond-retention' } : null;
  }
  if (rule.kind !== 'threshold') return null;
  const { op, metric, unit } = rule;
  const same = leaves.filter(
    (other) => other.rule.kind === 'threshold' && other.rule.metric === metric && other.rule.unit === unit,
  );
  const opposite = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' } as const;
  // Where the others leave only numbers that this one forbids, none is left.
  const forbidden: Leaf = { ...leaf, rule: { ...rule, op: opposite[op] } };
  const others = same.filter((other) => other !== leaf);
  const isEmpty = others.length > 0 && measuredContainment(others, forbidden, calendar)?.holds === true;
  return isEmpty ? { kind: 'no-such-number', metric } : null;
}

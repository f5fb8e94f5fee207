import type { Rule } from '@shixian/model';
import type { CompareOptions } from './comparison.js';
import { conjunctionsFromRule } from './conjunctions.js';
import { containmentOf } from './containment.js';
import { type LeafRule, leafRulesOf } from './leaf.js';
import { proofCalendar } from './proof-calendar.js';
import { readingsFrom } from './readings.js';

/** A member that the rest of its rule already brings about. */
export interface RedundantMember {
  /** Index in `of`. */
  member: number;
  /** Indexes of members that bring it about, each alone where there is such a one; else all of the rest, together. */
  impliedBy: number[];
}

/**
 * The members of an `all` that could be struck out without loss: no history would satisfy more, exactly as `compare` decides
 * it, nothing that binds more firmly or carries a consequence of its own would go. Of members with one meaning the later ones
 * are named. Empty for any other kind of rule, and for what stays undecided.
 */
export function redundantMembers(rule: Rule, options: CompareOptions): RedundantMember[] {
  if (rule.kind !== 'all') return [];
  const readings = readingsFrom(options);
  const context = { calendar: proofCalendar([rule], options.calendar, readings), readings };
  const holds = (indexes: readonly number[], member: number) => {
    const of = indexes.map((index) => rule.of[index] as Rule);
    const [rest, one] = [{ ...rule, of }, rule.of[member] as Rule].map((part) =>
      conjunctionsFromRule(part, context),
    );
    return rest && one ? containmentOf(rest, one, context).holds === true : false;
  };
  const kept = rule.of.map((_, index) => index);
  const redundant: RedundantMember[] = [];
  for (let member = rule.of.length - 1; member >= 0; member--) {
    const struck = rule.of[member] as Rule;
    const rest = kept.filter((index) => index !== member && bindsAsFirmly(rule.of[index] as Rule, struck));
    if (rest.length === 0 || carriesConsequence(struck) || !holds(rest, member)) continue;
    kept.splice(kept.indexOf(member), 1);
    const alone = rest.filter((index) => holds([index], member));
    redundant.unshift({ member, impliedBy: alone.length > 0 ? alone : rest });
  }
  return redundant;
}

/**
 * Whether nothing in one rule gives way sooner than something in another: what is asked 原则上 or 一般, under a condition, or
 * subject to other law (另有规定的，从其规定) brings no plain duty about.
 */
function bindsAsFirmly(by: Rule, member: Rule): boolean {
  const asked = leafRulesOf(member);
  return leafRulesOf(by).every((leaf) =>
    asked.every((one) => {
      const [mine, other] = [roomOf(leaf), roomOf(one)];
      return (
        (mine.modality === 'must' || mine.modality === other.modality) &&
        (mine.condition === null || mine.condition === other.condition) &&
        (!mine.savings || other.savings)
      );
    }),
  );
}

/** What lets an obligation give way. */
function roomOf(rule: LeafRule) {
  return {
    modality: ('modality' in rule && rule.modality) || 'must',
    condition: ('condition' in rule && rule.condition) || null,
    savings: 'savings' in rule,
  };
}

function carriesConsequence(rule: Rule): boolean {
  return leafRulesOf(rule).some((leaf) => 'consequence' in leaf);
}

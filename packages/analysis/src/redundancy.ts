import type { Rule } from '@shixian/model';
import type { CompareOptions } from './comparison.js';
import { conjunctionsFromRule } from './conjunctions.js';
import { containmentOf } from './containment.js';
import { readingsFrom } from './readings.js';

/** A member that the rest of its rule already brings about. */
export interface RedundantMember {
  /** Index in `of`. */
  member: number;
  /** Indexes of members that bring it about, each alone where there is such a one; else all of the rest, together. */
  impliedBy: number[];
}

/**
 * The members of an `all` that could be struck out without any history satisfying more, exactly as `compare` decides it.
 * Of members with one meaning the later ones are named. Empty for any other kind of rule, and for what stays undecided.
 */
export function redundantMembers(rule: Rule, options: CompareOptions): RedundantMember[] {
  if (rule.kind !== 'all') return [];
  const context = { calendar: options.calendar, readings: readingsFrom(options) };
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
    const rest = kept.filter((index) => index !== member);
    if (rest.length === 0 || !holds(rest, member)) continue;
    kept.splice(kept.indexOf(member), 1);
    const alone = rest.filter((index) => holds([index], member));
    redundant.unshift({ member, impliedBy: alone.length > 0 ? alone : rest });
  }
  return redundant;
}

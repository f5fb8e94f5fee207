import type { Reading, Rule } from '@shixian/model';
import { type Assessment, assess } from './assess.js';
import { citationOf } from './citation.js';
import type { Happening } from './happening.js';

/**
 * Both readings of 每2周一次, the one in force first, where they differ today; undefined where they agree, or the words
 * leave nothing open.
 */
export function readingsOf(
  rule: Rule,
  happenings: readonly Happening[],
  { context, status, owed }: Assessment,
): Reading[] | undefined {
  const isOpen = [...owed.keys()].some((one) => one.rule.kind === 'cadence' && one.rule.window === 'policy');
  if (!isOpen) return undefined;
  const key = 'multi-period-window';
  const inForce = context.interpretations[key];
  const value = inForce.value === 'rolling' ? 'calendar' : 'rolling';
  const interpretations = { ...context.interpretations, [key]: { ...inForce, value } as const };
  const other = assess(rule, happenings, { ...context, interpretations });
  if (other.status === status) return undefined;
  const decidedBy = citationOf(inForce.source, context.sources);
  return [
    { reading: inForce.value, status, decidedBy },
    { reading: value, status: other.status, decidedBy },
  ];
}

import { type Day, periodOf, unitOfRepeat } from '@shixian/calendar';
import type { DueRule, Rule } from '@shixian/model';
import { national } from './national.js';

/**
 * The first day on or after `day` on which a turn begins of every date that a rule names, and to which no date of an earlier
 * turn can have moved past rest days; null where the next year holds none. In force from such a day, a rule owes no date
 * whose turn began before it did: such a stump refutes no rule (README of this package).
 */
export function wholeTurnsFrom(day: Day, rule: Rule): Day | null {
  const dates = datesOf(rule);
  const isWhole = (start: Day) =>
    dates.every(
      ({ repeat, roll }) =>
        periodOf(start, unitOfRepeat(repeat), 1).first === start &&
        (roll === undefined || national.isWorkday(start - 1)),
    );
  for (let start = day; start < day + 366; start++) if (isWhole(start)) return start;
  return null;
}

function datesOf(rule: Rule): DueRule[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.flatMap(datesOf);
  return rule.kind === 'due' ? [rule] : [];
}

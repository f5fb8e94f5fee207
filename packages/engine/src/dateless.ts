import type { ReferenceRule, RetentionRule, StandingRule, ThresholdRule } from '@shixian/model';
import { dischargesOf, isDischarge, isPublication } from './discharge.js';
import type { Happening } from './happening.js';
import { seekerOf } from './match-discharges.js';
import type { Context, Obligation, Owed } from './owed.js';
import { comparePoints, dayPoint } from './point.js';
import { addTerm } from './term.js';

/**
 * A time fixed elsewhere, or a state to keep up: no date can be computed. What has happened and been followed by no
 * publication calls for judgment; while nothing has happened, nothing is known to be owed.
 */
export function owedWithoutTime(
  obligation: Obligation<ReferenceRule | StandingRule>,
  happenings: readonly Happening[],
  { start, end }: Context,
): Owed[] {
  const { rule } = obligation;
  const firstFrom = seekerOf(dischargesOf(rule, happenings));
  return happenings
    .filter(({ kind, day }) => !isDischarge(kind) && day >= (start ?? day) && day <= (end ?? day))
    .map((trigger) => ({
      obligation,
      opens: dayPoint(trigger.day),
      nominal: null,
      due: null,
      met: firstFrom(trigger.day) ?? null,
      closing: 'due',
      soft: true,
      provisional: false,
      trigger,
      noDate: rule.kind === 'reference' ? 'elsewhere' : 'standing',
    }));
}

/** Content that may have stayed too long. The records do not show what was taken down, so it is never judged overdue. */
export function owedByRetention(
  obligation: Obligation<RetentionRule>,
  happenings: readonly Happening[],
  context: Context,
): Owed[] {
  const latest = happenings.filter(isPublication).at(-1);
  if (latest === undefined) return [];
  const until = addTerm(latest, obligation.rule.max, context.calendar, { roll: false });
  return [
    {
      obligation,
      opens: dayPoint(latest.day),
      nominal: until?.nominal ?? null,
      due: until?.due ?? null,
      met: null,
      closing: 'due',
      soft: true,
      provisional: false,
      trigger: latest,
      ...(until === null && { noDate: 'outside-calendar' as const }),
    },
  ];
}

const COMPARE: Readonly<Record<ThresholdRule['op'], (measured: number, value: number) => boolean>> = {
  '>=': (measured, value) => measured >= value,
  '<=': (measured, value) => measured <= value,
  '>': (measured, value) => measured > value,
  '<': (measured, value) => measured < value,
};

/** Each measurement is a duty of its own day: met, or short at once. Of several at one time the one that is short stands last. */
export function owedByThreshold(
  obligation: Obligation<ThresholdRule>,
  happenings: readonly Happening[],
  { start, end }: Context,
): Owed[] {
  const { op, value, condition } = obligation.rule;
  return happenings
    .filter((it) => it.source.value !== undefined && it.day >= (start ?? it.day) && it.day <= (end ?? it.day))
    .map((measured) => ({ measured, isMet: COMPARE[op](measured.source.value as number, value) }))
    .sort((a, b) => comparePoints(a.measured, b.measured) || Number(b.isMet) - Number(a.isMet))
    .map(({ measured, isMet }, index, all) => ({
      obligation,
      opens: dayPoint(measured.day),
      nominal: dayPoint(measured.day),
      due: dayPoint(measured.day),
      met: isMet ? measured : null,
      closing: 'measured',
      soft: condition !== undefined,
      provisional: false,
      followedBy: all[index + 1]?.measured ?? null,
      trigger: measured,
    }));
}

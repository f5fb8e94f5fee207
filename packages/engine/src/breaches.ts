import type { Day } from '@shixian/calendar';
import type { Breach } from '@shixian/model';
import type { Assessment } from './assess.js';
import { dutyStatusOf } from './duty-status.js';
import type { ObligationTree } from './obligation.js';
import type { Context, Owed } from './owed.js';
import { type Point, SECONDS_PER_DAY } from './point.js';

/** A stretch of days in breach, both ends included; `to` is null while it goes on. */
export interface BreachSpan {
  kind: Breach['kind'];
  from: Day;
  to: Day | null;
  owed: Owed;
}

/** Every breach of a rule up to the moment assessed, each branch in order of time. */
export function breachSpansOf({ tree, owed, context }: Assessment): BreachSpan[] {
  const spansOf = (node: ObligationTree, isAlternative: boolean): BreachSpan[] => {
    if (node.kind === 'one') {
      const spans = (owed.get(node.obligation) ?? []).flatMap((duty) => spanOf(duty, context));
      return isAlternative ? withSequels(spans) : spans;
    }
    const members = node.of.map((member) => spansOf(member, isAlternative || node.kind === 'any'));
    return node.kind === 'all' ? members.flat() : members.reduce(intersect);
  };
  return spansOf(tree, false);
}

/**
 * A period that closed short, or a measurement, is missed for good, and holds the item in breach until something follows
 * (language.md section 4). What the other members of `any` are held against goes on so long, or to the next one missed.
 */
function withSequels(spans: readonly BreachSpan[]): BreachSpan[] {
  return spans.flatMap((span, index): BreachSpan[] => {
    const { kind, to, owed } = span;
    if (kind !== 'missed' || to === null) return [span];
    const met = owed.followedBy ?? null;
    const next = spans[index + 1];
    if (next !== undefined && (met === null || met.day >= next.from)) {
      return next.from > to + 1 ? [{ ...span, to: next.from - 1 }] : [span];
    }
    const until = met?.day ?? null;
    if (until !== null && until <= to) return [span];
    const sequel = { kind: until === null ? 'overdue' : 'late', from: to + 1, to: until } as const;
    return [span, { ...sequel, owed: { ...owed, met } }];
  });
}

function spanOf(owed: Owed, context: Context): BreachSpan[] {
  const { due, met, opens } = owed;
  if (due === null) return [];
  switch (dutyStatusOf(owed, context)) {
    case 'overdue':
      return [{ kind: 'overdue', from: firstDayPast(due), to: null, owed }];
    case 'late':
      return [{ kind: 'late', from: firstDayPast(due), to: (met as Point).day, owed }];
    case 'missed':
      return [{ kind: 'missed', from: opens?.day ?? due.day, to: due.day, owed }];
    default:
      return [];
  }
}

/** A due moment before midnight is past on its own day. */
function firstDayPast({ day, second }: Point): Day {
  return second === null || second === SECONDS_PER_DAY ? day + 1 : day;
}

/** `any` is in breach while every member is: what was owed last and put right first stands for the stretch. */
function intersect(left: readonly BreachSpan[], right: readonly BreachSpan[]): BreachSpan[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const from = Math.max(a.from, b.from);
      const first = endOf(a) <= endOf(b) ? a : b;
      if (from > endOf(first)) return [];
      const later = a.from >= b.from ? a : b;
      return [{ kind: first.kind, from, to: first.to, owed: { ...later.owed, met: first.owed.met } }];
    }),
  );
}

function endOf({ to }: BreachSpan): number {
  return to ?? Number.POSITIVE_INFINITY;
}

/** Whether the window sees it: a missed period by the day it closed, everything else by any day in breach. */
export function isInWindow({ kind, from, to }: BreachSpan, first: Day, last: Day): boolean {
  if (kind === 'missed') return (to as Day) >= first && (to as Day) <= last;
  return from <= last && (to === null || to >= first);
}

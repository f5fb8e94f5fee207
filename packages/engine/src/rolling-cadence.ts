import type { Day } from '@shixian/calendar';
import type { CadenceRule } from '@shixian/model';
import type { Happening } from './happening.js';
import type { Context, Obligation, Owed } from './owed.js';
import { dayPoint, isOver, type Point } from './point.js';
import { addTerm } from './term.js';

/**
 * The chain of duties of a rolling window: each runs from the `min`-th most recent publication, or from the rule's start
 * while there are fewer, and is met by the publication that moves that point on. What came before the rule does not count.
 */
export function owedByRolling(
  obligation: Obligation<CadenceRule>,
  discharges: readonly Happening[],
  context: Context & { start: Day },
): Owed[] {
  const { rule } = obligation;
  const inForce = discharges.filter(({ day }) => day >= context.start);
  const links: { base: Happening | null; met: Happening | null; got: number }[] = [];
  let base: Happening | null = null;
  let oldest = 0;
  let got = 0;
  for (const discharge of inForce) {
    got += discharge.count;
    let next: Happening | null = base;
    // Drop what is older than the min-th most recent one.
    while (got - (inForce[oldest] as Happening).count >= rule.min) {
      got -= (inForce[oldest] as Happening).count;
      oldest++;
    }
    if (got >= rule.min) next = inForce[oldest] as Happening;
    if (next === base) continue;
    links.push({ base, met: discharge, got: rule.min });
    base = next;
  }
  links.push({ base, met: null, got: base === null ? got : rule.min });
  const matter = context.since === null ? links.slice(-2) : links;
  return matter
    .map((link) => owedFrom(obligation, link, context))
    .filter((owed) => owed.due === null || staysDue(owed.due, owed.met, context));
}

function owedFrom(
  obligation: Obligation<CadenceRule>,
  { base, met, got }: { base: Happening | null; met: Happening | null; got: number },
  context: Context & { start: Day },
): Owed {
  const { rule } = obligation;
  const { calendar, interpretations } = context;
  // From the rule's first day the length runs whole: that day is the trigger and is not counted.
  const from: Point = base ?? dayPoint(context.start);
  const result = addTerm(from, rule.per, calendar, { roll: interpretations['roll-forward'].value });
  const usesWorkdays = rule.per.unit === 'workday' || interpretations['roll-forward'].value;
  return {
    obligation,
    opens: {
      day: from.day,
      second: rule.per.unit === 'hour' || rule.per.unit === 'minute' ? from.second : null,
    },
    nominal: result?.nominal ?? null,
    due: result?.due ?? null,
    met,
    closing: 'due',
    soft: rule.condition !== undefined,
    provisional:
      result !== null &&
      usesWorkdays &&
      calendar.isProvisional(rule.per.unit === 'workday' ? from.day + 1 : result.nominal.day, result.due.day),
    ...(base && { trigger: base }),
    got,
    need: rule.min,
    ...(result === null && { noDate: 'outside-calendar' as const }),
  };
}

/** A stretch that would have ended after the rule's last day is not owed. */
function staysDue(due: Point, met: Happening | null, { end, now }: Context): boolean {
  return end === null || due.day <= end || (met === null && !isOver(dayPoint(end), now));
}

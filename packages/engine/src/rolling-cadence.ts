import type { Day } from '@shixian/calendar';
import type { CadenceRule } from '@shixian/model';
import type { Happening } from './happening.js';
import type { Context, Obligation, Owed } from './owed.js';
import { comparePoints, dayPoint, isOver, type Point } from './point.js';
import { addTerm, runsInHours } from './term.js';

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
  const links: Link[] = [];
  let link: Link = { from: dayPoint(context.start), base: null, met: null, got: 0 };
  let oldest = 0;
  let got = 0;
  let moved: Happening | null = null;
  for (let index = 0; index < inForce.length; index++) {
    const discharge = inForce[index] as Happening;
    got += discharge.count;
    // Drop what is older than the min-th most recent one.
    while (got - (inForce[oldest] as Happening).count >= rule.min) {
      got -= (inForce[oldest] as Happening).count;
      oldest++;
    }
    link.got = Math.min(got, rule.min);
    const base = inForce[oldest] as Happening;
    const from = startOfWindow(rule, base);
    if (got >= rule.min && comparePoints(from, link.from) !== 0) moved ??= discharge;
    const next = inForce[index + 1];
    // What was done at one time moves the window as a whole.
    const isWhole =
      next === undefined || comparePoints(startOfWindow(rule, next), startOfWindow(rule, discharge)) !== 0;
    if (moved === null || !isWhole) continue;
    links.push({ ...link, met: moved });
    link = { from, base, met: null, got: rule.min };
    moved = null;
  }
  links.push(link);
  const matter = context.since === null ? links.slice(-2) : links;
  return matter
    .map((one) => owedFrom(obligation, one, context))
    .filter((owed) => owed.due === null || staysDue(owed.due, owed.met, context));
}

/** A stretch of the chain: where its window begins, and the publication that moved it on. */
interface Link {
  from: Point;
  /** null: the rule's first day. */
  base: Happening | null;
  met: Happening | null;
  got: number;
}

/** A day, unless the window runs in hours. */
function startOfWindow(rule: CadenceRule, point: Point): Point {
  return runsInHours(rule.per) ? point : dayPoint(point.day);
}

function owedFrom(
  obligation: Obligation<CadenceRule>,
  { from, base, met, got }: Link,
  { calendar, interpretations }: Context,
): Owed {
  const { rule } = obligation;
  const roll = interpretations['roll-forward'].value;
  const result = addTerm(from, rule.per, calendar, { roll });
  const byWorkdays = rule.per.unit === 'workday';
  const asksForWorkdays = byWorkdays || (roll && !runsInHours(rule.per));
  const asked = result && (byWorkdays ? from.day + 1 : result.nominal.day);
  return {
    obligation,
    opens: from,
    nominal: result?.nominal ?? null,
    due: result?.due ?? null,
    met,
    closing: 'due',
    soft: rule.condition !== undefined,
    provisional: result !== null && asksForWorkdays && calendar.isProvisional(asked as Day, result.due.day),
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

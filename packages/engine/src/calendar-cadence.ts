import type { Day, Period } from '@shixian/calendar';
import type { CadenceRule } from '@shixian/model';
import type { Happening } from './happening.js';
import type { Context, Obligation, Owed } from './owed.js';
import { type PeriodGrid, periodGridOf } from './period-grid.js';
import { dayPoint } from './point.js';

/**
 * One duty a whole period, from the first owed one (or the last closed one, where only now matters) to the first that has
 * not begun. `discharges` are in order of time.
 */
export function owedByCalendar(
  obligation: Obligation<CadenceRule>,
  discharges: readonly Happening[],
  context: Context & { start: Day },
): Owed[] {
  const { rule } = obligation;
  const { start, end, now, since } = context;
  const grid = periodGridOf(rule.per, start, context.calendar, context.weekStart);
  // Once the rule has ended, its last whole period stays the last closed one.
  const current = grid.indexOf(end === null ? now.day : Math.min(now.day, end + 1));
  const first = firstOwedIndex(grid, context);
  if (current === null || first === null) return [];
  const from = since === null ? current - 1 : (grid.indexOf(since) ?? current) - 1;
  const owed: Owed[] = [];
  for (let index = Math.max(first, from); ; index++) {
    const period = grid.periodAt(index);
    if (period === null || (end !== null && period.last > end)) break;
    owed.push(owedInPeriod(obligation, period, discharges, context));
    if (period.first > now.day) break;
  }
  return owed;
}

/** A period that began before the rule did is not owed, unless the county says so; nor one that began before the calendar. */
function firstOwedIndex(
  grid: PeriodGrid,
  { start, interpretations }: Context & { start: Day },
): number | null {
  const index = grid.indexOf(start);
  if (index === null) return null;
  const period = grid.periodAt(index);
  if (period === null) return index + 1;
  // A rest day lies in no working day: it is counted to the one before, which is over.
  const isOwed = interpretations['first-partial-period'].value === 'owed' && period.last >= start;
  return period.first < start && !isOwed ? index + 1 : index;
}

function owedInPeriod(
  obligation: Obligation<CadenceRule>,
  { first, last }: Period,
  discharges: readonly Happening[],
  { calendar }: Context,
): Owed {
  const { rule } = obligation;
  let got = 0;
  let met: Happening | null = null;
  let followedBy: Happening | null = null;
  for (const discharge of discharges) {
    if (discharge.day > last) followedBy ??= discharge;
    if (discharge.day < first || discharge.day > last) continue;
    got += discharge.count;
    if (met === null && got >= rule.min) met = discharge;
  }
  return {
    obligation,
    opens: dayPoint(first),
    countsOpening: true,
    nominal: dayPoint(last),
    due: dayPoint(last),
    met,
    closing: 'period',
    soft: rule.condition !== undefined,
    provisional: rule.per.unit === 'workday' && calendar.isProvisional(first, last),
    followedBy,
    got,
    need: rule.min,
  };
}

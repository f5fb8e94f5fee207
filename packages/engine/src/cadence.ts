import type { CadenceRule } from '@shixian/model';
import { owedByCalendar } from './calendar-cadence.js';
import { dischargesOf } from './discharge.js';
import type { Happening } from './happening.js';
import type { Context, NoDateReason, Obligation, Owed } from './owed.js';
import { owedByRolling } from './rolling-cadence.js';
import { runsInHours } from './term.js';

export type Window = 'calendar' | 'rolling';

/** How the cadence is counted: as its words say, or as the county reads them. Hours and minutes only run on. */
export function windowOf(
  { window, per }: CadenceRule,
  { interpretations }: Pick<Context, 'interpretations'>,
): Window {
  if (runsInHours(per)) return 'rolling';
  return window === 'policy' ? interpretations['multi-period-window'].value : window;
}

/** Duties of a cadence up to now, and the next one to open. */
export function owedByCadence(
  obligation: Obligation<CadenceRule>,
  happenings: readonly Happening[],
  context: Context,
): Owed[] {
  const { rule } = obligation;
  if (rule.average) return [owedWithoutDate(obligation, 'average')];
  const start = context.start ?? happenings[0]?.day;
  if (start === undefined) return [owedWithoutDate(obligation, 'start-unknown')];
  const discharges = dischargesOf(rule, happenings);
  const owedBy = windowOf(rule, context) === 'calendar' ? owedByCalendar : owedByRolling;
  return owedBy(obligation, discharges, { ...context, start });
}

export function owedWithoutDate(obligation: Obligation, noDate: NoDateReason): Owed {
  return {
    obligation,
    opens: null,
    nominal: null,
    due: null,
    met: null,
    closing: 'due',
    soft: true,
    provisional: false,
    noDate,
  };
}

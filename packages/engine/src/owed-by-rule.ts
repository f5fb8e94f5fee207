import { owedByCadence, owedWithoutDate } from './cadence.js';
import { owedByRetention, owedByThreshold, owedWithoutTime } from './dateless.js';
import { owedByDeadline } from './deadline.js';
import { owedByDue } from './due.js';
import type { Happening } from './happening.js';
import { happeningsFor } from './obligation.js';
import type { Context, Obligation, Owed } from './owed.js';

/** Everything an obligation has come to owe by now, in order, and for dates and periods the first one still to open. */
export function owedBy(obligation: Obligation, all: readonly Happening[], context: Context): Owed[] {
  const happenings = happeningsFor(obligation, all);
  const { rule, ...place } = obligation;
  switch (rule.kind) {
    case 'deadline':
      return owedByDeadline({ ...place, rule }, happenings, context);
    case 'cadence':
      return owedByCadence({ ...place, rule }, happenings, context);
    case 'due':
      return owedByDue({ ...place, rule }, happenings, context);
    case 'reference':
    case 'standing':
      return owedWithoutTime({ ...place, rule }, happenings, context);
    case 'retention':
      return owedByRetention({ ...place, rule }, happenings, context);
    case 'threshold':
      return owedByThreshold({ ...place, rule }, happenings, context);
    // How long a thing stays up is not recorded, so nothing is known to be owed.
    case 'posting':
    case 'exempt':
      return [];
    // The compiler puts the row above in its place; a Bundle made elsewhere that did not is left to judgment.
    case 'ditto':
      return [owedWithoutDate(obligation, 'unresolved')];
  }
}

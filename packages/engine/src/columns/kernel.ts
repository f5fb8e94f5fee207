import type { Day } from '@shixian/calendar';
import type { CadenceRule, DeadlineRule, Rule } from '@shixian/model';
import { windowOf } from '../cadence.js';
import type { Context } from '../owed.js';
import { calendarKernel } from './calendar-kernel.js';
import { NO_DAY } from './day-table.js';
import { deadlineKernel } from './deadline-kernel.js';
import type { EventColumns } from './event-columns.js';
import type { GroupedRows } from './group-rows.js';
import { rollingKernel } from './rolling-kernel.js';

/** What a kernel reads: the rows of all items, in order. */
export interface Rows extends GroupedRows {
  count: EventColumns['count'];
  second: EventColumns['second'];
}

/** The answer of a kernel: an index into STATUS_ORDER, and the next due day or NO_DAY. */
export interface KernelAnswer {
  status: number;
  due: Day;
}

/**
 * Answers for the rows from `from` up to `to` of one item whose rule is in force since `start`, not later than now and not
 * ended. All rows have happened. False: this one needs the object path.
 */
export type Kernel = (rows: Rows, from: number, to: number, start: Day, answer: KernelAnswer) => boolean;

/** A kernel for the rule on the day of the context, or null where only the object path can tell. */
export function kernelOf(rule: Rule, context: Context): Kernel | null {
  switch (rule.kind) {
    case 'all':
    case 'any': {
      const kernels = rule.of.map((member) => kernelOf(member, context));
      return kernels.every((kernel) => kernel !== null) ? joinedKernel(rule.kind, kernels) : null;
    }
    case 'deadline':
      return rule.condition === undefined ? deadlineKernel(rule as DeadlineRule, context) : null;
    case 'cadence':
      return cadenceKernel(rule, context);
    default:
      return null;
  }
}

function cadenceKernel(rule: CadenceRule, context: Context): Kernel | null {
  if (rule.condition !== undefined || rule.average) return null;
  return windowOf(rule, context) === 'rolling' ? rollingKernel(rule, context) : calendarKernel(rule, context);
}

/** The worst member for `all`, the best for `any`; the earliest due of either. */
function joinedKernel(kind: 'all' | 'any', kernels: readonly Kernel[]): Kernel {
  const isWanted = kind === 'all' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b;
  return (rows, from, to, start, answer) => {
    let status = -1;
    let due = NO_DAY;
    for (const kernel of kernels) {
      if (!kernel(rows, from, to, start, answer)) return false;
      if (status === -1 || isWanted(answer.status, status)) status = answer.status;
      if (answer.due < due) due = answer.due;
    }
    answer.status = status;
    answer.due = due;
    return true;
  };
}

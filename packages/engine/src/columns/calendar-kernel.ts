import type { CadenceRule } from '@shixian/model';
import { dischargingKinds } from '../discharge.js';
import { soonFrom } from '../duty-status.js';
import { STATUS_ORDER } from '../item-status.js';
import type { Context } from '../owed.js';
import { periodGridOf } from '../period-grid.js';
import { dayPoint } from '../point.js';
import { dayOfCell, kindOfCell } from './cell.js';
import { maskOf } from './event-columns.js';
import type { Kernel } from './kernel.js';

const [OVERDUE, DUE_SOON, COMPLIANT, IDLE] = (['overdue', 'due-soon', 'compliant', 'idle'] as const).map(
  (status) => STATUS_ORDER.indexOf(status),
) as [number, number, number, number];

/** The last closed period and the current one are the same for every item, so only their rows are read. */
export function calendarKernel(rule: CadenceRule, context: Context): Kernel | null {
  const { amount, unit } = rule.per;
  // Several units are counted from each rule's own start, and working days have gaps between them.
  if (amount !== 1 || unit === 'workday') return null;
  const { calendar, now, interpretations } = context;
  const grid = periodGridOf(rule.per, now.day, calendar, context.weekStart);
  const index = grid.indexOf(now.day);
  const [closed, current, next] =
    index === null ? [] : [grid.periodAt(index - 1), grid.periodAt(index), grid.periodAt(index + 1)];
  if (!closed || !current || !next) return null;
  const period = {
    opens: dayPoint(current.first),
    due: dayPoint(current.last),
    countsOpening: true,
  } as const;
  const soon = soonFrom(period, context) as number;
  const isOwed = (period: typeof current, start: number) =>
    interpretations['first-partial-period'].value === 'owed' ? period.last >= start : period.first >= start;
  const mask = maskOf(dischargingKinds(rule.action));
  const { min } = rule;
  return ({ cells, stride, count }, from, to, start, answer) => {
    let gotNow = 0;
    let gotBefore = 0;
    for (let at = to - 1; at >= from; at--) {
      const cell = cells[at * stride] as number;
      const day = dayOfCell(cell);
      if (day < closed.first) break;
      if (((mask >> kindOfCell(cell)) & 1) === 0) continue;
      const units = count === undefined ? 1 : (count[cells[at * stride + 2] as number] as number);
      if (day >= current.first) gotNow += units;
      else gotBefore += units;
    }
    const isOwedNow = isOwed(current, start);
    answer.due = isOwedNow && gotNow < min ? current.last : next.last;
    if (!isOwedNow) answer.status = IDLE;
    else if (isOwed(closed, start) && gotBefore < min && gotNow === 0) answer.status = OVERDUE;
    else answer.status = gotNow < min && now.day >= soon ? DUE_SOON : COMPLIANT;
    return true;
  };
}

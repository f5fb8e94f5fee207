import type { CadenceRule } from '@shixian/model';
import { dischargingKinds } from '../discharge.js';
import { soonFrom } from '../duty-status.js';
import { STATUS_ORDER } from '../item-status.js';
import type { Context } from '../owed.js';
import { dayPoint } from '../point.js';
import { addTerm } from '../term.js';
import { dayOfCell, kindOfCell } from './cell.js';
import { dayTable, NO_DAY } from './day-table.js';
import { maskOf } from './event-columns.js';
import type { Kernel } from './kernel.js';

const [OVERDUE, DUE_SOON, COMPLIANT] = (['overdue', 'due-soon', 'compliant'] as const).map((status) =>
  STATUS_ORDER.indexOf(status),
) as [number, number, number];

/** Looks back from the last row for the `min`-th most recent publication; no other row is read. */
export function rollingKernel(rule: CadenceRule, context: Context): Kernel | null {
  const { unit } = rule.per;
  if (unit === 'hour' || unit === 'minute') return null;
  const { calendar, interpretations, now } = context;
  const roll = interpretations['roll-forward'].value;
  const due = dayTable(
    calendar,
    (day) => addTerm(dayPoint(day), rule.per, calendar, { roll })?.due.day ?? null,
  );
  const soon = dayTable(calendar, (day) =>
    soonFrom({ opens: dayPoint(day), due: dayPoint(due(day)) }, context),
  );
  const mask = maskOf(dischargingKinds(rule.action));
  const { min } = rule;
  return ({ cells, stride, count }, from, to, start, answer) => {
    let base = start;
    let got = 0;
    for (let at = to - 1; at >= from && got < min; at--) {
      const cell = cells[at * stride] as number;
      const day = dayOfCell(cell);
      if (day < start) break;
      if (((mask >> kindOfCell(cell)) & 1) === 0) continue;
      got += count === undefined ? 1 : (count[cells[at * stride + 2] as number] as number);
      if (got >= min) base = day;
    }
    const end = due(base);
    if (end === NO_DAY) return false;
    answer.due = end;
    answer.status = now.day > end ? OVERDUE : now.day >= soon(base) ? DUE_SOON : COMPLIANT;
    return true;
  };
}

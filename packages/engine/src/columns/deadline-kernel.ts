import type { Day } from '@shixian/calendar';
import type { DeadlineRule, TriggerEvent } from '@shixian/model';
import { triggerKindsOf } from '../deadline.js';
import { dischargingKinds } from '../discharge.js';
import { soonFrom } from '../duty-status.js';
import { STATUS_ORDER } from '../item-status.js';
import type { Context } from '../owed.js';
import { dayPoint } from '../point.js';
import { dueOfTerm, runsInHours, type Term, termOf } from '../term.js';
import { dayOfCell, kindOfCell } from './cell.js';
import { dayTable, NO_DAY } from './day-table.js';
import { kindCodeOf, maskOf } from './event-columns.js';
import { orderRows } from './group-rows.js';
import type { Kernel, Rows } from './kernel.js';
import { createOrderMatcher } from './order-matcher.js';
import { createRefMatcher } from './ref-matcher.js';

const [OVERDUE, JUDGMENT, DUE_SOON, COMPLIANT, IDLE] = (
  ['overdue', 'judgment', 'due-soon', 'compliant', 'idle'] as const
).map((status) => STATUS_ORDER.indexOf(status)) as [number, number, number, number, number];

const CHANGED = kindCodeOf.get('information-changed') as number;

/** Every trigger is read, its due day looked up, and its publication found. */
export function deadlineKernel(rule: DeadlineRule, context: Context): Kernel | null {
  const kinds = triggerKindsOf(rule, context.implied);
  const term = termOf(rule.within, kinds[0] as TriggerEvent, context.interpretations);
  if ('concurrent' in rule.within || !endsOnDay(term)) return null;
  const { calendar, now } = context;
  const due = dayTable(calendar, (day) => dueOfTerm(term, dayPoint(day), context)?.due.day ?? null);
  const soon = dayTable(calendar, (day) =>
    soonFrom({ opens: dayPoint(day), due: dayPoint(due(day)) }, context),
  );
  const isOpen = term.kind === 'open';
  const isUnbounded = isOpen && !term.bounded;
  const statusOf = (trigger: Day, end: Day) => {
    if (isUnbounded) return JUDGMENT;
    if (now.day > end) return OVERDUE;
    return isOpen ? JUDGMENT : now.day >= soon(trigger) ? DUE_SOON : COMPLIANT;
  };
  const triggers = maskOf(kinds);
  const discharges = maskOf(dischargingKinds(rule.action));
  const byRef = createRefMatcher();
  const inOrder = createOrderMatcher();
  /** Gives the rows to a matcher; whether there was a trigger. */
  const readInOrder = ({ cells, stride }: Rows, from: number, to: number, start: Day): boolean => {
    let triggered = false;
    for (let at = from; at < to; at++) {
      const cell = cells[at * stride] as number;
      const kind = kindOfCell(cell);
      const day = dayOfCell(cell);
      if ((discharges >> kind) & 1) inOrder.addDischarge(day, 0);
      else if ((triggers >> kind) & 1 && day >= start) {
        triggered = true;
        if (kind === CHANGED) inOrder.addChange(day);
        else inOrder.addTrigger(day, 0, NO_DAY);
      }
    }
    return triggered;
  };
  const readByRef = ({ cells, stride }: Rows, from: number, to: number, start: Day): boolean => {
    let triggered = false;
    for (let at = from; at < to; at++) {
      const cell = cells[at * stride] as number;
      const kind = kindOfCell(cell);
      const day = dayOfCell(cell);
      const ref = cells[at * stride + 1] as number;
      if ((discharges >> kind) & 1) byRef.addDischarge(day, ref);
      else if ((triggers >> kind) & 1 && day >= start) {
        triggered = true;
        if (kind === CHANGED) byRef.addChange(day);
        else byRef.addTrigger(day, ref, ref === 0 || isUnbounded ? NO_DAY : due(day));
      }
    }
    return triggered;
  };
  return (rows, from, to, start, answer) => {
    const isByRef = namesDocuments(rows, from, to);
    if (isByRef && rows.areTiesMixed) orderRows(rows, from, to, rows.second);
    const matcher = isByRef ? byRef : inOrder;
    matcher.clear(to - from);
    const triggered = (isByRef ? readByRef : readInOrder)(rows, from, to, start);
    answer.status = triggered ? COMPLIANT : IDLE;
    answer.due = NO_DAY;
    for (let index = matcher.match() - 1; index >= 0; index--) {
      const day = matcher.unmetDay(index);
      const end = isUnbounded ? NO_DAY : due(day);
      if (end === NO_DAY && !isUnbounded) return false;
      const status = statusOf(day, end);
      if (status < answer.status) answer.status = status;
      if (end < answer.due) answer.due = end;
    }
    return true;
  };
}

function namesDocuments({ cells, stride }: Rows, from: number, to: number): boolean {
  if (stride === 1) return false;
  for (let at = from; at < to; at++) if (cells[at * stride + 1] !== 0) return true;
  return false;
}

function endsOnDay(term: Term): boolean {
  switch (term.kind) {
    case 'duration':
      return !runsInHours(term.duration);
    case 'before':
      return false;
    default:
      return true;
  }
}

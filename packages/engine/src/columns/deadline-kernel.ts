import type { Day } from '@shixian/calendar';
import type { DeadlineRule, TriggerEvent } from '@shixian/model';
import { triggerKindsOf } from '../deadline.js';
import { dischargingKinds } from '../discharge.js';
import { soonFrom } from '../duty-status.js';
import { STATUS_ORDER } from '../item-status.js';
import type { Context } from '../owed.js';
import { dayPoint } from '../point.js';
import { dueOfTerm, type Term, termOf } from '../term.js';
import { dayTable, NO_DAY } from './day-table.js';
import { kindCodeOf, maskOf } from './event-columns.js';
import { dayOfCell, kindOfCell } from './group-rows.js';
import type { Kernel } from './kernel.js';
import { createMatcher } from './matcher.js';

const [OVERDUE, JUDGMENT, DUE_SOON, COMPLIANT, IDLE] = (
  ['overdue', 'judgment', 'due-soon', 'compliant', 'idle'] as const
).map((status) => STATUS_ORDER.indexOf(status)) as [number, number, number, number, number];

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
  const triggers = maskOf(kinds);
  const discharges = maskOf(dischargingKinds(rule.action));
  const changed = kindCodeOf.get('information-changed') as number;
  const matcher = createMatcher();

  const statusOf = (trigger: Day, end: Day) => {
    if (isUnbounded) return JUDGMENT;
    if (now.day > end) return OVERDUE;
    return isOpen ? JUDGMENT : now.day >= soon(trigger) ? DUE_SOON : COMPLIANT;
  };
  return ({ cells, stride }, from, to, start, answer) => {
    matcher.clear();
    let lastDischarge = -NO_DAY;
    for (let at = from; at < to; at++) {
      const cell = cells[at * stride] as number;
      const kind = kindOfCell(cell);
      const day = dayOfCell(cell);
      if ((discharges >> kind) & 1) {
        matcher.addDischarge(day, cells[at * stride + 1] as number);
        lastDischarge = day;
      } else if ((triggers >> kind) & 1 && day >= start) {
        const end = isUnbounded ? NO_DAY : due(day);
        if (end === NO_DAY && !isUnbounded) return false;
        matcher.addTrigger(day, cells[at * stride + 1] as number, end, kind === changed);
      }
    }
    matcher.match();
    answer.status = matcher.triggerCount === 0 ? IDLE : COMPLIANT;
    answer.due = NO_DAY;
    for (let index = 0; index < matcher.triggerCount; index++) {
      const day = matcher.triggerDay(index);
      if (matcher.isShared(index) ? lastDischarge >= day : matcher.isMet(index)) continue;
      const end = matcher.dueDay(index);
      const status = statusOf(day, end);
      if (status < answer.status) answer.status = status;
      if (end < answer.due) answer.due = end;
    }
    return true;
  };
}

function endsOnDay(term: Term): boolean {
  switch (term.kind) {
    case 'duration':
      return term.duration.unit !== 'hour' && term.duration.unit !== 'minute';
    case 'before':
      return false;
    default:
      return true;
  }
}

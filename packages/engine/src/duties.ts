import type { Duty } from '@shixian/model';
import type { Assessment } from './assess.js';
import { dutyStatusOf, hasOpened } from './duty-status.js';
import type { Context, Owed } from './owed.js';
import { compareMoments, formatPoint, isOver, type Point } from './point.js';
import { traceOf } from './trace.js';

const CLOSED: ReadonlySet<Duty['status']> = new Set(['met', 'late', 'missed']);

/** Whether nothing can be done about it any more, or need be. */
export function isClosed(duty: Owed, context: Context): boolean {
  return CLOSED.has(dutyStatusOf(duty, context));
}

/** The duties that matter now: open, overdue, and the last closed one of each obligation; by obligation, then time. */
export function owedNow({ owed, context }: Assessment): Owed[] {
  return [...owed.values()].flatMap((list) => {
    const opened = list.filter((duty) => hasOpened(duty, context.now));
    const last = opened.findLast((duty) => isClosed(duty, context));
    return opened.filter((duty) => duty === last || !isClosed(duty, context));
  });
}

/** When the item is due next: the earliest due of what is still unmet, or of what opens next. */
export function nextDueOf({ owed, context }: Assessment): Owed | null {
  const isOpen = (duty: Owed) => !isClosed(duty, context);
  const isPast = ({ closing, due }: Owed) => closing === 'period' && due !== null && isOver(due, context.now);
  return earliestDue([...owed.values()].flat().filter((duty) => isOpen(duty) && !isPast(duty)));
}

/** The first of those due earliest; null where none has a due. */
export function earliestDue(owed: readonly Owed[]): Owed | null {
  let next: Owed | null = null;
  for (const duty of owed) {
    if (duty.due === null) continue;
    if (next === null || compareMoments(duty.due, next.due as Point) < 0) next = duty;
  }
  return next;
}

export function dutyFromOwed(owed: Owed, context: Context): Duty {
  const { obligation, opens, nominal, due, met, trigger } = owed;
  const text = (point: Point | null) => point && formatPoint(point);
  return {
    opens: text(opens),
    nominalDue: text(nominal),
    due: text(due),
    metAt: text(met),
    status: dutyStatusOf(owed, context),
    ...(owed.provisional && { provisional: true as const }),
    ...(owed.bounded && { outerBound: true as const }),
    ...(obligation.subject !== undefined && { subject: obligation.subject }),
    ...(obligation.part.length > 0 && { part: [...obligation.part] }),
    ...(trigger && {
      trigger: {
        event: trigger.kind,
        at: formatPoint(trigger),
        ...(trigger.ref !== undefined && { ref: trigger.ref }),
      },
    }),
    ...(owed.got !== undefined && { got: owed.got }),
    ...(owed.need !== undefined && { need: owed.need }),
    trace: traceOf(owed, context),
  };
}

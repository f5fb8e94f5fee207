import type { Duty } from '@shixian/model';
import type { Assessment } from './assess.js';
import { dutyStatusOf, hasOpened } from './duty-status.js';
import type { Context, Owed } from './owed.js';
import { compareMoments, formatPoint, isOver, type Point } from './point.js';
import { traceOf } from './trace.js';

const CLOSED: ReadonlySet<Duty['status']> = new Set(['met', 'late', 'missed']);

/** The duties that matter now: open, overdue, and the last closed one of each obligation; by obligation, then time. */
export function owedNow({ owed, context }: Assessment): Owed[] {
  return [...owed.values()].flatMap((list) => {
    const opened = list.filter((duty) => hasOpened(duty, context.now));
    const isClosed = (duty: Owed) => CLOSED.has(dutyStatusOf(duty, context));
    const last = opened.findLast(isClosed);
    return opened.filter((duty) => duty === last || !isClosed(duty));
  });
}

/** When the item is due next: the earliest due of what is still unmet, or of what opens next. */
export function nextDueOf({ owed, context }: Assessment): Owed | null {
  let next: Owed | null = null;
  for (const duty of [...owed.values()].flat()) {
    if (duty.due === null || CLOSED.has(dutyStatusOf(duty, context))) continue;
    if (duty.closing === 'period' && isOver(duty.due, context.now)) continue;
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

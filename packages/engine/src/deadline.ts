import type { DeadlineRule, TriggerEvent } from '@shixian/model';
import { dischargesOf } from './discharge.js';
import type { Happening } from './happening.js';
import { matchDischarges } from './match-discharges.js';
import type { Context, Obligation, Owed } from './owed.js';
import { dayPoint, type Point } from './point.js';
import { type Due, dueOfTerm, runsInHours, type Term, termOf } from './term.js';

/** 形成或者变更: one trigger in the words, two events in the records. */
const NAMES_CHANGE = /变更|变化|变动|调整/;

/** Events that start the clock of this deadline. */
export function triggerKindsOf(rule: DeadlineRule, implied: TriggerEvent): readonly TriggerEvent[] {
  if (rule.trigger === null) {
    if ('concurrent' in rule.within) return ['document-published', 'document-issued'];
    // What art. 26 of the Regulations runs from: formation or change.
    return implied === 'information-formed' ? ['information-formed', 'information-changed'] : [implied];
  }
  const { event, text } = rule.trigger;
  return event === 'information-formed' && NAMES_CHANGE.test(text) ? [event, 'information-changed'] : [event];
}

/** One duty for each trigger on or after the rule's first day (language.md section 4). */
export function owedByDeadline(
  obligation: Obligation<DeadlineRule>,
  happenings: readonly Happening[],
  context: Context,
): Owed[] {
  const { rule } = obligation;
  const kinds: readonly string[] = triggerKindsOf(rule, context.implied);
  const triggers = happenings.filter(
    ({ kind, day }) => kinds.includes(kind) && day >= (context.start ?? day) && day <= (context.end ?? day),
  );
  const owed = withoutIssuesPublished(rule, triggers).map((trigger) =>
    owedFromTrigger(obligation, trigger, context),
  );
  if ('before' in rule.within) openAfterPrevious(owed, context);
  matchDischarges(owed, dischargesOf(rule, happenings));
  return owed;
}

/** 与文件同步 runs from the document's publication; its issue alone counts only until that is known. */
function withoutIssuesPublished(rule: DeadlineRule, triggers: Happening[]): Happening[] {
  if (!('concurrent' in rule.within)) return triggers;
  const lastPublished = new Map<string | undefined, number>();
  for (const { kind, ref, day } of triggers) if (kind === 'document-published') lastPublished.set(ref, day);
  return triggers.filter(
    ({ kind, ref, day }) => kind === 'document-published' || !((lastPublished.get(ref) ?? -Infinity) >= day),
  );
}

/** What is owed ahead of a happening can be done from the day after the one before it. */
function openAfterPrevious(owed: readonly Owed[], { start }: Context): void {
  let opens = start;
  for (const duty of owed) {
    duty.opens = opens === null ? null : dayPoint(opens);
    opens = (duty.trigger as Happening).day + 1;
  }
}

export function owedFromTrigger(
  obligation: Obligation<DeadlineRule>,
  trigger: Happening,
  context: Context,
): Owed {
  const { rule } = obligation;
  const term = termOf(rule.within, trigger.kind as TriggerEvent, context.interpretations);
  const result = dueOfTerm(term, trigger, context);
  const opens: Point | null = term.kind === 'before' ? null : opening(term, trigger);
  const outside = result === null && !(term.kind === 'open' && !term.bounded);
  return {
    obligation,
    opens,
    nominal: result?.nominal ?? null,
    due: result?.due ?? null,
    met: null,
    closing: 'due',
    soft: rule.condition !== undefined,
    provisional: result !== null && isProvisional(term, trigger, result, context),
    ...(term.kind === 'open' && term.bounded && { bounded: true as const }),
    trigger,
    term,
    ...(outside && { noDate: 'outside-calendar' as const }),
  };
}

/** A day, unless the term runs in hours. */
function opening(term: Term, { day, second }: Happening): Point {
  const runsFromMoment = term.kind === 'duration' && runsInHours(term.duration);
  return { day, second: runsFromMoment ? second : null };
}

/** Whether the working days that the date was computed from are all published. */
function isProvisional(term: Term, from: Point, { nominal, due }: Due, { calendar }: Context): boolean {
  const unit = 'duration' in term ? term.duration.unit : term.kind === 'open' ? 'workday' : null;
  if (unit === null || unit === 'hour' || unit === 'minute') return false;
  if (unit === 'workday') {
    return term.kind === 'before'
      ? calendar.isProvisional(due.day, from.day - 1)
      : calendar.isProvisional(from.day + 1, due.day);
  }
  return term.kind === 'duration' && calendar.isProvisional(nominal.day, due.day);
}

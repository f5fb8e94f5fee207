import {
  type At,
  type DueAt,
  type Happened,
  type Leaf,
  over,
  type ReferenceDuty,
  type ReferenceInput,
  tooLate,
} from './reference-model.js';

/** Events that discharge an obligation of its action. */
export function discharges(rule: Leaf, happened: Happened[]): Happened[] {
  const action = 'action' in rule ? rule.action : undefined;
  const also: Record<string, string[]> = {
    none: ['replied', 'submitted', 'handled'],
    reply: ['replied'],
    submit: ['submitted'],
    accept: ['accepted', 'replied', 'handled'],
    handle: ['replied', 'handled'],
    review: ['reviewed'],
  };
  const kinds = ['published', 'updated', ...(also[action ?? 'none'] ?? [])];
  return happened.filter(({ event }) => kinds.includes(event));
}

export const firstFrom = (list: Happened[], day: number) => list.find((it) => it.day >= day) ?? null;

/** Gives the duty its status at the day evaluated. */
export function finish(
  rule: Leaf,
  opens: number | null,
  due: DueAt | null,
  met: At | null,
  input: ReferenceInput,
  bounded = false,
): ReferenceDuty {
  const duty = { kind: rule.kind, opens, due, met, provisional: due?.provisional ?? false };
  const soft =
    ['reference', 'standing', 'retention'].includes(rule.kind) ||
    ('condition' in rule && rule.condition !== undefined) ||
    (rule.kind === 'due' && rule.approximate === true);
  if (met !== null) return { ...duty, status: !soft && due !== null && tooLate(due, met) ? 'late' : 'met' };
  if (due === null) return { ...duty, status: 'judgment' };
  if (over(due, input.at)) return { ...duty, status: soft ? 'judgment' : 'overdue' };
  if (bounded) return { ...duty, status: 'judgment' };
  // A period's first day is part of it, and a trigger's day is not.
  const isCalendar = rule.kind === 'due' || (rule.kind === 'cadence' && isByCalendar(rule, input));
  const before = opens === null ? null : isCalendar ? opens - 1 : opens;
  return { ...duty, status: isSoon(before, due.day, input) ? 'due-soon' : 'pending' };
}

/** Whether whole periods of the calendar are looked at, and not any stretch of that length. */
export function isByCalendar(
  { window, per }: Extract<Leaf, { kind: 'cadence' }>,
  { interpretations }: ReferenceInput,
): boolean {
  if (per.unit === 'hour' || per.unit === 'minute') return false;
  return (window === 'policy' ? interpretations['multi-period-window'].value : window) === 'calendar';
}

/** Inside the reminder before the due day, and inside the last quarter of the time there is. */
function isSoon(opens: number | null, due: number, { at, days, interpretations }: ReferenceInput): boolean {
  const { amount, unit } = interpretations['due-soon'].value;
  let first = due;
  if (unit === 'workday') {
    for (let left = amount; left > 0; ) if (days.isWorked(--first)) left--;
  } else first = due - amount;
  const inReminder = at.day >= first;
  const inQuarter = opens === null || (due - at.day) * 4 <= due - opens;
  return inReminder && inQuarter;
}

import type { Duration, Rule } from '@shixian/model';
import { periodName, type ReferenceDays } from './reference-days.js';
import { discharges, finish } from './reference-duty.js';
import { type At, type Happened, over, type ReferenceDuty, type ReferenceInput } from './reference-model.js';
import { lastDayOfPeriod, later } from './reference-terms.js';

type CadenceRule = Extract<Rule, { kind: 'cadence' }>;

/** Walks from the first day to the last asked about, and looks at the window every time something is published. */
export function rollingDuties(
  rule: CadenceRule,
  happened: Happened[],
  input: ReferenceInput,
): ReferenceDuty[] {
  const { start, days, interpretations } = input;
  const roll = interpretations['roll-forward'].value;
  const done = discharges(rule, happened).filter(({ day }) => day >= start);
  const byClock = rule.per.unit === 'hour' || rule.per.unit === 'minute';
  /** Where the window begins once these are done: at the min-th most recent one, or the start. */
  const baseAfter = (count: number): At => {
    const units = done.slice(0, count).flatMap((it) => Array.from({ length: it.count }, () => it));
    const base =
      units.length < rule.min ? { day: start, second: null } : (units[units.length - rule.min] as At);
    return { day: base.day, second: byClock ? base.second : null };
  };
  const isSame = (a: At | undefined, b: At | undefined) =>
    a?.day === b?.day && (!byClock || a?.second === b?.second);
  // The window is looked at once everything of a day (of a moment, for hours) is done.
  const wholes = Array.from({ length: done.length + 1 }, (_, count) => count).filter(
    (count) => count === 0 || !isSame(done[count - 1], done[count]),
  );
  const duties: ReferenceDuty[] = [];
  for (const [state, count] of wholes.entries()) {
    const base = baseAfter(count);
    if (state > 0 && isSame(base, baseAfter(wholes[state - 1] as number))) continue;
    let first = count + 1;
    while (first <= done.length && isSame(baseAfter(first), base)) first++;
    const met = first <= done.length ? (done[first - 1] as Happened) : null;
    duties.push(finish(rule, base.day, later(base, rule.per, days, roll), met, input));
  }
  return duties;
}

export function calendarDuties(
  rule: CadenceRule,
  happened: Happened[],
  input: ReferenceInput,
): ReferenceDuty[] {
  const { start, at, interpretations } = input;
  const weekStart = interpretations['week-start'].value;
  const owedFirst = interpretations['first-partial-period'].value === 'owed';
  const done = discharges(rule, happened);
  const duties: ReferenceDuty[] = [];
  for (const { first, last } of periodsFrom(
    rule.per,
    start,
    Math.max(at.day, start),
    weekStart,
    input.days,
  )) {
    if (first < start && !(owedFirst && last >= start)) continue;
    const inside = done.filter(({ day }) => day >= first && day <= last);
    const units = inside.flatMap((it) => Array.from({ length: it.count }, () => it));
    const met = units[rule.min - 1] ?? null;
    const provisional = rule.per.unit === 'workday' && last >= input.days.firstProvisional;
    const duty = finish(rule, first, { day: last, second: null, provisional }, met, input);
    const status = duty.status === 'overdue' ? 'missed' : duty.status;
    const closed = over({ day: last, second: null }, at);
    duties.push({ ...duty, status, closed, followed: done.some(({ day }) => day > last) });
    if (first > at.day) break;
  }
  return duties;
}

/** Periods laid end to end from the one that holds the start to the first that begins after `until`. */
function* periodsFrom(
  { amount, unit }: Duration,
  start: number,
  until: number,
  weekStart: number,
  days: ReferenceDays,
): Generator<{ first: number; last: number }> {
  let first = start;
  if (unit === 'workday') {
    while (!days.isWorked(first)) first--;
  } else {
    while (periodName(first - 1, unit, weekStart) === periodName(start, unit, weekStart)) first--;
  }
  for (;;) {
    let last = first;
    for (let left = amount; left > 0; left--) {
      if (unit === 'workday') {
        if (left > 1) for (last++; !days.isWorked(last); ) last++;
      } else {
        last = lastDayOfPeriod(last, unit, weekStart);
        if (left > 1) last++;
      }
    }
    yield { first, last };
    if (first > until) return;
    first = last + 1;
    while (unit === 'workday' && !days.isWorked(first)) first++;
  }
}

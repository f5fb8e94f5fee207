import { addDuration, type Calendar, type Day, type DayUnit, minutesOf } from '@shixian/calendar';
import type { Duration, ThresholdRule } from '@shixian/model';
import type { Missing } from './comparison.js';
import type { Leaf, LeafRule } from './leaf.js';

/** What shows a posting, retention or threshold broken: one thing published, and taken down or measured. */
export type MeasuredHistory =
  | { kind: 'posted'; published: Day; withdrawn: Day | null; due: Day; rule: 'posting' | 'retention' }
  | { kind: 'measured'; value: number; limit: number; unit: string };

export type MeasuredContainment =
  | { holds: true }
  | { holds: false; measured: MeasuredHistory; broken: Leaf }
  | { holds: null; missing: Missing[] };

/** Rules that bind no publication: how long a thing stays, what a number must be. */
export type MeasuredRule = Extract<LeafRule, { kind: 'posting' | 'retention' | 'threshold' }>;

export function isMeasured(rule: LeafRule): rule is MeasuredRule {
  return rule.kind === 'posting' || rule.kind === 'retention' || rule.kind === 'threshold';
}

/** Whether obligations of one kind leave no way to break one more of it; null for rules that bind publications. */
export function measuredContainment(
  a: readonly Leaf[],
  broken: Leaf,
  calendar: Calendar,
): MeasuredContainment | null {
  const { rule } = broken;
  if (rule.kind === 'threshold') return thresholdContainment(a, rule, broken);
  if (rule.kind !== 'posting' && rule.kind !== 'retention') return null;
  const lengthOf = (leaf: LeafRule) =>
    leaf.kind === 'posting' ? leaf.for : leaf.kind === 'retention' ? leaf.max : null;
  const lengths = a
    .filter((leaf) => leaf.rule.kind === rule.kind)
    .map((leaf) => lengthOf(leaf.rule) as Duration | 'long-term');
  const required = lengthOf(rule) as Duration | 'long-term';
  const isPosting = rule.kind === 'posting';
  for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; day++) {
    const limit = lastDayUp(day, required, calendar);
    const allowed = lengths.map((length) => lastDayUp(day, length, calendar));
    if (limit === null || allowed.includes(null))
      return { holds: null, missing: [{ kind: 'not-comparable', of: rule.kind }] };
    // A posting of the other side stays up at least so long; a thing under its retention at most so long.
    const upThrough = isPosting
      ? Math.max(day, ...(allowed as Day[]))
      : Math.min(Number.POSITIVE_INFINITY, ...(allowed as Day[]));
    if (isPosting ? upThrough >= limit : upThrough <= limit) continue;
    const withdrawn = upThrough + 1;
    if (
      Math.max(Number.isFinite(limit) ? limit : day, Number.isFinite(withdrawn) ? withdrawn : day) >
      calendar.lastOfficialDay
    )
      continue;
    const measured = {
      kind: 'posted',
      published: day,
      withdrawn: Number.isFinite(withdrawn) ? withdrawn : null,
      due: limit,
      rule: rule.kind,
    } as const;
    return { holds: false, measured, broken };
  }
  return { holds: true };
}

/** The last day a thing published on `day` is up; Infinity for long-term, null where the length has no days. */
function lastDayUp(day: Day, length: Duration | 'long-term', calendar: Calendar): Day | null {
  if (length === 'long-term') return Number.POSITIVE_INFINITY;
  if (minutesOf(length) !== null) return null;
  const { amount, unit } = length;
  return addDuration(day, { amount, unit: unit as DayUnit }, calendar, { roll: false })?.due ?? null;
}

/** A value that every threshold of `a` allows and `rule` forbids, if there is one. */
function thresholdContainment(a: readonly Leaf[], rule: ThresholdRule, broken: Leaf): MeasuredContainment {
  const others = a.map((leaf) => leaf.rule).filter((other) => other.kind === 'threshold');
  if (others.some(({ metric, unit }) => metric !== rule.metric || unit !== rule.unit))
    return { holds: null, missing: [{ kind: 'not-comparable', of: 'threshold' }] };
  const limits = [rule, ...others].map(({ value }) => value);
  // Between and beyond the limits nothing changes: each limit, and a value on either side of it, decide.
  const candidates = limits.flatMap((limit) => [limit, limit - 1e-6, limit + 1e-6]);
  const value = candidates.find(
    (candidate) => !meets(rule, candidate) && others.every((other) => meets(other, candidate)),
  );
  if (value === undefined) return { holds: true };
  return { holds: false, measured: { kind: 'measured', value, limit: rule.value, unit: rule.unit }, broken };
}

function meets({ op, value }: ThresholdRule, measured: number): boolean {
  if (op === '>=') return measured >= value;
  if (op === '<=') return measured <= value;
  return op === '>' ? measured > value : measured < value;
}

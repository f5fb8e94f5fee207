import { addDuration, type Calendar, type Day, type DayUnit, formatDay, minutesOf } from '@shixian/calendar';
import type { Duration, ThresholdRule } from '@shixian/model';
import type { Missing } from './comparison.js';
import type { Leaf, LeafRule } from './leaf.js';
import { daysRecentFirst } from './recent-days.js';

/**
 * What shows a posting, retention or threshold broken: one thing published and taken down, or measured. `lastUp` is the
 * last whole day a thing was up, null where it stays; `limit` the last day it had to be, or could be, and `to` where it has none.
 */
export type MeasuredHistory =
  | PostedHistory
  | { kind: 'measured'; value: number; limit: number; unit: string };

interface PostedHistory {
  kind: 'posted';
  published: Day;
  lastUp: Day | null;
  limit: Day;
  to: Day;
}

type MeasuredContainment =
  | { holds: true }
  | { holds: false; measured: MeasuredHistory; broken: Leaf }
  | { holds: null; missing: Missing[] };

/** Rules that bind no publication: how long a thing stays, what a number must be. */
export function isMeasured({ kind }: LeafRule): boolean {
  return kind === 'posting' || kind === 'retention' || kind === 'threshold';
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
  const lengths = a.map((leaf) => lengthOf(leaf.rule, rule.kind)).filter((length) => length !== null);
  const required = lengthOf(rule, rule.kind) as Duration | 'long-term';
  if ([required, ...lengths].some((length) => length !== 'long-term' && minutesOf(length) !== null))
    return { holds: null, missing: [{ kind: 'not-comparable', of: 'hours' }] };
  let isCovered = false;
  let later: PostedHistory | null = null;
  for (const day of daysRecentFirst(calendar)) {
    const measured = postedBadly(day, required, lengths, rule.kind, calendar);
    if (measured === 'coverage') continue;
    isCovered = true;
    if (measured === null) continue;
    if (measured.to <= calendar.lastOfficialDay) return { holds: false, measured, broken };
    later ??= measured;
  }
  if (later !== null) return { holds: false, measured: later, broken };
  if (isCovered) return { holds: true };
  const [from, to] = [formatDay(calendar.firstDay), formatDay(calendar.lastOfficialDay)];
  return { holds: null, missing: [{ kind: 'coverage', from, to }] };
}

function lengthOf(rule: LeafRule, kind: 'posting' | 'retention'): Duration | 'long-term' | null {
  if (rule.kind !== kind) return null;
  return rule.kind === 'posting' ? rule.for : (rule as LeafRule & { kind: 'retention' }).max;
}

/**
 * A thing published on `day` and up for no longer, or no shorter, than the lengths ask for; null where that breaks nothing,
 * `coverage` where a length rests on working days that are not published.
 */
function postedBadly(
  day: Day,
  required: Duration | 'long-term',
  lengths: readonly (Duration | 'long-term')[],
  kind: 'posting' | 'retention',
  calendar: Calendar,
): PostedHistory | 'coverage' | null {
  const limit = lastDayUp(day, required, calendar);
  const others = lengths.map((length) => lastDayUp(day, length, calendar));
  if (limit === null || others.includes(null)) return 'coverage';
  const lastUp =
    kind === 'posting'
      ? Math.max(day, ...(others as Day[]))
      : Math.min(Number.POSITIVE_INFINITY, ...(others as Day[]));
  if (kind === 'posting' ? lastUp >= limit : lastUp <= limit) return null;
  const stays = !Number.isFinite(lastUp);
  const to = (stays ? limit : lastUp) + 1;
  return {
    kind: 'posted',
    published: day,
    lastUp: stays ? null : lastUp,
    limit: Number.isFinite(limit) ? limit : to,
    to,
  };
}

/** The last day a thing published on `day` is up; Infinity for long-term, null where no published day is the last. */
function lastDayUp(day: Day, length: Duration | 'long-term', calendar: Calendar): Day | null {
  if (length === 'long-term') return Number.POSITIVE_INFINITY;
  const { amount, unit } = length;
  const last = addDuration(day, { amount, unit: unit as DayUnit }, calendar, { roll: false })?.due ?? null;
  // Days and months need no arrangement.
  return unit === 'workday' && last !== null && last > calendar.lastOfficialDay ? null : last;
}

/** Whether something can stay up as long as a posting asks and no longer than a retention allows, on one day at least. */
export function canStayUp(posting: Duration | 'long-term', retention: Duration, calendar: Calendar): boolean {
  if (posting === 'long-term') return false;
  if (minutesOf(posting) !== null || minutesOf(retention) !== null) return true;
  let isKnown = false;
  for (const day of daysRecentFirst(calendar)) {
    const [least, most] = [lastDayUp(day, posting, calendar), lastDayUp(day, retention, calendar)];
    if (least === null || most === null) continue;
    if (least <= most) return true;
    isKnown = true;
  }
  return !isKnown;
}

/** A value that every threshold of `a` allows and `rule` forbids, if there is one. */
function thresholdContainment(a: readonly Leaf[], rule: ThresholdRule, broken: Leaf): MeasuredContainment {
  const others = a.map((leaf) => leaf.rule).filter((other) => other.kind === 'threshold');
  if (others.some(({ metric, unit }) => metric !== rule.metric || unit !== rule.unit))
    return { holds: null, missing: [{ kind: 'not-comparable', of: 'threshold' }] };
  const limits = [...new Set([rule, ...others].map(({ value }) => value))].sort((x, y) => x - y);
  // Only the limits themselves and the stretches between and beyond them can differ.
  const between = limits.map((limit, index) => (limit + (limits[index + 1] ?? limit + 2)) / 2);
  const candidates = [...limits, ...between, (limits[0] as number) - 1];
  const value = candidates.find((it) => !isMet(rule, it) && others.every((other) => isMet(other, it)));
  if (value === undefined) return { holds: true };
  return { holds: false, measured: { kind: 'measured', value, limit: rule.value, unit: rule.unit }, broken };
}

function isMet({ op, value }: ThresholdRule, measured: number): boolean {
  if (op === '>=') return measured >= value;
  if (op === '<=') return measured <= value;
  return op === '>' ? measured > value : measured < value;
}

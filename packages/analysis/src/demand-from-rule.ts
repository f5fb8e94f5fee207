import { addDuration, type Calendar, type Day, type DayUnit, minutesOf, periodEnd } from '@shixian/calendar';
import type { CadenceRule, DeadlineRule, DueRule, Duration, Within } from '@shixian/model';
import type { Missing } from './comparison.js';
import {
  type Demand,
  dayOf,
  endOfDay,
  type Instant,
  MINUTES_PER_DAY,
  startOfDay,
  type TriggeredDemand,
  type Window,
  type WindowedDemand,
} from './demand.js';
import { dueWindows } from './due-windows.js';
import { keyOf, type Leaf, type LeafRule } from './leaf.js';
import { firstOwedIndex, periodsOf } from './period-grid.js';
import type { Readings } from './readings.js';

/** Makes the leaves of rules, over one calendar and one set of readings. */
export interface LeafContext {
  calendar: Calendar;
  readings: Readings;
}

/** Days a duration of the law runs over, as proactive publication does: Regulations (2019) art. 26. */
const OUTER_BOUND: Duration = { amount: 20, unit: 'workday' };

export function leafFromRule(rule: LeafRule, subjects: readonly string[] | null, context: LeafContext): Leaf {
  return { rule, subjects, key: keyOf(rule), ...demandFromRule(rule, context) };
}

type Answer = Pick<Leaf, 'demand' | 'missing'>;

function demandFromRule(rule: LeafRule, context: LeafContext): Answer {
  switch (rule.kind) {
    case 'deadline':
      return deadlineDemand(rule, context);
    case 'cadence':
      return cadenceDemand(rule, context);
    case 'due':
      return dueDemand(rule, context);
    case 'posting':
    case 'retention':
    case 'threshold':
      return open({ kind: 'not-comparable', of: rule.kind });
    case 'reference':
      return open({ kind: 'no-date', of: 'reference', text: rule.basis });
    case 'standing':
    case 'ditto':
      return open({ kind: 'no-date', of: rule.kind, text: '' });
    case 'exempt':
      return { demand: null, missing: null };
  }
}

const open = (missing: Missing, demand: Demand | null = null): Answer => ({ demand, missing });
const exact = (demand: Demand): Answer => ({ demand, missing: null });

function deadlineDemand(rule: DeadlineRule, context: LeafContext): Answer {
  const { within } = rule;
  const event = rule.trigger?.event ?? context.readings.impliedTrigger;
  const each = event !== 'information-changed';
  const time = timeOfWithin(within, context);
  if (time !== null) return exact({ kind: 'triggered', each, ...time });
  if ('concurrent' in within) return open({ kind: 'no-date', of: 'concurrent', text: within.concurrent });
  const of = 'promptness' in within ? within.promptness : 'unspecified';
  // Until the law's bound a vague word is judged; after it, it is broken.
  const isBound =
    (event === 'information-formed' || event === 'information-changed') && of !== 'as-appropriate';
  const bound = isBound ? timeOfWithin({ duration: OUTER_BOUND }, context) : null;
  return open({ kind: 'interpretation', of }, bound && { kind: 'triggered', each, ...bound });
}

type Time = Pick<TriggeredDemand, 'clock' | 'last' | 'ahead'>;

/** null where the words set no time. */
function timeOfWithin(within: Within, { calendar, readings }: LeafContext): Time | null {
  if ('duration' in within) return timeOfDuration(within.duration, calendar);
  if ('before' in within) {
    const { amount, unit } = within.before;
    return { ...timeOfDuration({ amount: -amount, unit }, calendar), ahead: true };
  }
  if ('period' in within) {
    const last = (at: Instant) => endOfDay(periodEnd(dayOf(at), within.period, readings.weekStart));
    return { clock: false, ahead: false, last };
  }
  if (!('promptness' in within)) return null;
  const reading = readings.promptness[within.promptness];
  if (reading === null) return null;
  return timeOfWithin('period' in reading ? reading : { duration: reading }, { calendar, readings });
}

function timeOfDuration(duration: Duration, calendar: Calendar): Time {
  const minutes = minutesOf(duration);
  if (minutes !== null) return { clock: true, ahead: false, last: (at) => at + minutes };
  const { amount } = duration;
  const unit = duration.unit as DayUnit;
  const last = (at: Instant) => {
    const result = addDuration(dayOf(at), { amount, unit }, calendar, { roll: amount > 0 });
    return result && endOfDay(result.due);
  };
  return { clock: false, ahead: false, last };
}

function cadenceDemand(rule: CadenceRule, context: LeafContext): Answer {
  if (rule.average) return open({ kind: 'not-comparable', of: 'average' });
  const isCalendar =
    rule.window === 'calendar' ||
    (rule.window === 'policy' && context.readings.multiPeriodWindow === 'calendar');
  const demand = isCalendar ? calendarDemand(rule, context) : rollingDemand(rule, context.calendar);
  if (demand === null) return open({ kind: 'not-comparable', of: 'hours' });
  return rule.max === undefined ? exact(demand) : open({ kind: 'not-comparable', of: 'maximum' }, demand);
}

function rollingDemand({ min, per }: CadenceRule, calendar: Calendar): Demand | null {
  const minutes = minutesOf(per);
  if (minutes !== null && minutes % MINUTES_PER_DAY !== 0) return null;
  const duration =
    minutes === null
      ? { amount: per.amount, unit: per.unit as DayUnit }
      : { amount: minutes / MINUTES_PER_DAY, unit: 'day' as const };
  const end = (day: Day) => addDuration(day, duration, calendar, { roll: false })?.due ?? null;
  return { kind: 'rolling', count: min, end };
}

function calendarDemand(
  { min, per }: CadenceRule,
  { calendar, readings }: LeafContext,
): WindowedDemand | null {
  if (per.unit === 'hour' || per.unit === 'minute') return null;
  const units = periodsOf(calendar, per.unit, readings.weekStart);
  const windowFrom = (index: number): Window | undefined => {
    const first = units[index];
    const last = units[index + per.amount - 1];
    return first && last && { open: startOfDay(first.first), last: endOfDay(last.last) };
  };
  const isOwed = readings.firstPartialPeriod === 'owed';
  return {
    kind: 'windowed',
    count: min,
    windows: units.map((_, index) => windowFrom(index)).filter((window) => window !== undefined),
    windowAt: (start, index) =>
      windowFrom(firstOwedIndex(units, per.amount, start, isOwed) + index * per.amount),
    phases: per.amount === 1 ? null : { units, per: per.amount },
  };
}

function dueDemand(rule: DueRule, { calendar, readings }: LeafContext): Answer {
  const windows = dueWindows(rule, calendar, readings);
  if (windows === 'plan-year') return open({ kind: 'plan-year' });
  if (windows === 'week-of-month') return open({ kind: 'interpretation', of: 'week-of-month' });
  // A date after the rule took effect is owed, whenever its period began.
  const firstIndex = (start: Day) => {
    let low = 0;
    let high = windows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((windows[middle] as Window).last < startOfDay(start)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return exact({
    kind: 'windowed',
    count: 1,
    windows,
    windowAt: (start, index) => windows[firstIndex(start) + index],
    phases: null,
  });
}

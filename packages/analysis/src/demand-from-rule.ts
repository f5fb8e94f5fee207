import { addDuration, type Calendar, type Day, type DayUnit, minutesOf, periodEnd } from '@shixian/calendar';
import type { CadenceRule, DeadlineRule, DueRule, Duration, TriggerEvent, Within } from '@shixian/model';
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
import { eventsOf, keyOf, type Leaf, type LeafRule } from './leaf.js';
import { firstOwedIndex, periodsOf } from './period-grid.js';
import type { Readings } from './readings.js';

/** Makes the leaves of rules, over one calendar and one set of readings. */
export interface LeafContext {
  calendar: Calendar;
  readings: Readings;
}

/** Proactive publication: within 20 working days of formation or change (Regulations 2019, art. 26). */
const OUTER_BOUND: Duration = { amount: 20, unit: 'workday' };

/** Happenings on whose day information has been formed or changed, at the latest. */
const FORMS_INFORMATION: ReadonlySet<TriggerEvent> = new Set([
  'information-formed',
  'information-changed',
  'document-issued',
  'decision-made',
]);

export function leafFromRule(rule: LeafRule, subjects: readonly string[] | null, context: LeafContext): Leaf {
  const events = eventsOf(rule, context.readings.impliedTrigger);
  return { rule, subjects, events, key: keyOf(rule), ...demandFromRule(rule, context) };
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
  const time = timeOfWithin(within, context);
  if (time !== null) return exact({ kind: 'triggered', ...time });
  if ('concurrent' in within) return open({ kind: 'no-date', of: 'concurrent', text: within.concurrent });
  // Until the law's bound a vague word is judged; after it, it is broken.
  const events = eventsOf(rule, context.readings.impliedTrigger);
  const isBound = events?.every((event) => FORMS_INFORMATION.has(event)) === true;
  const bound = isBound ? timeOfDuration(OUTER_BOUND, context.calendar) : null;
  const of = 'promptness' in within ? within.promptness : 'unspecified';
  return open({ kind: 'interpretation', of }, bound && { kind: 'triggered', ...bound });
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
    const last = (at: Instant) => {
      const day = periodEnd(dayOf(at), within.period, readings.weekStart);
      return day === null ? null : endOfDay(day);
    };
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
    minutesOf(rule.per) === null &&
    (rule.window === 'calendar' ||
      (rule.window === 'policy' && context.readings.multiPeriodWindow === 'calendar'));
  const demand = isCalendar ? calendarDemand(rule, context) : rollingDemand(rule, context);
  if (minutesOf(rule.per) !== null) return open({ kind: 'not-comparable', of: 'hours' }, demand);
  return rule.max === undefined ? exact(demand) : open({ kind: 'not-comparable', of: 'maximum' }, demand);
}

function rollingDemand({ min, per }: CadenceRule, { calendar, readings }: LeafContext): Demand {
  // Hours end at the latest on the day that as many whole days reach.
  const minutes = minutesOf(per);
  const amount = minutes === null ? per.amount : Math.ceil(minutes / MINUTES_PER_DAY);
  const unit = minutes === null ? (per.unit as DayUnit) : 'day';
  const roll = minutes === null && readings.rollForward;
  const end = (day: Day) => addDuration(day, { amount, unit }, calendar, { roll })?.due ?? null;
  return { kind: 'rolling', count: min, end };
}

function calendarDemand({ min, per }: CadenceRule, { calendar, readings }: LeafContext): WindowedDemand {
  const units = periodsOf(calendar, per.unit as DayUnit, readings.weekStart);
  const windowFrom = (index: number): Window | undefined => {
    const first = units[index];
    const last = units[index + per.amount - 1];
    return first && last && { open: startOfDay(first.first), last: endOfDay(last.last) };
  };
  const isOwed = readings.firstPartialPeriod === 'owed';
  return {
    kind: 'windowed',
    count: min,
    own: false,
    most: min,
    windows: units.map((_, index) => windowFrom(index)).filter((window) => window !== undefined),
    windowAt: (start, index) =>
      windowFrom(firstOwedIndex(units, per.amount, start, isOwed) + index * per.amount),
    phases: per.amount === 1 ? null : { units, per: per.amount },
  };
}

function dueDemand(rule: DueRule, { calendar, readings }: LeafContext): Answer {
  // 左右: a date that is about right is never missed.
  if (rule.approximate) return open({ kind: 'not-comparable', of: 'approximate' });
  const windows = dueWindows(rule, calendar, readings);
  if (windows === null) return open({ kind: 'plan-year' });
  return exact({
    kind: 'windowed',
    count: 1,
    own: true,
    most: Math.max(
      0,
      ...windows.map(
        ({ open }) => windows.filter((other) => other.open <= open && open <= other.last).length,
      ),
    ),
    windows,
    // A date after the rule took effect is owed, whenever its period began.
    windowAt: (start, index) => windows[firstEndingFrom(windows, startOfDay(start)) + index],
    phases: null,
  });
}

function firstEndingFrom(windows: readonly Window[], instant: Instant): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).last < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

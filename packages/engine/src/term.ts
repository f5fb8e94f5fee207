import { addDuration, type Calendar, minutesOf, periodEnd, type Weekday } from '@shixian/calendar';
import type { Bundle, DeadlineRule, Duration, Period, Promptness, TriggerEvent } from '@shixian/model';
import { addMinutes, dayPoint, type Point } from './point.js';

export type Interpretations = Bundle['interpretations'];

/** A deadline's `within` once the county's interpretations are read into it. `named`: the vague word that it stands for. */
export type Term =
  | { kind: 'duration'; duration: Duration; named?: Promptness }
  | { kind: 'before'; duration: Duration }
  | { kind: 'period'; period: Period; named?: Promptness }
  /** No time that can be computed; `bounded` where the law sets an outer bound. */
  | { kind: 'open'; why: Promptness | 'unspecified' | 'concurrent'; bounded: boolean };

/** 政府信息公开条例 art. 26: 20 working days from the day the information was formed or changed. */
export const OUTER_BOUND: Duration = { amount: 20, unit: 'workday' };

/**
 * Happenings on whose day government information has been formed or changed, so that art. 26 runs at the latest from then.
 * 印发 and a decision form a document; a letter received, a meeting or an occasion need not.
 */
const FORMS_INFORMATION: ReadonlySet<TriggerEvent> = new Set([
  'information-formed',
  'information-changed',
  'document-issued',
  'decision-made',
]);

export function termOf(
  within: DeadlineRule['within'],
  event: TriggerEvent,
  interpretations: Interpretations,
): Term {
  if ('duration' in within) return { kind: 'duration', duration: within.duration };
  if ('before' in within) return { kind: 'before', duration: within.before };
  if ('period' in within) return { kind: 'period', period: within.period };
  if ('concurrent' in within) {
    return event === 'document-published'
      ? { kind: 'period', period: 'same-day' }
      : { kind: 'open', why: 'concurrent', bounded: false };
  }
  const bounded = FORMS_INFORMATION.has(event);
  if ('unspecified' in within) return { kind: 'open', why: 'unspecified', bounded };
  const named = within.promptness;
  const { value } = interpretations[named];
  if (value === null) return { kind: 'open', why: named, bounded };
  return 'period' in value
    ? { kind: 'period', period: value.period, named }
    : { kind: 'duration', duration: value, named };
}

/** The last day (or moment) as counted, and the one it moves to. */
export interface Due {
  nominal: Point;
  due: Point;
}

export interface CountingRules {
  calendar: Calendar;
  weekStart: Weekday;
}

/** Whether it runs from a moment, and not from a day. */
export function runsInHours({ unit }: Duration): boolean {
  return unit === 'hour' || unit === 'minute';
}

/** A duration from a point, art. 200 to 203 of the Civil Code. null outside the calendar. */
export function addTerm(
  from: Point,
  duration: Duration,
  calendar: Calendar,
  options: { roll: boolean },
): Due | null {
  const minutes = minutesOf(duration);
  if (minutes !== null) {
    const due = addMinutes(from, minutes);
    return due && { nominal: due, due };
  }
  const days = addDuration(from.day, duration as Parameters<typeof addDuration>[1], calendar, options);
  return days && { nominal: dayPoint(days.nominal), due: dayPoint(days.due) };
}

/** When a term that starts then ends; null where nothing can be computed. */
export function dueOfTerm(term: Term, from: Point, { calendar, weekStart }: CountingRules): Due | null {
  switch (term.kind) {
    case 'duration':
      return addTerm(from, term.duration, calendar, { roll: true });
    case 'before':
      // Art. 203 moves the end of a period forward; a day before a happening has no such end, so it stays.
      return addTerm(from, { ...term.duration, amount: -term.duration.amount }, calendar, { roll: false });
    case 'period': {
      const day = periodEnd(from.day, term.period, weekStart);
      return day === null ? null : { nominal: dayPoint(day), due: dayPoint(day) };
    }
    case 'open':
      return term.bounded ? addTerm(from, OUTER_BOUND, calendar, { roll: false }) : null;
  }
}

/** Events that start clocks. */
export const TRIGGER_EVENTS: readonly TriggerEvent[] = [
  'document-issued',
  'document-published',
  'information-formed',
  'information-changed',
  'decision-made',
  'activity-held',
  'received',
  'reminder-received',
  'stage-reached',
  'occasion',
];

const TRIGGERS: ReadonlySet<string> = new Set(TRIGGER_EVENTS);

/** Whether the event starts clocks. */
export function isTrigger(event: string): boolean {
  return TRIGGERS.has(event);
}

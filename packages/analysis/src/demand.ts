import type { Day, Period } from '@shixian/calendar';

/** Minutes since 1970-01-01T00:00+08:00, the county's civil clock. */
export type Instant = number;

export const MINUTES_PER_DAY = 1440;

export const startOfDay = (day: Day): Instant => day * MINUTES_PER_DAY;
/** The last minute of a day, 23:59; the day ends at 24:00 (Civil Code art. 203). */
export const endOfDay = (day: Day): Instant => day * MINUTES_PER_DAY + MINUTES_PER_DAY - 1;
export const dayOf = (instant: Instant): Day => Math.floor(instant / MINUTES_PER_DAY);

/** A stretch of time in which publications must fall, both ends included. */
export interface Window {
  open: Instant;
  last: Instant;
}

/** What an obligation asks of the publications of a history. Every dated rule is one of three kinds. */
export type Demand = RollingDemand | WindowedDemand | TriggeredDemand;

/** After every publication, and after the start, `count` more by the end of the day that `end` gives. */
export interface RollingDemand {
  kind: 'rolling';
  count: number;
  /** Never falls as the day rises. null past the calendar. */
  end(day: Day): Day | null;
}

/** `count` publications in every window that a rule in force from `start` owes. */
export interface WindowedDemand {
  kind: 'windowed';
  count: number;
  /** Each window needs publications of its own, where windows overlap. */
  own: boolean;
  /** Publications that can count at one instant. */
  most: number;
  /** The windows owed, none opening or ending before the one ahead of it; undefined past the calendar. */
  windowAt(start: Day, index: number): Window | undefined;
  /** Every window that some start owes whole, in order. */
  windows: readonly Window[];
  /** Periods of more than one unit run from the unit in which the rule took effect, so the start decides where they lie. */
  phases: { units: readonly Period[]; per: number } | null;
}

/** A publication between a happening's day and its last instant. */
export interface TriggeredDemand {
  kind: 'triggered';
  /** True where hours or minutes count. */
  clock: boolean;
  /** Last instant allowed for a happening; null past the calendar. */
  last(at: Instant): Instant | null;
  /** Ahead of the happening: any time since the rule's start counts. */
  ahead: boolean;
}

/** What starts the clock of every triggered demand, at one instant. */
export interface Happenings {
  at: Instant;
  count: number;
  /** Each needs a publication of its own; a change shares one with all that went before. */
  each: boolean;
}

/** The window a triggered demand opens: publications on the happening's day count, earlier ones do not. */
export function windowOf({ ahead, last }: TriggeredDemand, { at }: Happenings, start: Day): Window | null {
  const latest = last(at);
  return latest === null ? null : { open: startOfDay(ahead ? start : dayOf(at)), last: latest };
}

/** Publications that a triggered demand needs. */
export function needOf({ count, each }: Happenings): number {
  return each ? count : 1;
}

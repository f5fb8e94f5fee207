import type { Calendar, Day, Weekday } from '@shixian/calendar';
import type { Bundle, Rule, TriggerEvent } from '@shixian/model';
import type { Happening } from './happening.js';
import type { Point } from './point.js';
import type { Interpretations, Term } from './term.js';

/** A rule without members. */
export type LeafRule = Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' }>;

/** One obligation of an item: a leaf of its rule, for one subject where the rule tells subjects apart. */
export interface Obligation<R extends LeafRule = LeafRule> {
  rule: R;
  /** Indices from the root through `of` or `items`. */
  part: readonly number[];
  subject?: string;
}

/** All that dates depend on besides the rule and the events. */
export interface Context {
  calendar: Calendar;
  interpretations: Interpretations;
  /** The documents that a trace quotes. */
  sources: Bundle['sources'];
  weekStart: Weekday;
  /** What a deadline without a trigger takes for one: the event that the item's type implies. */
  implied: TriggerEvent;
  planYear: number | null;
  /** First day in force; null where no source dates it. */
  start: Day | null;
  /** Last day in force; null while it goes on. */
  end: Day | null;
  now: Point;
  /** Closed periods and stretches before this day are passed over; null for all but the last closed one. */
  since: Day | null;
}

/** Why nothing can be computed. */
export type NoDateReason =
  | 'outside-calendar'
  | 'start-unknown'
  | 'plan-year-unknown'
  | 'average'
  | 'elsewhere'
  | 'standing'
  | 'posting'
  | 'exempt'
  | 'threshold'
  | 'unresolved';

/** One concrete thing owed, before its status at a moment is told. */
export interface Owed {
  obligation: Obligation;
  opens: Point | null;
  /** The opening day is the first of the time there is (a period's), not the one before it (a trigger's, art. 201). */
  countsOpening?: true;
  nominal: Point | null;
  /** null: nothing can be computed. */
  due: Point | null;
  met: Happening | null;
  /** What it becomes unmet: `due` is overdue, `period` closes short for good, `measured` is short at once. */
  closing: 'due' | 'period' | 'measured';
  /** Past its due it calls for judgment: the words or the records leave more open (a condition, 左右). */
  soft: boolean;
  /** Rests on days not yet published. */
  provisional: boolean;
  /** What was first published after a period closed, or measured after a measurement; null for nothing yet. */
  followedBy?: Happening | null;
  /** `due` is the bound of the law. */
  bounded?: true;
  trigger?: Happening;
  term?: Term;
  got?: number;
  need?: number;
  noDate?: NoDateReason;
}

/** Whether a new version of the rule leaves it owed: a deadline that runs, or a date. What recurs is owed by the new one. */
export function outlivesItsRule({ obligation }: Owed): boolean {
  return obligation.rule.kind === 'deadline' || obligation.rule.kind === 'due';
}

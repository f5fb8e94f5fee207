import {
  type Calendar,
  civilFromDay,
  nextPeriod,
  periodOf,
  unitOfRepeat,
  type Weekday,
} from '@shixian/calendar';
import type { DeadlineRule, DueDate, DueRule, Rule, TraceStep } from '@shixian/model';
import { owedWithoutDate, windowOf } from './cadence.js';
import { owedFromTrigger } from './deadline.js';
import type { Happening } from './happening.js';
import { type ObligationTree, obligationTreeOf } from './obligation.js';
import type { Context, NoDateReason, Obligation, Owed } from './owed.js';
import { owedBy } from './owed-by-rule.js';
import { compareMoments, formatPoint, type Point, parsePoint } from './point.js';
import type { Interpretations } from './term.js';
import { traceOf } from './trace.js';

/** When a rule is due, counted from one day or moment. */
export interface DueResult {
  /** As counted, before rest days move it: a civil day, or a moment where the phrase runs in hours or names a time. */
  nominal: string | null;
  /** null: nothing can be computed; the trace says why. */
  due: string | null;
  /** Rests on days not yet published. */
  provisional: boolean;
  /** Last day that the law leaves where the words set none; `due` is null then. */
  outerBound?: string;
  subject?: string;
  trace: TraceStep[];
  /** The members of `all` (due is the earliest) and `any` (due is the latest). */
  parts?: DueResult[];
}

/**
 * When a rule is due where `on` is the day (or moment) of its trigger; of the last publication, for a rolling cadence;
 * a day of the period, for a calendar one; and the day from which the next date is asked for, for dates.
 * null where `on` is neither a civil day nor a moment with an offset.
 */
export function computeDue(
  rule: Rule,
  on: string,
  calendar: Calendar,
  interpretations: Interpretations,
): DueResult | null {
  const now = parsePoint(on);
  if (now === null) return null;
  const context: Context = {
    calendar,
    interpretations,
    sources: [],
    weekStart: interpretations['week-start'].value as Weekday,
    implied: 'information-formed',
    planYear: civilFromDay(now.day).year,
    start: now.day,
    end: null,
    now,
    since: null,
  };
  return resultOfTree(obligationTreeOf(rule), context);
}

function resultOfTree(tree: ObligationTree, context: Context): DueResult {
  if (tree.kind === 'one') return resultOfObligation(tree.obligation, context);
  const parts = tree.of.map((member) => resultOfTree(member, context));
  const dated = parts
    .filter(({ due }) => due !== null)
    .sort((a, b) =>
      compareMoments(parsePoint(a.due as string) as Point, parsePoint(b.due as string) as Point),
    );
  const decisive = tree.kind === 'all' ? dated[0] : dated.at(-1);
  return {
    nominal: decisive?.nominal ?? null,
    due: decisive?.due ?? null,
    provisional: decisive?.provisional ?? false,
    trace: decisive?.trace ?? [],
    parts,
  };
}

function resultOfObligation(obligation: Obligation, context: Context): DueResult {
  const owed = owedFrom(obligation, context);
  const { nominal, due, bounded, provisional } = owed;
  const text = (point: Point | null) => point && formatPoint(point);
  return {
    nominal: bounded ? null : text(nominal),
    due: bounded ? null : text(due),
    provisional,
    ...(bounded && due && { outerBound: formatPoint(due) }),
    ...(obligation.subject !== undefined && { subject: obligation.subject }),
    trace: traceOf(owed, context),
  };
}

function owedFrom(obligation: Obligation, context: Context): Owed {
  const { rule, ...place } = obligation;
  switch (rule.kind) {
    case 'deadline': {
      const trigger = happeningAt(context.now, triggerKindOf(rule, context));
      return owedFromTrigger({ ...place, rule }, trigger, context);
    }
    case 'cadence':
    case 'retention': {
      const isCalendar = rule.kind === 'cadence' && windowOf(rule, context) === 'calendar';
      const published = {
        ...happeningAt(context.now, 'published'),
        count: rule.kind === 'cadence' ? rule.min : 1,
      };
      const [first] = isCalendar ? owedBy(obligation, [], fromThisPeriod(context)) : [];
      const owed = isCalendar ? first : owedBy(obligation, [published], inForceBefore(context)).at(-1);
      return owed ?? owedWithoutDate(obligation, 'outside-calendar');
    }
    case 'due': {
      const [first] = owedBy(obligation, [], fromThisTurn(rule, context));
      return first ?? owedWithoutDate(obligation, 'outside-calendar');
    }
    default:
      return owedWithoutDate(obligation, NO_DATE[rule.kind]);
  }
}

const NO_DATE = {
  reference: 'elsewhere',
  standing: 'standing',
  posting: 'posting',
  exempt: 'exempt',
  threshold: 'threshold',
  ditto: 'unresolved',
} as const satisfies Record<string, NoDateReason>;

function triggerKindOf({ trigger, within }: DeadlineRule, { implied }: Context): Happening['kind'] {
  return trigger?.event ?? ('concurrent' in within ? 'document-published' : implied);
}

function happeningAt(point: Point, kind: Happening['kind']): Happening {
  const source = { item: '', event: kind, at: formatPoint(point) };
  return { ...point, kind, ref: undefined, subject: undefined, count: 1, source };
}

/** So that the window runs from the publication, and not from the rule's first day. */
function inForceBefore(context: Context): Context {
  return { ...context, start: context.now.day - 1 };
}

/** The period that holds the day asked about is the one meant, though it began before. */
function fromThisPeriod(context: Context): Context {
  const key = 'first-partial-period';
  const owed = { ...context.interpretations[key], value: 'owed' as const };
  return { ...context, interpretations: { ...context.interpretations, [key]: owed } };
}

/**
 * A plan that does not repeat is that of the day's own year, month or week, also where its date has passed. 次年, 次月 and
 * 下周 follow the one that holds the day, also where the date of the turn before is still to come.
 */
function fromThisTurn({ repeat, at }: DueRule, context: Context): Context {
  const { now, weekStart } = context;
  if (repeat === 'none') {
    const unit =
      at[0]?.weekOffset !== undefined ? 'week' : at[0]?.monthOffset !== undefined ? 'month' : 'year';
    return { ...context, start: periodOf(now.day, unit, weekStart).first };
  }
  const unit = unitOfRepeat(repeat);
  const offsetOf = ({ yearOffset = 0, monthOffset = 0, weekOffset = 0 }: DueDate) =>
    unit === 'year' ? yearOffset : unit === 'month' ? monthOffset : unit === 'week' ? weekOffset : 0;
  const offset = Math.min(...at.map(offsetOf));
  if (offset <= 0) return context;
  let turn = periodOf(now.day, unit, weekStart);
  for (let step = 0; step < offset; step++) turn = nextPeriod(turn, unit, weekStart);
  return { ...context, start: turn.first };
}

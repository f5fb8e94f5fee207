import type { Calendar, Day } from '@shixian/calendar';
import type { Duration, NamedPeriod, ResolvedInterpretations, TriggerEvent } from '@shixian/model';

/** What the comparison rests on. Nothing else is read. */
export interface CompareOptions {
  /** Every day of its official years is tried; provisional days prove nothing. */
  calendar: Calendar;
  /** The county's readings of vague words; absent ones are the shipped defaults, where vague words stay open. */
  interpretations?: Partial<ResolvedInterpretations>;
  /** The happening meant by a phrase that names none: what the item is about. Absent: it stays open. */
  impliedTrigger?: TriggerEvent;
  /** Year of a plan, for dates without a year (9月底前). Absent: such dates compare with one another only. */
  planYear?: number;
}

/** Of a to b: a is stricter where every history that satisfies a satisfies b, and not the reverse. */
export type Relation = 'equal' | 'stricter' | 'looser' | 'incomparable';

export type Side = 'a' | 'b';

export interface Comparison {
  relation: Relation;
  /** The first of `witnesses`; null where the rules are equal or nothing could be decided. */
  witness: Witness | null;
  /** One for each direction in which a rule does not hold the other: two where each forbids what the other allows. */
  witnesses: Witness[];
  /** Whether all that satisfies a satisfies b, and the reverse; null where that cannot be decided. */
  implies: { aToB: boolean | null; bToA: boolean | null };
  /** What an exact answer lacks; empty where both directions are decided. */
  missing: Missing[];
  /** What was taken as given on the way to the answer. */
  trace: Assumption[];
}

/** A dated history that satisfies one rule and breaks the other. */
export interface Witness {
  satisfies: Side;
  breaks: Side;
  /** In order of time. */
  history: WitnessEvent[];
  /** First day the rules are in force, YYYY-MM-DD. */
  from: string;
  /** Day on which the breach shows at its end, YYYY-MM-DD. */
  to: string;
  breach: Breach;
}

export interface WitnessEvent {
  event:
    | 'published'
    | 'updated'
    | 'replied'
    | 'submitted'
    | 'accepted'
    | 'handled'
    | 'reviewed'
    | 'withdrawn'
    | TriggerEvent;
  /** A day, or a moment at +08:00 where the hour matters. */
  at: string;
  /** Tells equal events on one day apart, as 第2次. */
  title?: string;
  /** Measured value, for a threshold. */
  value?: number;
}

/** What the broken rule asked for, and what the history has. Days, or moments at +08:00 where the hour matters. */
export interface Breach {
  opens: string;
  due: string;
  required: number;
  found: number;
  unit: string;
}

/** What stands between the words and an exact answer. */
export type Missing =
  /** A vague word that no interpretation turns into a time. */
  | {
      kind: 'interpretation';
      of: 'immediate' | 'prompt' | 'as-appropriate' | 'unspecified';
    }
  /** Whether two happenings are one. */
  | { kind: 'same-happening'; texts: [string, string] }
  /** Whether two obligations are about one thing. */
  | { kind: 'same-subject' | 'same-condition' | 'same-unit' | 'same-action'; texts: [string, string] }
  /** A time fixed in another text, a state, or a thing done together with another. */
  | { kind: 'no-date'; of: 'reference' | 'standing' | 'concurrent' | 'ditto'; text: string }
  /** A part of the rule that is not measured in days of publication. */
  | {
      kind: 'not-comparable';
      of:
        | 'posting'
        | 'retention'
        | 'threshold'
        | 'average'
        | 'maximum'
        | 'alternatives'
        | 'hours'
        | 'approximate';
    }
  | { kind: 'plan-year' }
  /** The rule asks for nothing that ends inside the published calendar. */
  | { kind: 'coverage'; from: string; to: string };

/** Taken as given because only one side says it. */
export type Assumption =
  | { kind: 'same-subject' | 'same-action'; text: string }
  | { kind: 'modality'; a: string; b: string }
  | { kind: 'savings'; side: Side }
  | { kind: 'days'; from: string; to: string };

/** A reading of a vague word: a duration, a named period, or null for judgment. */
export type PromptReading = Duration | NamedPeriod | null;

/** Days that count as proof, both included. */
export interface Horizon {
  first: Day;
  last: Day;
}

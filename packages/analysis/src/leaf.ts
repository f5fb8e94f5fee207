import type { Rule, TriggerEvent } from '@shixian/model';
import type { Missing } from './comparison.js';
import type { Demand } from './demand.js';

/** A rule without members. */
export type LeafRule = Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' }>;

/** Every obligation of a rule, in order. */
export function leafRulesOf(rule: Rule): LeafRule[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.flatMap(leafRulesOf);
  return rule.kind === 'per-subject' ? rule.items.flatMap((item) => leafRulesOf(item.rule)) : [rule];
}

/** One obligation, ready to be compared. */
export interface Leaf {
  rule: LeafRule;
  /** Equal for obligations with one meaning: spans, modality and consequences apart. */
  key: string;
  /** What it asks of publications. Where `missing` is set, at most an outer bound: null where there is none. */
  demand: Demand | null;
  /** Why the demand does not say all; null where it does. */
  missing: Missing | null;
  /** Clauses of a per-subject rule hold for these subjects only. */
  subjects: readonly string[] | null;
  /** Happenings that start its clock; empty where none do, null where the phrase leaves them to its item. */
  events: readonly TriggerEvent[] | null;
}

/** Fields that never decide whether a history satisfies an obligation. */
const SILENT_FIELDS = new Set(['span', 'modality', 'savings', 'manner', 'consequence', 'breach', 'covers']);

/** Happenings that one word names as well as another; the words of the others tell them apart (会议, 检查). */
const OPEN_EVENTS: ReadonlySet<TriggerEvent> = new Set(['occasion', 'activity-held', 'stage-reached']);

/** The words that name a happening where its class does not; null where the class is enough. */
export function happeningOf(rule: Rule): string | null {
  if (rule.kind !== 'deadline' || rule.trigger === null) return null;
  return OPEN_EVENTS.has(rule.trigger.event) ? rule.trigger.text : null;
}

const NAMES_CHANGE = /变更|变化|变动|调整/;

/** 形成或者变更 is one trigger in the words and two events in a history; so is what a column is about. */
export function eventsOf(rule: LeafRule, implied: TriggerEvent | null): readonly TriggerEvent[] | null {
  if (rule.kind !== 'deadline') return [];
  const event = rule.trigger?.event ?? implied;
  if (event === null) return null;
  const isBoth =
    event === 'information-formed' && (rule.trigger === null || NAMES_CHANGE.test(rule.trigger.text));
  return isBoth ? ['information-formed', 'information-changed'] : [event];
}

/** A text that is equal for rules of one meaning: keys in order, silent fields and the trigger's synonyms left out. */
export function keyOf(rule: Rule): string {
  return JSON.stringify(rule, (name, value: unknown) => {
    if (SILENT_FIELDS.has(name)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const isSynonym = name === 'trigger' && !OPEN_EVENTS.has((value as { event: TriggerEvent }).event);
    const entries = Object.entries(value).map(([key, inner]) =>
      isSynonym && key === 'text' ? [key, NAMES_CHANGE.test(inner)] : [key, inner],
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

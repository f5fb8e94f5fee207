import type { Bundle, CountyEvent } from '@shixian/model';
import { createContentIndex } from './content-index.js';
import { pointOfOption } from './county.js';
import { isDischarge } from './discharge.js';
import { contentOf } from './happening.js';
import { subjectsOf } from './obligation.js';
import { hasHappened, parsePoint } from './point.js';
import { isTrigger } from './term.js';

/** What is wrong with an event. The caller, who knows the file, turns it into a diagnostic at its line. */
export type EventProblem =
  /** `field` is missing or has a value of the wrong kind; null where it is no object at all. */
  | { problem: 'invalid-field'; field: string | null }
  | { problem: 'unknown-item'; item: string }
  | { problem: 'impossible-date'; field: TimeField; text: string }
  | { problem: 'no-offset'; field: TimeField; text: string }
  | { problem: 'not-a-time'; field: TimeField; text: string }
  | { problem: 'later-than-now'; text: string }
  /** Says the same as the one at `first`, and is counted once. */
  | { problem: 'duplicate'; first: number }
  /** Names a subject that the item's rule does not tell apart; it then counts for none of them. */
  | { problem: 'unknown-subject'; subject: string; known: string[] };

export type TimeField = 'at' | 'recordedAt';

export interface EventChecker {
  /** Problems of the next event; `position` (a line, a row) is what a later duplicate points back to. */
  check(event: unknown, position: number): EventProblem[];
}

export interface CheckOptions {
  /** As in `evaluate`. */
  at: string;
  /** False leaves duplicates to an event store, which finds them itself; by default each event is remembered in 16 bytes. */
  duplicates?: boolean;
}

/** Checks events one by one; nothing about them is trusted. */
export function createEventChecker(bundle: Bundle, options: CheckOptions): EventChecker {
  const now = pointOfOption('at', options.at);
  const subjects = new Map(bundle.items.map(({ id, rule }) => [id, rule === null ? [] : subjectsOf(rule)]));
  const seen = options.duplicates === false ? null : createContentIndex();
  return {
    check(event, position) {
      if (typeof event !== 'object' || event === null || Array.isArray(event))
        return [{ problem: 'invalid-field', field: null }];
      const invalid = FIELDS.filter(([name, isValid]) => !isValid((event as CountyEvent)[name]));
      if (invalid.length > 0) return invalid.map(([field]) => ({ problem: 'invalid-field', field }));
      const { item, at, recordedAt, subject } = event as CountyEvent;
      const known = subjects.get(item);
      const point = parsePoint(at);
      const problems: EventProblem[] = [];
      if (known === undefined) problems.push({ problem: 'unknown-item', item });
      if (point === null) problems.push(timeProblem('at', at));
      if (recordedAt !== undefined && parsePoint(recordedAt) === null)
        problems.push(timeProblem('recordedAt', recordedAt));
      if (point !== null && !hasHappened(point, now)) problems.push({ problem: 'later-than-now', text: at });
      if (subject !== undefined && known !== undefined && known.length > 0 && !known.includes(subject)) {
        problems.push({ problem: 'unknown-subject', subject, known });
      }
      const first = seen?.add(contentOf(event as CountyEvent), position) ?? null;
      if (first !== null) problems.push({ problem: 'duplicate', first });
      return problems;
    },
  };
}

/** All problems of a list of events, each with the event's index, in order. */
export function checkEvents(
  bundle: Bundle,
  events: Iterable<unknown>,
  options: { at: string },
): { problems: (EventProblem & { index: number })[] } {
  const checker = createEventChecker(bundle, options);
  const problems = [...events].flatMap((event, index) =>
    checker.check(event, index).map((problem) => ({ index, ...problem })),
  );
  return { problems };
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const optional = (isValid: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isValid(value);

/** The fields the engine reads, and what they may hold. */
const FIELDS: readonly [keyof CountyEvent & string, (value: unknown) => boolean][] = [
  ['item', isText],
  [
    'event',
    (value) => isDischarge(value as CountyEvent['event']) || isTrigger(value as CountyEvent['event']),
  ],
  ['at', isText],
  ['ref', optional(isText)],
  ['subject', optional(isText)],
  ['by', optional(isText)],
  ['stage', optional(isText)],
  ['count', optional((value) => Number.isInteger(value) && (value as number) >= 1)],
  ['value', optional((value) => Number.isFinite(value))],
  ['recordedAt', optional(isText)],
];

const DATE = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const OFFSET = /(Z|[+-]\d\d:\d\d)$/;

/** Of a text that is no time. */
function timeProblem(field: TimeField, text: string): EventProblem {
  if (DATE.test(text)) return { problem: 'impossible-date', field, text };
  if (!MOMENT.test(text)) return { problem: 'not-a-time', field, text };
  return { problem: OFFSET.test(text) ? 'impossible-date' : 'no-offset', field, text };
}

import type { Bundle, CountyEvent } from '@shixian/model';
import { pointOfOption } from './county.js';
import { contentOf } from './happening.js';
import { subjectsOf } from './obligation.js';
import { hasHappened, parsePoint } from './point.js';

/** What is wrong with an event. The caller, who knows the file, turns it into a diagnostic at its line. */
export type EventProblem =
  | { problem: 'unknown-item'; item: string }
  | { problem: 'impossible-date'; field: TimeField; text: string }
  | { problem: 'no-offset'; field: TimeField; text: string }
  | { problem: 'not-a-time'; field: TimeField; text: string }
  | { problem: 'later-than-now'; text: string }
  /** Says the same as an earlier one, and is counted once. */
  | { problem: 'duplicate'; first: number }
  /** Names a subject that the item's rule does not tell apart; it then counts for none of them. */
  | { problem: 'unknown-subject'; subject: string; known: string[] };

export type TimeField = 'at' | 'recordedAt';

export interface EventChecker {
  /** Problems of the next event; `position` (a line, a row) is what a later duplicate points back to. */
  check(event: CountyEvent, position: number): EventProblem[];
}

/** Checks events one by one, in bounded memory but for a fingerprint of each. `now` as in `evaluate`. */
export function createEventChecker(bundle: Bundle, options: { now: string }): EventChecker {
  const now = pointOfOption('now', options.now);
  const subjects = new Map(bundle.items.map(({ id, rule }) => [id, rule === null ? [] : subjectsOf(rule)]));
  const seen = new Map<string, number>();
  return {
    check(event, position) {
      const problems: EventProblem[] = [];
      const known = subjects.get(event.item);
      if (known === undefined) problems.push({ problem: 'unknown-item', item: event.item });
      problems.push(...timeProblems('at', event.at));
      if (event.recordedAt !== undefined) problems.push(...timeProblems('recordedAt', event.recordedAt));
      const at = parsePoint(event.at);
      if (at !== null && !hasHappened(at, now)) problems.push({ problem: 'later-than-now', text: event.at });
      if (known !== undefined && known.length > 0 && event.subject !== undefined) {
        if (!known.includes(event.subject)) {
          problems.push({ problem: 'unknown-subject', subject: event.subject, known });
        }
      }
      const content = contentOf(event);
      const first = seen.get(content);
      if (first === undefined) seen.set(content, position);
      else problems.push({ problem: 'duplicate', first });
      return problems;
    },
  };
}

/** All problems of a list of events, each with the event's index. */
export function checkEvents(
  bundle: Bundle,
  events: Iterable<CountyEvent>,
  options: { now: string },
): { index: number; problem: EventProblem }[] {
  const checker = createEventChecker(bundle, options);
  return [...events].flatMap((event, index) =>
    checker.check(event, index).map((problem) => ({ index, problem })),
  );
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?/;
const OFFSET = /(Z|[+-]\d\d:\d\d)$/;

function timeProblems(field: TimeField, text: string): EventProblem[] {
  if (parsePoint(text) !== null) return [];
  if (DATE.test(text)) return [{ problem: 'impossible-date', field, text }];
  if (!MOMENT.test(text)) return [{ problem: 'not-a-time', field, text }];
  if (!OFFSET.test(text)) return [{ problem: 'no-offset', field, text }];
  // A date and a clock time with an offset that still name no moment: 2026-02-30T09:00:00+08:00, or a blank for the T.
  return [{ problem: text.includes(' ') ? 'not-a-time' : 'impossible-date', field, text }];
}

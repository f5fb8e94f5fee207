import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic, Place } from '@shixian/diagnostics';
import { createEventChecker, type EventProblem } from '@shixian/engine';
import type { Bundle, CountyEvent } from '@shixian/model';
import { recordsFromJsonLines } from './events-jsonl.js';
import type { EventRecord } from './events-record.js';

export interface ReadEventsOptions {
  cwd: string;
  /** As in `evaluate`: an event later than this is an error. */
  at: string;
  /** Stop at the first error. */
  strict?: boolean;
  /** Takes each event that counts, in the order of the files; a duplicate comes once. */
  onEvent: (event: CountyEvent) => void;
  /** Told from time to time how many lines have been read. */
  onProgress?: (lines: number) => void;
}

export interface EventsReading {
  /** The first MOST_DIAGNOSTICS of them. */
  diagnostics: Diagnostic[];
  /** How many more there are. */
  unsaid: number;
  /** Whether any is an error. */
  hasErrors: boolean;
  /** No event could be read at all: a missing file, or one of an unknown kind. */
  failed: boolean;
  /** Lines or rows read. */
  lines: number;
}

/** A file that is wrong throughout would otherwise fill the memory with what is wrong. */
export const MOST_DIAGNOSTICS = 1000;
const PROGRESS_EVERY = 100_000;

/**
 * Reads one or more events files as they stream, checks every line against the Bundle, and leaves out those with an error.
 * What is kept of a line is sixteen bytes, to know it again.
 */
export async function readEventsFiles(
  files: readonly string[],
  bundle: Bundle,
  options: ReadEventsOptions,
): Promise<EventsReading> {
  const reading: EventsReading = { diagnostics: [], unsaid: 0, hasErrors: false, failed: false, lines: 0 };
  const { nearest } = await import('@shixian/compiler');
  const ids = bundle.items.map(({ id }) => id);
  const suggest = (id: string) => nearest(id, ids);
  const checker = createEventChecker(bundle, options);
  /** Positions of all files run on, so that a duplicate is found in another file too. */
  const begun: { file: string; base: number }[] = [];
  for (const file of files) {
    const cause = whyNotReadable(resolve(options.cwd, file));
    if (cause !== null) {
      const place: Place = { kind: 'path', file };
      note(reading, [{ code: 'SX4001', severity: 'error', data: { cause, file }, place }]);
      return { ...reading, failed: true };
    }
    const base = reading.lines;
    begun.push({ file, base });
    for await (const record of await recordsOf(resolve(options.cwd, file), file)) {
      const position = 'position' in record ? record.position : 0;
      reading.lines = Math.max(reading.lines + 1, base + position);
      if (reading.lines % PROGRESS_EVERY === 0) options.onProgress?.(reading.lines);
      const problems = 'value' in record ? checker.check(record.value, base + position) : [];
      const found =
        'value' in record
          ? problems.map((problem) => diagnosticFrom(located(problem, begun), record, options.at, suggest))
          : [record.diagnostic];
      note(reading, found);
      const wrong = found.some(({ severity }) => severity === 'error');
      if (wrong && options.strict) return reading;
      const counts = !wrong && problems.every(({ problem }) => problem !== 'duplicate');
      if (counts && 'value' in record) options.onEvent(record.value as CountyEvent);
    }
  }
  return reading;
}

function note(reading: EventsReading, found: readonly Diagnostic[]): void {
  for (const one of found) {
    if (reading.diagnostics.length < MOST_DIAGNOSTICS) reading.diagnostics.push(one);
    else reading.unsaid++;
    if (one.severity === 'error') reading.hasErrors = true;
  }
}

type LocatedProblem = Exclude<EventProblem, { problem: 'duplicate' }> | LocatedDuplicate;

interface LocatedDuplicate {
  problem: 'duplicate';
  first: number;
  /** The other file it stands in; null for the same one. */
  file: string | null;
}

function located(problem: EventProblem, begun: readonly { file: string; base: number }[]): LocatedProblem {
  if (problem.problem !== 'duplicate') return problem;
  const at = begun.findLast(({ base }) => problem.first > base);
  const isSame = at === begun.at(-1);
  return {
    problem: 'duplicate',
    first: problem.first - (at?.base ?? 0),
    file: isSame ? null : (at?.file ?? null),
  };
}

const KINDS = ['.jsonl', '.ndjson', '.csv', '.xlsx'];

function whyNotReadable(path: string): 'missing' | 'folder' | 'unreadable' | 'kind' | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'missing';
    if (found.isDirectory()) return 'folder';
    return KINDS.includes(extname(path).toLowerCase()) ? null : 'kind';
  } catch {
    return 'unreadable';
  }
}

async function recordsOf(path: string, file: string): Promise<AsyncGenerator<EventRecord>> {
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl' || kind === '.ndjson') return recordsFromJsonLines(path, file);
  const { recordsFromCsv, recordsFromXlsx } = await import('./events-table.js');
  return kind === '.csv' ? recordsFromCsv(path, file) : recordsFromXlsx(path, file);
}

function diagnosticFrom(
  problem: LocatedProblem,
  { value, place }: Extract<EventRecord, { value: unknown }>,
  now: string,
  suggest: (id: string) => string | null,
): Diagnostic {
  const error = { severity: 'error', place } as const;
  const warning = { severity: 'warning', place } as const;
  switch (problem.problem) {
    case 'invalid-field': {
      const { field } = problem;
      if (field === null) return { code: 'SX4002', ...error, data: { cause: 'not-object' } };
      const given = (value as Record<string, unknown>)[field];
      return {
        code: 'SX4003',
        ...error,
        data: { field, value: given === undefined ? null : JSON.stringify(given) },
      };
    }
    case 'unknown-item':
      return {
        code: 'SX4004',
        ...error,
        data: { item: problem.item, suggestion: suggest(problem.item) },
      };
    case 'impossible-date':
      return { code: 'SX4005', ...error, data: { field: problem.field, text: problem.text } };
    case 'no-offset':
      return { code: 'SX4006', ...error, data: { field: problem.field, text: problem.text } };
    case 'not-a-time':
      return { code: 'SX4007', ...error, data: { field: problem.field, text: problem.text } };
    case 'later-than-now':
      return { code: 'SX4008', ...error, data: { text: problem.text, now } };
    case 'duplicate':
      return { code: 'SX4009', ...warning, data: { first: problem.first, file: problem.file } };
    case 'unknown-subject':
      return { code: 'SX4010', ...warning, data: { subject: problem.subject, known: problem.known } };
  }
}

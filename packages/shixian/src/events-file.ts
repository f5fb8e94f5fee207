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
  /** Told from time to time how many lines have been read. */
  onProgress?: (lines: number) => void;
}

export interface ReadEvents {
  events: CountyEvent[];
  diagnostics: Diagnostic[];
  /** No event could be read at all: a missing file, or one of an unknown kind. */
  failed: boolean;
  /** Lines or rows read. */
  lines: number;
}

const PROGRESS_EVERY = 100_000;

/** Reads one or more events files, checks every line against the Bundle, and leaves out those with an error. */
export async function readEventsFiles(
  files: readonly string[],
  bundle: Bundle,
  options: ReadEventsOptions,
): Promise<ReadEvents> {
  const result: ReadEvents = { events: [], diagnostics: [], failed: false, lines: 0 };
  for (const file of files) {
    const cause = whyNotReadable(resolve(options.cwd, file));
    if (cause !== null) {
      const place: Place = { kind: 'path', file };
      result.diagnostics.push({ code: 'SX4001', severity: 'error', data: { cause, file }, place });
      return { ...result, failed: true };
    }
    if (!(await readEventsFile(file, bundle, options, result))) break;
  }
  return result;
}

/** Adds to the result; false where `strict` stopped it. */
async function readEventsFile(
  file: string,
  bundle: Bundle,
  { cwd, at, strict, onProgress }: ReadEventsOptions,
  result: ReadEvents,
): Promise<boolean> {
  const checker = createEventChecker(bundle, { at });
  const ids = bundle.items.map(({ id }) => id);
  const { nearest } = await import('@shixian/compiler');
  for await (const record of await recordsOf(resolve(cwd, file), file)) {
    result.lines++;
    if (result.lines % PROGRESS_EVERY === 0) onProgress?.(result.lines);
    const found =
      'diagnostic' in record
        ? [record.diagnostic]
        : checker
            .check(record.value, record.position)
            .map((problem) => diagnosticFrom(problem, record, at, (id) => nearest(id, ids)));
    result.diagnostics.push(...found);
    const wrong = found.some(({ severity }) => severity === 'error');
    if (wrong && strict) return false;
    if (!wrong && 'value' in record) result.events.push(record.value as CountyEvent);
  }
  return true;
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
  problem: EventProblem,
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
      return { code: 'SX4009', ...warning, data: { first: problem.first } };
    case 'unknown-subject':
      return { code: 'SX4010', ...warning, data: { subject: problem.subject, known: problem.known } };
  }
}

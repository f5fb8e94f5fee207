import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic, Place } from '@shixian/diagnostics';
import { createEventChecker, type EventProblem, type EventStore } from '@shixian/engine';
import type { Bundle, CountyEvent } from '@shixian/model';
import { recordsFromJsonLines } from './events-jsonl.js';
import type { EventRecords } from './events-record.js';

export interface ReadEventsOptions {
  cwd: string;
  /** As in `evaluate`: an event later than this is an error. */
  at: string;
  /** Stop at the first error. */
  strict?: boolean;
  /** Takes each event that counts, in the order of the files. */
  sink: EventSink;
  /** Told from time to time how many lines have been read. */
  onProgress?: (lines: number) => void;
}

/** Takes events: an event store, which finds duplicates by itself, or a list, for which they are left out. */
export interface EventSink extends Pick<EventStore, 'add'>, Partial<Pick<EventStore, 'repeats'>> {}

export interface EventsReading {
  /** The first MOST_DIAGNOSTICS of them. */
  diagnostics: Diagnostic[];
  /** How many more there are. */
  unsaid: number;
  /** Whether any is an error. */
  hasErrors: boolean;
  /** No event of a file could be read: it is missing, of an unknown kind, or wrong throughout. */
  failed: boolean;
  /** Lines or rows read. */
  lines: number;
}

/** A file that is wrong throughout would otherwise fill the memory with what is wrong. */
export const MOST_DIAGNOSTICS = 1000;
const PROGRESS_EVERY = 100_000;

/**
 * Reads one or more events files as they stream, checks every line against the Bundle, and leaves out those with an error.
 * Nothing of a line is kept but what the sink keeps of it.
 */
export async function readEventsFiles(
  files: readonly string[],
  bundle: Bundle,
  options: ReadEventsOptions,
): Promise<EventsReading> {
  const { sink, strict = false, at } = options;
  const { nearest } = await import('@shixian/compiler');
  const ids = bundle.items.map(({ id }) => id);
  const suggest = (id: string) => nearest(id, ids);
  const checker = createEventChecker(bundle, { at, duplicates: sink.repeats === undefined });
  const findings = createFindings();
  /** Positions of all files run on, so that a duplicate is found in another file too. */
  const begun: BegunFile[] = [];
  const reading = (lines: number, failed = false) => {
    if (sink.repeats !== undefined) findings.addRepeats(sink.repeats(MOST_DIAGNOSTICS), begun);
    return { ...findings.result(), failed, lines };
  };
  let lines = 0;
  for (const file of files) {
    const path = resolve(options.cwd, file);
    const cause = whyNotReadable(path);
    if (cause !== null) {
      const place: Place = { kind: 'path', file };
      findings.add(lines + 1, { code: 'SX4001', severity: 'error', data: { cause, file }, place });
      return reading(lines, true);
    }
    const base = lines;
    const { batches, placeOf } = await recordsOf(path, file);
    const current = { file, base, placeOf };
    begun.push(current);
    let isRead = false;
    let isBroken = false;
    for await (const batch of batches) {
      for (const record of batch) {
        const position = base + record.position;
        lines = Math.max(lines + 1, position);
        if (lines % PROGRESS_EVERY === 0) options.onProgress?.(lines);
        if ('diagnostic' in record) {
          isBroken = true;
          findings.add(position, record.diagnostic);
          if (record.diagnostic.code === 'SX4001') return reading(lines, true);
          if (strict) return reading(lines);
          continue;
        }
        isRead = true;
        const problems = checker.check(record.value, position);
        let counts = true;
        let isWrong = false;
        for (const problem of problems) {
          const located = problem.problem === 'duplicate' ? firstOf(problem.first, current, begun) : problem;
          const found = diagnosticFrom(located, record.value, placeOf(record.position), at, suggest);
          findings.add(position, found);
          if (found.severity === 'error') isWrong = true;
          if (problem.problem === 'duplicate') counts = false;
        }
        if (isWrong && strict) return reading(lines);
        if (counts && !isWrong) sink.add(record.value as CountyEvent, position);
      }
    }
    if (isBroken && !isRead) return reading(lines, true);
  }
  return reading(lines);
}

interface BegunFile extends Pick<EventRecords, 'placeOf'> {
  file: string;
  /** Positions of the files before it. */
  base: number;
}

/** The first MOST_DIAGNOSTICS of what is found, in order of position, and how much more there is. */
function createFindings() {
  const first: { position: number; diagnostic: Diagnostic }[] = [];
  let count = 0;
  let hasErrors = false;
  return {
    add(position: number, diagnostic: Diagnostic) {
      count++;
      if (first.length < MOST_DIAGNOSTICS) first.push({ position, diagnostic });
      if (diagnostic.severity === 'error') hasErrors = true;
    },
    /** What a store found only when all was read. */
    addRepeats({ count: repeats, firsts }: ReturnType<EventStore['repeats']>, begun: readonly BegunFile[]) {
      count += repeats;
      for (const { position, first: before } of firsts) {
        const of = begun.findLast(({ base }) => position > base) as BegunFile;
        const { first: line, file } = firstOf(before, of, begun);
        const place = of.placeOf(position - of.base);
        const data = { first: line, file };
        first.push({ position, diagnostic: { code: 'SX4009', severity: 'warning', data, place } });
      }
    },
    result: (): Pick<EventsReading, 'diagnostics' | 'unsaid' | 'hasErrors'> => {
      const diagnostics = first
        .sort((a, b) => a.position - b.position)
        .slice(0, MOST_DIAGNOSTICS)
        .map(({ diagnostic }) => diagnostic);
      return { diagnostics, unsaid: count - diagnostics.length, hasErrors };
    },
  };
}

type LocatedProblem = Exclude<EventProblem, { problem: 'duplicate' }> | LocatedDuplicate;

interface LocatedDuplicate {
  problem: 'duplicate';
  /** Position in its own file. */
  first: number;
  /** The other file it stands in; null for the same one. */
  file: string | null;
}

function firstOf(position: number, of: BegunFile, begun: readonly BegunFile[]): LocatedDuplicate {
  const at = begun.findLast(({ base }) => position > base) as BegunFile;
  return { problem: 'duplicate', first: position - at.base, file: at === of ? null : at.file };
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

async function recordsOf(path: string, file: string): Promise<EventRecords> {
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl' || kind === '.ndjson') return recordsFromJsonLines(path, file);
  const { recordsFromCsv, recordsFromXlsx } = await import('./events-table.js');
  return kind === '.csv' ? recordsFromCsv(path, file) : recordsFromXlsx(path, file);
}

function diagnosticFrom(
  problem: LocatedProblem,
  value: unknown,
  place: Place,
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

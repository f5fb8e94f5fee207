import type { Diagnostic, Place } from '@shixian/diagnostics';
import { type Line, linesOf, NOT_UTF8, TOO_LONG } from './events-lines.js';
import type { EventRecord, EventRecords } from './events-record.js';

/** A JSON value a line, read as it streams. */
export function recordsFromJsonLines(path: string, file: string): EventRecords {
  const placeOf = (line: number): Place => ({ kind: 'line', file, line });
  return { batches: batchesOf(path, placeOf), placeOf };
}

async function* batchesOf(path: string, placeOf: (line: number) => Place): AsyncGenerator<EventRecord[]> {
  let position = 0;
  for await (const lines of linesOf(path)) {
    const records: EventRecord[] = [];
    for (const line of lines) {
      position++;
      const value = typeof line === 'string' ? valueFrom(line.trim()) : line;
      if (value === BLANK) continue;
      if (isFlaw(value)) records.push({ position, diagnostic: diagnosticOf(value, placeOf(position)) });
      else records.push({ position, value });
    }
    yield records;
  }
}

const BLANK = Symbol('blank');
const NOT_JSON = Symbol('not JSON');
type Flaw = Exclude<Line, string> | typeof NOT_JSON;

function valueFrom(json: string): unknown {
  if (json === '') return BLANK;
  try {
    return JSON.parse(json);
  } catch {
    return NOT_JSON;
  }
}

function isFlaw(value: unknown): value is Flaw {
  return typeof value === 'symbol';
}

function diagnosticOf(flaw: Flaw, place: Place): Diagnostic {
  const error = { severity: 'error', place } as const;
  if (flaw === NOT_UTF8) return { code: 'SX4012', data: {}, ...error };
  return { code: 'SX4002', data: { cause: flaw === TOO_LONG ? 'too-long' : 'json' }, ...error };
}

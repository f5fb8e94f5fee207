import { createReadStream } from 'node:fs';
import type { EventRecord } from './events-record.js';

const NEWLINE = 10;
/** An event is never so long; a longer line is passed over without being held. */
const LONGEST_LINE = 1024 * 1024;

/** A JSON value a line, read as it streams: never more than a line and a chunk are held. Lines count from 1. */
export async function* recordsFromJsonLines(path: string, file: string): AsyncGenerator<EventRecord> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let line = 0;
  for await (const bytes of linesOf(path)) {
    line++;
    const place = { kind: 'line', file, line } as const;
    if (bytes === null) {
      yield { diagnostic: { code: 'SX4002', severity: 'error', data: { cause: 'too-long' }, place } };
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(bytes).trim();
    } catch {
      yield { diagnostic: { code: 'SX4012', severity: 'error', data: {}, place } };
      continue;
    }
    if (text === '') continue;
    try {
      yield { value: JSON.parse(text), place, position: line };
    } catch {
      yield { diagnostic: { code: 'SX4002', severity: 'error', data: { cause: 'json' }, place } };
    }
  }
}

/** The bytes of each line without its newline; null for a line that is too long. */
async function* linesOf(path: string): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };
  const hold = (part: Buffer): void => {
    length += part.length;
    if (length > LONGEST_LINE) held = [];
    else held.push(part);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      hold(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    // A copy, so that a short rest does not keep its whole chunk.
    if (from < bytes.length) hold(Buffer.from(bytes.subarray(from)));
  }
  if (length > 0) yield take();
}

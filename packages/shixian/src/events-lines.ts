import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';

const NEWLINE = 10;
const BLOCK = 1 << 18;
/** An event is never so long; a longer line is passed over without being held. */
export const LONGEST_LINE = 1024 * 1024;

export const TOO_LONG = Symbol('too long');
export const NOT_UTF8 = Symbol('not UTF-8');
export type Line = string | typeof TOO_LONG | typeof NOT_UTF8;

/**
 * The lines of a file, some hundred at a time, without their newlines; a last one without its own is a line too. Never more
 * than a line and a block are held.
 */
export async function* linesOf(path: string): AsyncGenerator<Line[]> {
  const handle = await open(path);
  try {
    const block = Buffer.allocUnsafe(BLOCK);
    let held: Buffer[] = [];
    let length = 0;
    /** Keeps the beginning of a line, copied out of the block, as long as it can become one. */
    const hold = (part: Buffer): void => {
      length += part.length;
      if (length > LONGEST_LINE) held = [];
      else held.push(Buffer.from(part));
    };
    const take = (): Line[] => {
      const lines: Line[] = length > LONGEST_LINE ? [TOO_LONG] : linesFrom(Buffer.concat(held));
      held = [];
      length = 0;
      return lines;
    };
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, BLOCK);
      if (bytesRead === 0) break;
      const bytes = block.subarray(0, bytesRead);
      const last = bytes.lastIndexOf(NEWLINE);
      let from = 0;
      if (length > 0 && last !== -1) {
        from = bytes.indexOf(NEWLINE) + 1;
        hold(bytes.subarray(0, from - 1));
        yield take();
      }
      if (from <= last) yield linesFrom(bytes.subarray(from, last));
      if (last + 1 < bytesRead) hold(bytes.subarray(last + 1));
    }
    if (length > 0) yield take();
  } finally {
    await handle.close();
  }
}

/** Decoded as a whole where that goes, as it nearly always does. */
function linesFrom(bytes: Buffer): Line[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n');
  const lines: Line[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end);
    lines.push(isUtf8(line) ? line.toString('utf8') : NOT_UTF8);
    from = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

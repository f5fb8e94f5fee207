import type { Diagnostic } from '@shixian/diagnostics';

/** A file's text without its byte order mark, or why it cannot be read. Text that is given as text is taken as it is. */
export function textFromBytes(
  file: string,
  content: string | Uint8Array,
): { text: string; diagnostics: [] } | { text: null; diagnostics: [Diagnostic] } {
  const text = typeof content === 'string' ? content : decode(content, 'utf-8');
  if (text === null) {
    const bytes = content as Uint8Array;
    return {
      text: null,
      diagnostics: [
        {
          code: 'SX2006',
          severity: 'error',
          data: { file, line: firstBadLine(bytes), guess: guessEncoding(bytes) },
          place: { kind: 'path', file },
        },
      ],
    };
  }
  if (text.trim() === '' || text.trim() === '\ufeff') {
    return {
      text: null,
      diagnostics: [{ code: 'SX2005', severity: 'error', data: { file }, place: { kind: 'path', file } }],
    };
  }
  return { text, diagnostics: [] };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No byte of a UTF-8 sequence is a line feed, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (decode(bytes.subarray(start, stop), 'utf-8') === null) return line;
    start = stop + 1;
  }
  return line;
}

function guessEncoding(bytes: Uint8Array): 'GB 18030' | 'UTF-16' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return decode(bytes, 'gb18030') === null ? null : 'GB 18030';
}

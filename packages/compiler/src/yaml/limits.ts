/** More than any county needs; keeps a hostile file from exhausting the reader. */
export const MAX_BYTES = 16 * 1024 * 1024;
export const MAX_NESTING = 64;
export const MAX_ALIASES = 100;

/** Looks at indentation, dashes and open brackets only, so that it holds for any text in one pass. */
export function exceededLimit(text: string): 'bytes' | 'nesting' | null {
  if (text.length > MAX_BYTES) return 'bytes';
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) {
      if (++open > MAX_NESTING) return 'nesting';
    } else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    // Brackets inside plain words never close: a new block entry starts afresh.
    else if (code === 0x0a && isBlockStart(text, index + 1)) open = 0;
  }
  return DASHES.test(text) || INDENTATION.test(text) ? 'nesting' : null;
}

const DASHES = new RegExp(`^ *(?:[-?] +){${MAX_NESTING}}`, 'm');
const INDENTATION = new RegExp(`^ {${4 * MAX_NESTING}}`, 'm');

function isBlockStart(text: string, index: number): boolean {
  let at = index;
  while (text.charCodeAt(at) === 0x20) at++;
  return text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x20;
}

import stringWidth from 'string-width';

export interface CodeFrame {
  /** The source line without its line end, tabs shown as one space. */
  line: string;
  /** Spaces and carets that stand under the words meant, by display width: a Chinese character is two columns. */
  carets: string;
}

/** Unprintable characters take no column of their own, and would steer the terminal; each is shown as a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
export const printable = (text: string) => text.replace(CONTROL, ' ');

/**
 * One line of source with carets under `start` to `end` (UTF-16 offsets into the line, end exclusive; at least one caret).
 * A line wider than `width` columns is cut on the left or right with `…`, so that the carets stay in sight.
 */
export function codeFrame(text: string, start: number, end: number, width = 100): CodeFrame {
  let before = printable(text.slice(0, start));
  let marked = printable(text.slice(start, Math.max(start, end)));
  let after = printable(text.slice(Math.max(start, end)));
  if (stringWidth(before) > width / 2) before = `…${cutStart(before, Math.floor(width / 3))}`;
  if (stringWidth(marked) > width / 2) {
    marked = `${cutEnd(marked, Math.floor(width / 2))}…`;
    after = '';
  }
  const room = width - stringWidth(before) - stringWidth(marked);
  if (stringWidth(after) > room) after = `${cutEnd(after, Math.max(0, room - 1))}…`;
  return {
    line: `${before}${marked}${after}`.trimEnd(),
    carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked))),
  };
}

/** Longest head no wider than `width`. Looks only at as many characters as can fit. */
function cutEnd(text: string, width: number): string {
  const kept: string[] = [];
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) break;
    kept.push(character);
  }
  return kept.join('');
}

function cutStart(text: string, width: number): string {
  const kept: string[] = [];
  let used = 0;
  for (const character of Array.from(text.slice(-2 * width)).reverse()) {
    used += stringWidth(character);
    if (used > width) break;
    kept.push(character);
  }
  return kept.reverse().join('');
}

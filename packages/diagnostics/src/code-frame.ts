import stringWidth from 'fast-string-width';

export interface CodeFrame {
  /** The source line without its line end, tabs shown as one space. */
  line: string;
  /** Spaces and carets that stand under the words meant, by display width: a Chinese character is two columns. */
  carets: string;
}

/** What takes no column of its own, steers the terminal, or shows words in another order than they stand in. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text with a space for each character that is not to reach a terminal: controls, line separators, marks of direction, breaks of no width. */
export const printable = (text: string) => text.replace(UNPRINTABLE, ' ');

/**
 * One line of source with carets under `start` to `end` (UTF-16 offsets into the line, end exclusive; at least one caret).
 * A line wider than `width` columns is cut on the left or right with `…`, so that the carets stay in sight.
 */
export function codeFrame(text: string, start: number, end: number, width = 100): CodeFrame {
  const stop = Math.max(start, end);
  // Of a line of megabytes only what can be shown is looked at.
  const near = NEAR * width;
  let before = printable(text.slice(Math.max(0, start - near), start));
  let marked = printable(text.slice(start, Math.min(stop, start + near)));
  let after = printable(text.slice(stop, stop + near));
  if (start > near || stringWidth(before) > width / 2) before = `…${cutStart(before, Math.floor(width / 3))}`;
  if (stop - start > near || stringWidth(marked) > width / 2) {
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

/** Most UTF-16 units that a column is given: an emoji of a family has 11 in two columns, a letter may bear several marks. */
const NEAR = 8;

/** Longest head no wider than `width`. */
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
  return [...cutEnd([...text].reverse().join(''), width)].reverse().join('');
}

import type { Limits } from './limits.js';
import { type SourceBlock, type SourceCell, Unreadable } from './source.js';
import { withTabsForSpaces } from './spaced-tables.js';
import { tablePlace, withoutBlankEnd } from './tables-from-csv.js';

/**
 * Text pasted from a page or a word processor. A line with tabs is a row, and so is a line of a table drawn with spaces; a run of lines that each begin with a tab
 * and have no other is one row, a cell a line, as browsers paste it. All else is running text. Blank lines between rows are
 * page breaks, unless they stand between most of them.
 */
export function blocksFromText(text: string, file: string, limits: Limits): SourceBlock[] {
  const lines = withTabsForSpaces(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/)
      .map(withoutMarkup),
  );
  const blocks: SourceBlock[] = [];
  let rows: string[][] = [];
  let breaks = new Set<number>();
  let tables = 0;
  const endTable = () => {
    if (rows.length === 0) return;
    const number = ++tables;
    if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns)) {
      const what = rows.length > limits.rows ? 'rows' : 'columns';
      throw new Unreadable({
        code: 'SX5003',
        severity: 'error',
        data: { what, limit: limits[what] },
        place: { kind: 'path', file },
      });
    }
    const cells = withoutBlankEnd(rows).map((row) =>
      row.map((cell): SourceCell => ({ text: cell.trim(), rowSpan: 1, colSpan: 1 })),
    );
    const placeOf = (row: number, column: number) => tablePlace(file, number, row, column);
    const table = { name: null, rows: cells, isPlain: true as const, placeOf };
    blocks.push({ kind: 'table', table: breaks.size * 2 < rows.length ? { ...table, breaks } : table });
    rows = [];
    breaks = new Set();
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isCellLine(line) && isCellLine(lines[at + 1] ?? '')) {
      const { row, next } = rowFromCellLines(lines, at, rows[0]?.length ?? 0);
      rows.push(row);
      at = next;
    } else if (line.includes('\t')) {
      if (rows.length > 0 && lines[at - 1]?.trim() === '') breaks.add(rows.length);
      rows.push(line.split('\t'));
      at++;
    } else if (line.trim() === '') {
      at++;
    } else {
      endTable();
      blocks.push({ kind: 'paragraph', text: line.trim(), place: { kind: 'line', file, line: at + 1 } });
      at++;
    }
  }
  endTable();
  return blocks;
}

function isCellLine(line: string): boolean {
  return line.startsWith('\t') && !line.includes('\t', 1);
}

/** Emphasis and headings that a converter wrote into the text as Markdown or HTML. */
function withoutMarkup(line: string): string {
  return line.replace(/<\/?(b|i|u|em|strong|font|span)\b[^<>]*>|\*\*/gi, '').replace(/^#{1,6}\s+/, '');
}

/**
 * A row ends at a blank line that a new cell follows; a blank line before other text is a break inside the cell,
 * and so is one before cells that the row still lacks. `width` is the cells of the first row, 0 while it is read.
 */
function rowFromCellLines(
  lines: readonly string[],
  start: number,
  width: number,
): { row: string[]; next: number } {
  const row: string[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isCellLine(line)) row.push(line.slice(1));
    else if (line.trim() !== '') row.push(`${row.pop() ?? ''}\n${line.trim()}`);
    else {
      let following = at + 1;
      while (following < lines.length && lines[following] === '') following++;
      if (following >= lines.length) break;
      if (!isCellLine(lines[following] ?? '')) {
        at = following - 1;
        continue;
      }
      let end = following;
      while (isCellLine(lines[end] ?? '')) end++;
      if (row.length + end - following > width) break;
      at = following - 1;
    }
  }
  return { row, next: at };
}

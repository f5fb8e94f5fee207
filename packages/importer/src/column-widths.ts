import type { GridCell } from './grid-from-table.js';

/** In characters of the body size; a Chinese character takes two. */
const LEAST = 8;
const MOST = 24;

/** Width of a text in such characters. */
export function widthOfText(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/** A column is as wide as its longest line, within bounds; cells over several columns do not count. */
export function columnWidths(cells: readonly (readonly (GridCell | null)[])[]): number[] {
  const widths = (cells[0] ?? []).map(() => LEAST);
  for (const cell of new Set(cells.flat())) {
    if (!cell || cell.columns > 1) continue;
    const own = cell.text.split('\n').reduce((widest, line) => Math.max(widest, widthOfText(line)), 0) + 2;
    widths[cell.column] = Math.min(Math.max(widths[cell.column] ?? LEAST, own), MOST);
  }
  return widths;
}

/** Lines that each row needs, so that every text is seen; a cell over several rows asks its last one for what the others leave. */
export function linesOfRows(
  cells: readonly (readonly (GridCell | null)[])[],
  widths: readonly number[],
): number[] {
  const lines = cells.map(() => 1);
  const distinct = [...new Set(cells.flat())].filter((cell) => cell !== null);
  for (const cell of distinct.toSorted((a, b) => a.rows - b.rows)) {
    const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, own) => sum + own, 0);
    const needed = cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(Math.ceil(widthOfText(line) / (width - 1)), 1), 0);
    const last = cell.row + cell.rows - 1;
    const others = lines.slice(cell.row, last).reduce((sum, own) => sum + own, 0);
    lines[last] = Math.max(lines[last] ?? 1, needed - others);
  }
  return lines;
}

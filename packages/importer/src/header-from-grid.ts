import { type ColumnRole, normalizeHeading, rankOfHeading, roleOfHeading } from './column-names.js';
import type { Grid, GridCell } from './grid-from-table.js';

export interface Column {
  /** The heading's levels from the top, as the table writes them. */
  headings: string[];
  role: ColumnRole;
}

export interface Header {
  /** First header row and first row below, from 0. */
  start: number;
  end: number;
  columns: Column[];
}

/** A header stands near the top; below that a row of such words is data. */
const SEARCHED_ROWS = 20;
const MAX_HEADER_ROWS = 4;

/** Finds the header: the rows around the first one that names a column of rules and at least one other column. */
export function headerFromGrid(grid: Grid): Header | null {
  const height = Math.min(grid.cells.length, SEARCHED_ROWS);
  for (let row = 0; row < height; row++) {
    const header = headerFromRow(grid, row);
    if (header) return header;
  }
  return null;
}

/** The header that the row belongs to; null where it names no column of rules or no other column. */
export function headerFromRow(grid: Grid, row: number): Header | null {
  const cells = cellsOf(grid, row);
  const roles = cells.map((cell) => roleOfHeading(cell.text));
  if (!roles.includes('rule') || new Set(roles.filter((role) => role !== 'other')).size < 2) return null;
  const start = Math.min(...cells.map((cell) => cell.row), firstGroupRow(grid, row));
  const end = lastHeaderRow(grid, row) + 1;
  return end - start > MAX_HEADER_ROWS ? null : { start, end, columns: columnsOf(grid, start, end) };
}

/** The distinct cells that touch a row, empty ones included. */
function cellsOf(grid: Grid, row: number): GridCell[] {
  return [...new Set(grid.cells[row] ?? [])].filter((cell) => cell !== null);
}

/** A row above that groups columns (公开事项 over 一级事项 and 二级事项) belongs to the header; a title over the whole table does not. */
function firstGroupRow(grid: Grid, row: number): number {
  let first = row;
  while (first > 0) {
    const above = cellsOf(grid, first - 1).filter((cell) => cell.text !== '');
    const isGroup =
      above.length > 1 &&
      above.some((cell) => cell.columns > 1 && cell.columns < grid.width) &&
      above.some((cell) => roleOfHeading(cell.text) !== 'other');
    if (!isGroup) break;
    first--;
  }
  return first;
}

/** Header cells reach down as far as they span; a following row of headings alone (its blanks not merged) belongs too. */
function lastHeaderRow(grid: Grid, row: number): number {
  let last = Math.max(
    ...cellsOf(grid, row)
      .filter((cell) => roleOfHeading(cell.text) !== 'other')
      .map((cell) => cell.row + cell.rows - 1),
  );
  last = Math.max(last, row);
  const next = cellsOf(grid, last + 1).filter((cell) => cell.text !== '' && cell.row === last + 1);
  const isSubHeader =
    next.length > 1 && next.length < grid.width && next.every((cell) => roleOfHeading(cell.text) === 'level');
  return isSubHeader ? last + 1 : last;
}

function columnsOf(grid: Grid, start: number, end: number): Column[] {
  const columns = Array.from({ length: grid.width }, (_, column): Column => {
    const seen: string[] = [];
    for (let row = start; row < end; row++) {
      const text = grid.cells[row]?.[column]?.text ?? '';
      if (text !== '' && text !== seen.at(-1)) seen.push(text);
    }
    // The lowest heading that says something decides; a group heading decides for columns without a telling one.
    const role =
      seen
        .toReversed()
        .map(roleOfHeading)
        .find((found) => found !== 'other') ?? 'other';
    return { headings: seen, role };
  });
  keepBest(columns, 'rule');
  keepBest(columns, 'responsible');
  keepBest(columns, 'sequence');
  keepTitle(columns);
  return columns;
}

/** One column has the role: the first of those whose heading says it best. */
function keepBest(columns: readonly Column[], role: ColumnRole): void {
  const [best] = bestOf(columns, role);
  for (const column of columns) if (column.role === role && column !== best) column.role = 'other';
}

/** The columns whose headings say the role best, from the left. */
function bestOf(columns: readonly Column[], role: ColumnRole): Column[] {
  const rankOf = (column: Column) =>
    Math.min(...column.headings.map((heading) => rankOfHeading(heading, role)));
  const candidates = columns.filter((column) => column.role === role);
  const best = Math.min(...candidates.map(rankOf));
  return candidates.filter((column) => rankOf(column) === best);
}

/** Of 重点任务 and 具体举措 the last is the title; what stands before it groups such titles. */
function keepTitle(columns: readonly Column[]): void {
  const titles = bestOf(columns, 'title');
  for (const column of columns) {
    if (column.role !== 'title' || column === titles.at(-1)) continue;
    column.role = titles.includes(column) ? 'level' : 'other';
  }
}

/** Whether the row repeats a row of the header, as tables do at the top of a page. */
export function repeatsHeader(grid: Grid, row: number, columns: readonly Column[]): boolean {
  const texts = (grid.cells[row] ?? []).map((cell) => normalizeHeading(cell?.text ?? ''));
  if (texts.every((text) => text === '')) return false;
  const named = columns.filter((column) => column.headings.length > 0).length;
  const same = columns.filter(
    (column, index) =>
      texts[index] !== '' && column.headings.some((heading) => normalizeHeading(heading) === texts[index]),
  ).length;
  const strange = texts.filter(
    (text, index) =>
      text !== '' && !columns[index]?.headings.some((heading) => normalizeHeading(heading) === text),
  ).length;
  return strange === 0 && same * 2 > named;
}

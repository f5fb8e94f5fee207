import { areHeadings } from './column-names.js';
import { type Grid, gridFromTable } from './grid-from-table.js';
import { headerFromGrid, headerFromRow, repeatsHeader } from './header-from-grid.js';
import type { Limits } from './limits.js';
import type { SourceTable } from './source.js';

/** Tables that stand below each other in one sheet or one Word table, each with a header of its own: one table each. */
export function partStackedTables(table: SourceTable, limits: Limits): SourceTable[] {
  const grid = gridFromTable(table, limits);
  let header = headerFromGrid(grid);
  if (header === null) return [table];
  const starts = [0];
  for (let row = header.end; row < grid.cells.length; row++) {
    if (!areHeadings(textsOfRow(grid, row)) || repeatsHeader(grid, row, header.columns)) continue;
    const next = headerFromRow(grid, row);
    if (next === null || next.start < header.end) continue;
    const start = firstTitleRow(grid, next.start, header.end);
    if (isSpannedOver(grid, start)) continue;
    starts.push(start);
    header = next;
    row = next.end - 1;
  }
  return starts.map((start, index) => rowsOfTable(table, start, starts[index + 1] ?? table.rows.length));
}

/** Rows of one cell above a header are its title. */
function firstTitleRow(grid: Grid, header: number, above: number): number {
  let first = header;
  while (first > above && textsOfRow(grid, first - 1).length <= 1) first--;
  while (textsOfRow(grid, first).length === 0) first++;
  return first;
}

function textsOfRow(grid: Grid, row: number): string[] {
  return [...new Set(grid.cells[row])].flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []));
}

function isSpannedOver(grid: Grid, row: number): boolean {
  return (grid.cells[row] ?? []).some((cell) => cell !== null && cell.row < row);
}

function rowsOfTable(table: SourceTable, start: number, end: number): SourceTable {
  const moved = (rows: ReadonlySet<number>) =>
    new Set([...rows].filter((row) => row >= start && row < end).map((row) => row - start));
  return {
    ...table,
    rows: table.rows.slice(start, end),
    ...(table.hiddenRows && { hiddenRows: moved(table.hiddenRows) }),
    ...(table.breaks && { breaks: moved(table.breaks) }),
    placeOf: (row, column) => table.placeOf(row + start, column),
  };
}

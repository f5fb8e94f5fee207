import type { Place } from '@shixian/diagnostics';
import type { Limits } from './limits.js';
import type { SourceTable } from './source.js';
import { Unreadable } from './source.js';

/** A cell with its place in the grid. It stands at every position it covers. */
export interface GridCell {
  text: string;
  /** Position of its upper left corner, from 0. */
  row: number;
  column: number;
  rows: number;
  columns: number;
  isListItem: boolean;
  /** Notes that hang on its words. */
  notes: readonly string[];
}

export interface Grid {
  name: string | null;
  width: number;
  /** `cells[row][column]`; null where a row is shorter than the table. */
  cells: (GridCell | null)[][];
  /** Rows that stand below a page break. */
  breaks: ReadonlySet<number>;
  placeOf(row: number, column: number): Place;
}

/** Lays cells out on a grid, spans carried out as HTML does it: a cell takes the next free place of its row. */
export function gridFromTable(table: SourceTable, limits: Limits): Grid {
  const height = table.rows.length;
  const cells: (GridCell | null)[][] = table.rows.map(() => []);
  let width = 0;
  let covered = 0;
  for (const [row, sourceCells] of table.rows.entries()) {
    let column = 0;
    for (const { text, rowSpan, colSpan, isListItem = false, notes = [] } of sourceCells) {
      while (cells[row]?.[column]) column++;
      const rows = Math.min(rowSpan, height - row);
      const columns = Math.min(colSpan, limits.columns - column);
      covered += rows * Math.max(columns, 1);
      // Cells that overlap cover a place more than once; honest ones never do.
      const exceeded = columns < 1 ? 'columns' : covered > limits.cells ? 'cells' : null;
      if (exceeded)
        throw new Unreadable({
          code: 'SX5003',
          severity: 'error',
          data: { what: exceeded, limit: limits[exceeded] },
          place: table.placeOf(row, column),
        });
      const cell: GridCell = { text, row, column, rows, columns, isListItem, notes };
      for (let r = row; r < row + rows; r++) {
        const line = cells[r];
        // A span that would cover another cell ends there.
        for (let c = column; line && c < column + columns; c++) line[c] ??= cell;
      }
      column += columns;
      width = Math.max(width, column);
    }
  }
  return {
    name: table.name,
    width,
    cells: cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null)),
    breaks: table.breaks ?? new Set(),
    placeOf: (row, column) => table.placeOf(row, column),
  };
}

/** Whether the position is the upper left corner of its cell. */
export function isOwn(cell: GridCell, row: number, column: number): boolean {
  return cell.row === row && cell.column === column;
}

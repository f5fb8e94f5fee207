import { type GridCell, gridFromTable } from './grid-from-table.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { SourceCell } from './source.js';

/** A table as an office program shows it. Cells are in order, as HTML has them: a place that a span covers has none. */
export interface OfficeTable {
  /** Sheet name, or null. */
  name: string | null;
  /** Rows at the top that are titles and headings. */
  headerRows: number;
  rows: SourceCell[][];
}

/** Its cells by row and column; a cell stands at every place it covers, null where a row is short. */
export function cellsOfTable({ rows }: OfficeTable): (GridCell | null)[][] {
  const table = { name: null, rows, placeOf: () => ({ kind: 'path', file: '' }) as const };
  return gridFromTable(table, DEFAULT_LIMITS).cells;
}

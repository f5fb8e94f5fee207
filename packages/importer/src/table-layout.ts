import { nameFromCell } from './cell-text.js';
import type { ColumnRole } from './column-names.js';
import type { GridCell } from './grid-from-table.js';
import type { RowValue, TableRow, TableRows } from './rows-from-table.js';
import type { BodyRow, WholeTable } from './table-pieces.js';

/** A rectangle of cells, positions from 0. */
export interface LayoutCell {
  text: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The form of a table without its content: what `exportTable` needs to give it back. */
export interface TableLayout {
  name: string | null;
  /** Header cells; `row` counts from the header's first row. */
  header: LayoutCell[];
  headerRows: number;
  columns: { heading: string; role: ColumnRole }[];
  /** Merged cells below the header, their text left out; `row` counts from the first row below. */
  merges: Omit<LayoutCell, 'text'>[];
  /** Names that hold for several rows are written once and left blank below, not merged. */
  blankLevels: boolean;
  /** Rows whose path leaves a level out: the columns its names stand in. */
  gaps: { row: number; columns: number[] }[];
  /** Rows whose rule is printed in the responsible column. */
  misplaced: number[];
}

/** A layout knows only the rows that became items. */
export function layoutFromTable(table: WholeTable, { rows, bodies }: TableRows): TableLayout {
  const { start, end, columns } = table.header;
  const header = distinct(table.grid.cells.slice(start, end)).map(
    ({ text, row, column, rows, columns: width }): LayoutCell => ({
      text,
      row: Math.max(row - start, 0),
      column,
      rows: Math.min(rows, end - row),
      columns: width,
    }),
  );
  const merges = columns.flatMap(({ role }, column) =>
    role === 'rule' || role === 'responsible'
      ? mergesOfValues(rows, bodies, role, column)
      : mergesOfCells(bodies, column),
  );
  return {
    name: table.name,
    header,
    headerRows: end - start,
    columns: columns.map(({ headings, role }) => ({ heading: headings.map(nameFromCell).join('/'), role })),
    merges,
    ...levelForms(table, bodies),
    misplaced: rows.flatMap((row, index) => (row.isRuleMisplaced ? [index] : [])),
  };
}

/** Merged cells as the table has them. */
function mergesOfCells(bodies: readonly BodyRow[], column: number): TableLayout['merges'] {
  return bodies.flatMap(({ cells }, row) => {
    const cell = cells[column];
    if (!cell || cell.column !== column || bodies[row - 1]?.cells[column] === cell) return [];
    // Header rows repeated inside a span are gone from the body.
    let rows = 1;
    while (bodies[row + rows]?.cells[column] === cell) rows++;
    return rows > 1 || cell.columns > 1 ? [{ row, column, rows, columns: cell.columns }] : [];
  });
}

/** Merged cells as they were read: one that a page break had cut is whole again. */
function mergesOfValues(
  values: readonly TableRow[],
  bodies: readonly BodyRow[],
  field: 'rule' | 'responsible',
  column: number,
): TableLayout['merges'] {
  return values.flatMap((_, row) => {
    const isPartOf = (value: RowValue | undefined) =>
      value?.kind === 'merged' && value.row === row && !value.ditto;
    let rows = 1;
    while (isPartOf(values[row + rows]?.[field])) rows++;
    const columns =
      bodies[row]?.cells[column]?.column === column ? (bodies[row]?.cells[column]?.columns ?? 1) : 1;
    return rows > 1 || columns > 1 ? [{ row, column, rows, columns }] : [];
  });
}

function levelForms(
  table: WholeTable,
  bodies: readonly BodyRow[],
): Pick<TableLayout, 'blankLevels' | 'gaps'> {
  const columns = table.header.columns.flatMap((column, index) => (column.role === 'level' ? [index] : []));
  const gaps: TableLayout['gaps'] = [];
  let blankLevels = false;
  for (const [row, { cells }] of bodies.entries()) {
    const filled = columns.filter((column) => (cells[column]?.text ?? '') !== '');
    const [first] = filled;
    if (first === undefined) continue;
    blankLevels ||= first !== columns[0];
    const used = columns.filter((column) => column < first || filled.includes(column));
    if (used.some((column, index) => column !== columns[index])) gaps.push({ row, columns: used });
  }
  return { blankLevels, gaps };
}

function distinct(cells: (GridCell | null)[][]): GridCell[] {
  return [...new Set(cells.flat())].filter((cell) => cell !== null);
}

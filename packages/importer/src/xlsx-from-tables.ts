import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { columnWidths, linesOfRows } from './column-widths.js';
import type { GridCell } from './grid-from-table.js';
import { cellsOfTable, type OfficeTable } from './office-table.js';
import { withoutTimes } from './without-times.js';
import { printSetup } from './xlsx-print-setup.js';

const CELL = {
  type: String,
  wrap: true,
  alignVertical: 'center',
  borderStyle: 'thin',
  borderColor: '#000000',
} as const;
const HEADING = { ...CELL, fontWeight: 'bold', align: 'center' } as const;

/** Height of a line of the body size, and what a row has around it, in points. */
const LINE = 14.4;
const PADDING = 3;
/** Excel's own. */
const MAX_HEIGHT = 409;

/** A workbook, a sheet a table. Every cell is text; none can become a formula. */
export async function xlsxFromTables(tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = tables.map((table, index) => {
    const cells = cellsOfTable(table);
    const widths = columnWidths(cells);
    const lines = linesOfRows(cells, widths);
    return {
      sheet: sheetName(table.name ?? `表${index + 1}`, names),
      data: rowsOfSheet(cells, table.headerRows, lines),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: table.headerRows,
      orientation: 'landscape' as const,
    };
  });
  const book = writeExcelFile(sheets, { fontFamily: '宋体', fontSize: 11, features: [printSetup] });
  return withoutTimes(new Uint8Array(await book.toBuffer()));
}

function rowsOfSheet(
  cells: readonly (readonly (GridCell | null)[])[],
  headerRows: number,
  lines: readonly number[],
): Row[] {
  const isSame = (row: number, column: number, cell: GridCell) => cells[row]?.[column] === cell;
  return cells.map((line, row) =>
    line.map((cell, column): Cell => {
      if (!cell || isSame(row, column - 1, cell) || isSame(row - 1, column, cell)) return null;
      let columnSpan = 1;
      while (isSame(row, column + columnSpan, cell)) columnSpan++;
      let rowSpan = 1;
      while (isSame(row + rowSpan, column, cell)) rowSpan++;
      const style = row < headerRows ? HEADING : CELL;
      return {
        value: cell.text,
        ...style,
        height: Math.min((lines[row] ?? 1) * LINE + PADDING, MAX_HEIGHT),
        ...(rowSpan > 1 && { rowSpan }),
        ...(columnSpan > 1 && { columnSpan }),
      };
    }),
  );
}

const MAX_NAME = 31;

/** Excel allows 31 characters and none of []:*?/\ in a sheet's name, no ' at its ends, and no two names that differ in case alone. */
function sheetName(name: string, taken: Set<string>): string {
  const base =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, MAX_NAME) || '表';
  let unique = base;
  for (let copy = 2; taken.has(unique.toLowerCase()); copy++) {
    const suffix = ` ${copy}`;
    unique = `${base.slice(0, MAX_NAME - suffix.length)}${suffix}`;
  }
  taken.add(unique.toLowerCase());
  return unique;
}

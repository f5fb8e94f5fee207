import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { type GridCell, gridFromTable } from './grid-from-table.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { OfficeTable } from './office-table.js';

const CELL = {
  type: String,
  wrap: true,
  alignVertical: 'center',
  borderStyle: 'thin',
  borderColor: '#000000',
} as const;
const HEADING = { ...CELL, fontWeight: 'bold', align: 'center' } as const;

/** Widths in characters of the body size; a Chinese character takes two. */
const WIDTH = { least: 6, most: 44 };

/** A workbook, a sheet a table. Every cell is text; none can become a formula. */
export async function xlsxFromTables(tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = tables.map((table, index) => {
    const data = rowsOfSheet(table);
    return {
      sheet: sheetName(table.name ?? `表${index + 1}`, names),
      data,
      columns: widthsOfColumns(data),
      stickyRowsCount: table.headerRows,
    };
  });
  return new Uint8Array(await writeExcelFile(sheets, { fontFamily: '宋体', fontSize: 11 }).toBuffer());
}

function rowsOfSheet({ name, headerRows, rows }: OfficeTable): Row[] {
  const { cells } = gridFromTable(
    { name, rows, placeOf: () => ({ kind: 'path', file: name ?? '' }) },
    DEFAULT_LIMITS,
  );
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
        ...(rowSpan > 1 && { rowSpan }),
        ...(columnSpan > 1 && { columnSpan }),
      };
    }),
  );
}

/** A column is as wide as its longest line, within bounds; cells over several columns do not count. */
function widthsOfColumns(rows: readonly Row[]): { width: number }[] {
  const widths = (rows[0] ?? []).map(() => WIDTH.least);
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      if (cell === null || typeof cell !== 'object' || !('value' in cell) || 'columnSpan' in cell) continue;
      for (const line of String(cell.value ?? '').split('\n')) {
        const width = [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 2);
        widths[column] = Math.min(Math.max(widths[column] ?? 0, width), WIDTH.most);
      }
    }
  return widths.map((width) => ({ width }));
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

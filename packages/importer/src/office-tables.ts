import type { Diagnostic } from '@shixian/diagnostics';
import type { County, CountyItem, TablesFile } from '@shixian/model';
import type { GridCell } from './grid-from-table.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { OfficeTable } from './office-table.js';
import { type SourceCell, Unreadable } from './source.js';
import { editsOfTable, type TableEdits } from './table-edits.js';
import { tableFromCounty } from './table-from-county.js';
import type { BodyRow, Piece } from './table-pieces.js';
import { blocksFromTablesFile } from './tables-file.js';
import { type ReadTable, tablesFromBlocks } from './tables-from-blocks.js';

export interface OfficeTables {
  tables: OfficeTable[];
  /** Items with words that stand in none of the tables: of running text, added by hand, or without a column for them. */
  unplaced: CountyItem[];
  diagnostics: Diagnostic[];
}

/**
 * The county's tables: those of its notice where `stored` keeps them, every cell as it was except where the items now say otherwise,
 * and else one table of the usual form.
 */
export function tablesFromCounty(county: County, stored: TablesFile | null = null): OfficeTables {
  if (stored === null) return { tables: [tableFromCounty(county)], unplaced: [], diagnostics: [] };
  let read: ReadTable[];
  try {
    read = tablesFromBlocks(blocksFromTablesFile(stored), DEFAULT_LIMITS).tables;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { tables: [], unplaced: [], diagnostics: [error.diagnostic] };
  }
  const byId = new Map(county.items.map((item) => [item.id, item]));
  const unplaced = new Set(county.items);
  const tables = read.flatMap((table, index) => {
    const items = itemsByRow(county, index + 1, read.length);
    const edits = editsOfTable(table, (row) => items.get(row + 1), byId);
    for (const item of items.values()) unplaced.delete(item);
    for (const item of edits.unplaced) unplaced.add(item);
    return officeTablesFrom(table, edits);
  });
  return { tables, unplaced: county.items.filter((item) => unplaced.has(item)), diagnostics: [] };
}

/** The first item of each row, by the row's number; a person may have made several of one row. */
function itemsByRow({ items, sources }: County, table: number, tables: number): Map<number, CountyItem> {
  const byRow = new Map<number, CountyItem>();
  for (const item of items) {
    const { ref, row, table: number = 1 } = item.source;
    if (row === undefined || ref !== sources[0]?.id || (tables > 1 && number !== table)) continue;
    if (!byRow.has(row)) byRow.set(row, item);
  }
  return byRow;
}

/** Sheets stay sheets; pieces without a name are one table that pages had cut, and are put together under one header. */
function officeTablesFrom({ whole }: ReadTable, edits: TableEdits): OfficeTable[] {
  const tables: OfficeTable[] = [];
  for (const piece of whole.pieces) {
    const { name } = piece.table;
    const current = tables.at(-1);
    const isContinued = current !== undefined && name === null && current.name === null;
    const rows = rowsOfPiece(piece, whole.body, edits.rows, isContinued);
    if (isContinued) current.rows.push(...rows);
    else tables.push({ name, headerRows: piece.header?.end ?? 0, rows });
  }
  return tables;
}

/**
 * The rows of a piece with the edits written in: a merged cell whose rows no longer say the same is parted. Cells that a conversion had
 * moved stand where they were put back.
 */
function rowsOfPiece(
  { grid, header }: Piece,
  bodies: readonly BodyRow[],
  edits: TableEdits['rows'],
  isContinued: boolean,
): SourceCell[][] {
  const byRow = new Map(
    [...edits].flatMap(([body, texts]) => (body.grid === grid ? [[body.row, texts]] : [])),
  );
  const put = new Map(
    bodies.flatMap((body) => (body.grid === grid && body.from ? [[body.row, body.cells]] : [])),
  );
  const cellsOf = (row: number) => put.get(row) ?? grid.cells[row] ?? [];
  const isHeader = (row: number) => isContinued && header !== null && row >= header.start && row < header.end;
  const kept = [...grid.cells.keys()].filter((row) => byRow.get(row) !== null && !isHeader(row));
  const textAt = (row: number, cell: GridCell) => byRow.get(row)?.get(cell.column) ?? cell.text;
  return kept.map((row, at) =>
    cellsOf(row).flatMap((cell, column): SourceCell[] => {
      if (!cell) return [{ text: byRow.get(row)?.get(column) ?? '', rowSpan: 1, colSpan: 1 }];
      if (column > 0 && cellsOf(row)[column - 1] === cell) return [];
      const text = textAt(row, cell);
      const goesOn = (next: number | undefined) =>
        next !== undefined && cellsOf(next)[column] === cell && textAt(next, cell) === text;
      if (goesOn(kept[at - 1])) return [];
      let rowSpan = 1;
      while (goesOn(kept[at + rowSpan])) rowSpan++;
      let colSpan = 1;
      while (cellsOf(row)[column + colSpan] === cell) colSpan++;
      return [{ text, rowSpan, colSpan }];
    }),
  );
}

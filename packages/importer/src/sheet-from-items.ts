import { utils, type WorkSheet } from '@e965/xlsx';
import type { CountyItem } from '@shixian/model';
import { cellsFromItems } from './item-cells.js';
import type { LayoutCell, TableLayout } from './table-layout.js';

type Rectangle = Omit<LayoutCell, 'text'>;

/** A sheet of one table: header, a row an item, merged cells. Every cell is text; none can become a formula. */
export function sheetFromItems(items: readonly CountyItem[], layout: TableLayout): WorkSheet {
  const { shown, resolved } = cellsFromItems(items, layout);
  // An edited draft may have parted what was merged.
  const merges = layout.merges.filter(({ row, column, rows }) => {
    const texts = resolved.slice(row, row + rows).map((cells) => cells[column]);
    return texts.length === rows && new Set(texts).size === 1;
  });
  const covered = new Set(merges.flatMap(coveredBy));
  const sheet: WorkSheet = {};
  const put = (row: number, column: number, text: string) => {
    if (text !== '') sheet[utils.encode_cell({ r: row, c: column })] = { t: 's', v: text };
  };
  for (const { text, row, column } of layout.header) put(row, column, text);
  for (const [row, cells] of shown.entries())
    for (const [column, text] of cells.entries()) {
      const isCorner = merges.length > 0 && covered.has(keyOf(row, column, 'corner'));
      if (covered.has(keyOf(row, column))) continue;
      put(layout.headerRows + row, column, isCorner ? (resolved[row]?.[column] ?? '') : text);
    }
  const last = { r: layout.headerRows + items.length - 1, c: layout.columns.length - 1 };
  sheet['!ref'] = utils.encode_range({ r: 0, c: 0 }, last);
  sheet['!merges'] = [
    ...layout.header.filter((cell) => cell.rows > 1 || cell.columns > 1).map((cell) => rangeOf(cell, 0)),
    ...merges.map((merge) => rangeOf(merge, layout.headerRows)),
  ];
  return sheet;
}

function keyOf(row: number, column: number, kind = 'covered'): string {
  return `${kind} ${row} ${column}`;
}

function coveredBy({ row, column, rows, columns }: Rectangle): string[] {
  const keys: string[] = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      keys.push(keyOf(r, c, r === row && c === column ? 'corner' : 'covered'));
  return keys;
}

function rangeOf({ row, column, rows, columns }: Rectangle, offset: number) {
  return {
    s: { r: row + offset, c: column },
    e: { r: row + offset + rows - 1, c: column + columns - 1 },
  };
}

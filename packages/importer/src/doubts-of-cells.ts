import { nameFromCell } from './cell-text.js';
import type { GridCell } from './grid-from-table.js';
import type { Column } from './header-from-grid.js';
import type { Doubt } from './rows-from-table.js';
import { type BodyRow, placeOfCell } from './table-pieces.js';

/** What must be looked at in a row's cells, whatever they say: their number, what is hidden, notes, numbers that the file does not hold. */
export function doubtsOfCells(body: BodyRow, columns: readonly Column[]): Doubt[] {
  return [
    ...doubtsOfWidth(body, columns),
    ...doubtsOfHidden(body),
    ...doubtsOfNotes(body, columns),
    ...doubtsOfNumber(body, columns),
  ];
}

/** The cells of a row, each once. */
export function distinctCells(body: BodyRow): GridCell[] {
  return [...new Set(body.cells)].filter((cell) => cell !== null);
}

/** The lowest level of a column's heading; empty where there is no such column. */
export function headingOf(column: Column | undefined): string {
  return nameFromCell(column?.headings.at(-1) ?? '');
}

function doubtsOfWidth(body: BodyRow, columns: readonly Column[]): Doubt[] {
  const named = columns.flatMap((column, index) => (column.headings.length > 0 ? [index] : []));
  const missing = named.filter((column) => !body.cells[column]).length;
  const strange = distinctCells(body).filter(
    (cell) => cell.text !== '' && columns[cell.column]?.headings.length === 0,
  ).length;
  if (missing === 0 && strange === 0) return [];
  const data = { cells: named.length - missing + strange, columns: named.length };
  const place = placeOfCell(body, 0);
  return [{ field: 'row', diagnostic: { code: 'SX5103', severity: 'warning', data, place } }];
}

function doubtsOfHidden(body: BodyRow): Doubt[] {
  if (!body.isHidden) return [];
  const data = { what: 'row', name: String(body.row + 1) } as const;
  const place = placeOfCell(body, 0);
  return [{ field: 'row', diagnostic: { code: 'SX5011', severity: 'warning', data, place } }];
}

/** A note can change what the words mean: 每周一次 and, below, 节假日除外. */
function doubtsOfNotes(body: BodyRow, columns: readonly Column[]): Doubt[] {
  return distinctCells(body).flatMap((cell) => {
    const role = columns[cell.column]?.role;
    const field = role === 'rule' || role === 'responsible' ? role : role === 'level' ? 'path' : 'row';
    if (cell.row !== body.row) return [];
    return cell.notes.map((note): Doubt => {
      const data = { text: cell.text, note };
      const place = placeOfCell(body, cell.column);
      return { field, diagnostic: { code: 'SX5118', severity: 'warning', data, place } };
    });
  });
}

function doubtsOfNumber(body: BodyRow, columns: readonly Column[]): Doubt[] {
  const column = columns.findIndex(({ role }) => role === 'sequence');
  const cell = body.cells[column];
  if (!cell?.isListItem || cell.text !== '') return [];
  const data = { column: headingOf(columns[column]) };
  const place = placeOfCell(body, column);
  return [{ field: 'row', diagnostic: { code: 'SX5115', severity: 'info', data, place } }];
}

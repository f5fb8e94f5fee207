import type { Place } from '@shixian/diagnostics';
import { normalizeHeading } from './column-names.js';
import type { Grid, GridCell } from './grid-from-table.js';
import { gridFromTable } from './grid-from-table.js';
import { type Header, headerFromGrid, repeatsHeader } from './header-from-grid.js';
import type { Limits } from './limits.js';
import type { SourceBlock, SourceTable } from './source.js';
import { partStackedTables } from './stacked-tables.js';

/** One row below the header, wherever in the document it stands. */
export interface BodyRow {
  grid: Grid;
  /** Row in the grid, from 0. */
  row: number;
  cells: (GridCell | null)[];
  /** Where the document has them: a column, or -1, for each; absent where that is their own. */
  from?: readonly number[];
  /** The document does not show it. */
  isHidden: boolean;
  /** A page break stands before it: a repeated header, the next piece of the table, or a break that the source shows. */
  afterBreak: boolean;
}

/** Where in the document the cell of a column stands. */
export function placeOfCell({ grid, row, from }: BodyRow, column: number): Place {
  const own = from?.[column] ?? column;
  return grid.placeOf(row, Math.max(own, 0));
}

/** A table or sheet of the document that is a table of rules or goes on with one. */
export interface Piece {
  table: SourceTable;
  grid: Grid;
  /** Null where it has none and goes on with the table above. */
  header: Header | null;
}

/** A table of rules, put together from its pieces. */
export interface WholeTable {
  name: string | null;
  /** Number among the tables of rules, from 1. */
  number: number;
  grid: Grid;
  header: Header;
  pieces: Piece[];
  body: BodyRow[];
}

export interface Pieces {
  tables: WholeTable[];
  /** Blocks that belong to no table of rules, in order. A table's title rows come as paragraphs. */
  rest: SourceBlock[];
}

/** What may stand between two pieces of one table: page numbers and the like. */
const BETWEEN = /^([-—－–\s]*\d+[-—－–\s]*|第\s*\d+\s*页.*|续表.*|（续.*）|[（(]续表?[)）])$/;

/**
 * Finds the tables of rules and joins pieces of one table: a piece with the same header, or one without a header
 * that has as many columns and follows with nothing but a page number between.
 */
export function piecesFromBlocks(blocks: readonly SourceBlock[], limits: Limits): Pieces {
  const tables: WholeTable[] = [];
  const rest: SourceBlock[] = [];
  let current: WholeTable | null = null;
  let isInterrupted = false;
  const parted = blocks.flatMap((block): SourceBlock[] =>
    block.kind === 'table'
      ? partStackedTables(block.table, limits).map((table) => ({ kind: 'table', table }))
      : [block],
  );
  for (const block of parted) {
    if (block.kind !== 'table') {
      rest.push(block);
      if (block.kind === 'paragraph' && !BETWEEN.test(block.text)) isInterrupted = true;
      continue;
    }
    const grid = gridFromTable(block.table, limits);
    const header = headerFromGrid(grid);
    const start = header?.end ?? 0;
    if (header && !(current && hasSameColumns(header, current.header))) {
      current = { name: grid.name, number: tables.length + 1, grid, header, pieces: [], body: [] };
      tables.push(current);
    } else if (!header && (!current || isInterrupted || grid.width !== current.grid.width)) {
      rest.push(block);
      continue;
    }
    for (let row = 0; row < (header?.start ?? 0); row++) rest.push(...paragraphsOfRow(grid, row));
    if (current) {
      current.pieces.push({ table: block.table, grid, header });
      addRows(current, grid, start, block.table.hiddenRows);
    }
    isInterrupted = false;
  }
  return { tables, rest };
}

function addRows(table: WholeTable, grid: Grid, start: number, hidden?: ReadonlySet<number>): void {
  let afterBreak = table.body.length > 0;
  for (let row = start; row < grid.cells.length; row++) {
    const cells = grid.cells[row] ?? [];
    if (row > start && grid.breaks.has(row)) afterBreak = true;
    if (cells.every((cell) => cell === null || cell.text === '')) continue;
    if (repeatsHeader(grid, row, table.header.columns)) {
      afterBreak = true;
      continue;
    }
    table.body.push({ grid, row, cells, isHidden: hidden?.has(row) ?? false, afterBreak });
    afterBreak = false;
  }
}

function hasSameColumns(a: Header, b: Header): boolean {
  const names = (header: Header) =>
    header.columns.map((column) => column.headings.map(normalizeHeading).join('/')).join('|');
  return names(a) === names(b);
}

export function paragraphsOfRow(grid: Grid, row: number): SourceBlock[] {
  const cells = [...new Set(grid.cells[row] ?? [])].filter((cell) => cell !== null && cell.text !== '');
  return cells.map((cell) => ({
    kind: 'paragraph',
    text: cell?.text ?? '',
    place: grid.placeOf(row, cell?.column ?? 0),
  }));
}

import type { Diagnostic } from '@shixian/diagnostics';
import { joinCooperating } from './cooperating-offices.js';
import { doubtPaths } from './doubt-paths.js';
import { joinSplitCells } from './join-split-cells.js';
import type { Limits } from './limits.js';
import { moveCellsBack } from './moved-cells.js';
import { type Leftover, rowsFromTable, type TableRows } from './rows-from-table.js';
import type { SourceBlock } from './source.js';
import { piecesFromBlocks, type WholeTable } from './table-pieces.js';

/** A table of rules as it was read. */
export interface ReadTable extends TableRows {
  whole: WholeTable;
}

export interface ReadTables {
  tables: ReadTable[];
  /** Blocks that belong to no table of rules, in order. */
  rest: SourceBlock[];
  /** Rows that became no item. */
  leftovers: Leftover[];
  diagnostics: Diagnostic[];
}

/** Finds the tables of rules among the blocks of a document and reads their rows. */
export function tablesFromBlocks(blocks: readonly SourceBlock[], limits: Limits): ReadTables {
  const { tables: wholes, rest } = piecesFromBlocks(blocks, limits);
  const tables = wholes.map((whole): ReadTable => {
    const moved = moveCellsBack(whole);
    const read = rowsFromTable(whole);
    joinSplitCells(read.rows);
    joinCooperating(whole, read);
    doubtPaths(whole, read, moved);
    return { whole, ...read };
  });
  return {
    tables,
    rest,
    leftovers: tables.flatMap((table) => table.leftovers),
    diagnostics: tables.flatMap((table) => table.diagnostics),
  };
}

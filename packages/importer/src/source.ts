import type { Diagnostic, Place } from '@shixian/diagnostics';

export type SourceFormat = 'docx' | 'xlsx' | 'xls' | 'html' | 'markdown' | 'csv' | 'text';

/** A cell as the document has it. Lines inside it are separated by `\n`. Spans count from 1. */
export interface SourceCell {
  text: string;
  rowSpan: number;
  colSpan: number;
  /** A list item stands here, whose number the program that shows it counts by itself. */
  isListItem?: true;
  /** Notes that hang on words of the cell. */
  notes?: string[];
}

export interface SourceTable {
  /** Sheet name, or null. */
  name: string | null;
  /** Cells in order, as HTML has them: a place covered by a span has no cell of its own. */
  rows: SourceCell[][];
  /** The format knows no merged cells: where the document had some, blanks remain. */
  isPlain?: true;
  /** Rows from 0 that the document does not show. */
  hiddenRows?: ReadonlySet<number>;
  /** Rows that stand below a page break, where the source shows one. */
  breaks?: ReadonlySet<number>;
  /** Where the grid position stands, both from 0. */
  placeOf(row: number, column: number): Place;
}

/** One piece of a document in reading order. An aside is a header, footer, note or comment. */
export type SourceBlock =
  | { kind: 'paragraph'; text: string; place: Place }
  | { kind: 'aside'; text: string; place: Place }
  | { kind: 'table'; table: SourceTable };

export interface SourceDocument {
  format: SourceFormat;
  blocks: SourceBlock[];
  /** Formulas, parts left unread and the like. */
  diagnostics: Diagnostic[];
}

/** The document could not be read; the diagnostic says why. Caught by `importDocument`, never seen outside. */
export class Unreadable extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

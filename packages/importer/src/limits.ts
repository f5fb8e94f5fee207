/** Bounds that keep memory within reach of the largest honest file. A file beyond one is refused, and told which. */
export interface Limits {
  /** Size of the file. */
  bytes: number;
  /** Bytes of all archive entries that are read, counted while they are unpacked. */
  unpacked: number;
  /** Entries of the archive, read or not. */
  entries: number;
  /** Rows of one table or sheet. */
  rows: number;
  /** Columns of one table or sheet. */
  columns: number;
  /** Cells of the whole document, those a span covers included. */
  cells: number;
  /** XML elements of a Word document: its reader takes about 2 KB and 40 µs for each. */
  wordElements: number;
  /** XML elements of a workbook: about 250 bytes and 3 µs each. */
  sheetElements: number;
  /** How deep elements of a page may stand in one another; tags never closed count too. */
  depth: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 32 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  entries: 2_000,
  rows: 100_000,
  columns: 256,
  cells: 1_000_000,
  wordElements: 400_000,
  sheetElements: 3_000_000,
  depth: 4_096,
};

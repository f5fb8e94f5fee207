import type { SourceCell } from './source.js';

/** A table as an office program shows it. Cells are in order, as HTML has them: a place that a span covers has none. */
export interface OfficeTable {
  /** Sheet name, or null. */
  name: string | null;
  /** Rows at the top that are titles and headings. */
  headerRows: number;
  rows: SourceCell[][];
}

/** Columns of the widest row, spans counted. */
export function widthOfTable({ rows }: OfficeTable): number {
  /** Columns that spans from above cover, by row. */
  const covered = rows.map(() => 0);
  return rows.reduce((widest, row, at) => {
    const own = row.reduce((sum, cell) => sum + cell.colSpan, 0);
    for (const { rowSpan, colSpan } of row)
      for (let below = 1; below < rowSpan && at + below < rows.length; below++)
        covered[at + below] = (covered[at + below] ?? 0) + colSpan;
    return Math.max(widest, own + (covered[at] ?? 0));
  }, 0);
}

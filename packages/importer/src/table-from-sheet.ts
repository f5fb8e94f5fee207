import { utils, type WorkSheet } from '@e965/xlsx';
import type { Diagnostic } from '@shixian/diagnostics';
import type { Limits } from './limits.js';
import { type SourceBlock, type SourceCell, type SourceTable, Unreadable } from './source.js';

type DenseCell = { t: string; v?: unknown; w?: string; f?: string; c?: { t?: string }[] };

/** One sheet, and asides for what it holds besides: comments, and texts that lie under a merged cell. */
export function tableFromSheet(
  sheet: WorkSheet,
  name: string,
  file: string,
  limits: Limits,
  diagnostics: Diagnostic[],
): { table: SourceTable; hidden: SourceBlock[] } {
  const data = (sheet['!data'] ?? []) as (DenseCell | undefined)[][];
  const cellName = (row: number, column: number) => utils.encode_cell({ r: row, c: column });
  const tooMany = (what: 'rows' | 'columns' | 'cells', limit: number) =>
    new Unreadable({
      code: 'SX5003',
      severity: 'error',
      data: { what, limit },
      place: { kind: 'sheet', file, sheet: name, cell: 'A1' },
    });
  // The sheet's declared size is only a claim; what counts is the cells it has.
  let height = 0;
  let width = 0;
  for (const [row, cells] of data.entries()) {
    const last = cells?.findLastIndex((cell) => textOf(cell) !== '') ?? -1;
    if (last < 0) continue;
    height = row + 1;
    width = Math.max(width, last + 1);
  }
  if (height > limits.rows) throw tooMany('rows', limits.rows);
  if (width > limits.columns) throw tooMany('columns', limits.columns);
  if (height * width > limits.cells) throw tooMany('cells', limits.cells);
  const spans = spansFromMerges(sheet['!merges'] ?? [], height, width);
  if (spans === null) throw tooMany('cells', limits.cells);
  const rows: SourceCell[][] = [];
  const hidden: SourceBlock[] = [];
  for (let row = 0; row < height; row++) {
    const cells: SourceCell[] = [];
    for (let column = 0; column < width; column++) {
      const span = spans.get(row * width + column);
      const cell = data[row]?.[column];
      const text = textOf(cell);
      const place = { kind: 'sheet', file, sheet: name, cell: cellName(row, column) } as const;
      if (cell?.f !== undefined)
        diagnostics.push({
          code: 'SX5005',
          severity: 'warning',
          data: { formula: `=${cell.f}`, value: text },
          place,
        });
      // A merged cell shows its first text only; what lies under it is still in the file.
      if (span !== 'covered') cells.push({ text, rowSpan: span?.rowSpan ?? 1, colSpan: span?.colSpan ?? 1 });
      else if (text !== '') hidden.push({ kind: 'aside', text, place });
      for (const note of cell?.c ?? [])
        if (note.t) hidden.push({ kind: 'aside', text: note.t.trim(), place });
    }
    rows.push(cells);
  }
  diagnostics.push(...hiddenColumns(sheet, name, file, width));
  const hiddenRows = new Set(
    [...(sheet['!rows'] ?? []).entries()].flatMap(([row, of]) => (of?.hidden ? [row] : [])),
  );
  const table: SourceTable = {
    name,
    rows,
    ...(hiddenRows.size > 0 && { hiddenRows }),
    placeOf: (row, column) => ({ kind: 'sheet', file, sheet: name, cell: cellName(row, column) }),
  };
  return { table, hidden };
}

/** Columns that are not shown: they are read all the same. */
function hiddenColumns(sheet: WorkSheet, name: string, file: string, width: number): Diagnostic[] {
  return (sheet['!cols'] ?? []).slice(0, width).flatMap((column, index): Diagnostic[] => {
    if (!column?.hidden) return [];
    const letters = utils.encode_col(index);
    const place = { kind: 'sheet', file, sheet: name, cell: `${letters}1` } as const;
    return [{ code: 'SX5011', severity: 'warning', data: { what: 'column', name: letters }, place }];
  });
}

type Span = 'covered' | { rowSpan: number; colSpan: number };

/**
 * Spans by grid position (row × width + column), cut to the part of the sheet that holds something.
 * Merged cells that overlap are broken: the first of them holds. Null where they overlap so much that no honest sheet could.
 */
function spansFromMerges(
  merges: NonNullable<WorkSheet['!merges']>,
  height: number,
  width: number,
): Map<number, Span> | null {
  const spans = new Map<number, Span>();
  let budget = 4 * height * width;
  for (const { s, e } of merges) {
    const bottom = Math.min(e.r, height - 1);
    const right = Math.min(e.c, width - 1);
    if (s.r > bottom || s.c > right) continue;
    budget -= (bottom - s.r + 1) * (right - s.c + 1);
    if (budget < 0) return null;
    const places: number[] = [];
    for (let row = s.r; row <= bottom; row++)
      for (let column = s.c; column <= right; column++) places.push(row * width + column);
    if (places.some((place) => spans.has(place))) continue;
    for (const place of places) spans.set(place, 'covered');
    spans.set(s.r * width + s.c, { rowSpan: bottom - s.r + 1, colSpan: right - s.c + 1 });
  }
  return spans;
}

/** What a person sees in the cell; a number or date as the workbook shows it. */
function textOf(cell: DenseCell | undefined): string {
  if (!cell || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return cell?.w ?? '';
  const text = cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

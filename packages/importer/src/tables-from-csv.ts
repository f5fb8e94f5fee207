import { CsvError, parse } from 'csv-parse/sync';
import type { Limits } from './limits.js';
import { type SourceBlock, Unreadable } from './source.js';

/** One table. The separator is the one of comma, tab and semicolon that the first line has most of. */
export function blocksFromCsv(text: string, file: string, limits: Limits): SourceBlock[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => firstLine.split(mark).length;
  const delimiter = ['\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: limits.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable({
      code: 'SX5002',
      severity: 'error',
      data: { format: 'csv', reason: 'structure' },
      place: { kind: 'path', file },
    });
  }
  const refuse = (what: 'rows' | 'columns', limit: number) =>
    new Unreadable({
      code: 'SX5003',
      severity: 'error',
      data: { what, limit },
      place: { kind: 'path', file },
    });
  if (records.length > limits.rows) throw refuse('rows', limits.rows);
  if (records.some((record) => record.length > limits.columns)) throw refuse('columns', limits.columns);
  const rows = withoutBlankEnd(records).map((record) =>
    record.map((cell) => ({ text: cell.trim(), rowSpan: 1, colSpan: 1 })),
  );
  return [
    {
      kind: 'table',
      table: { name: null, rows, isPlain: true, placeOf: (row, column) => tablePlace(file, 1, row, column) },
    },
  ];
}

/** Rows without the columns at the end that nobody wrote into: separators more than the header has. */
export function withoutBlankEnd(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce(
    (widest, row) => Math.max(widest, row.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
  return rows.map((row) => row.slice(0, width));
}

export function tablePlace(file: string, table: number, row: number, column: number) {
  return { kind: 'table', file, table, row: row + 1, column: column + 1 } as const;
}

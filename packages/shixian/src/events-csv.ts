import { type Line, LONGEST_LINE, NOT_UTF8, TOO_LONG } from './events-lines.js';

export interface CsvRow {
  /** The line it begins on, from 1. */
  line: number;
  cells: readonly string[];
}

/** Why reading ends: quotes that are not closed or stand inside a cell, a row too long to be one, bytes that are no UTF-8. */
export interface CsvFlaw {
  line: number;
  cause: 'quotes' | 'too-long' | 'encoding';
}

/** Reads comma-separated values (RFC 4180) a few lines at a time; a quoted cell may go on over lines. */
export function createCsvReader() {
  let line = 0;
  /** The beginning of a row whose quotes are still open. */
  let held = '';
  let begun = 0;
  const rowFrom = (text: string): CsvRow | CsvFlaw | null => {
    const isContinued = held !== '';
    if (!isContinued) begun = line;
    const quotes = countOf(text, '"');
    if (!isContinued && quotes === 0) return { line, cells: text.split(',') };
    const whole = held + text;
    held = '';
    if (quotes % 2 === (isContinued ? 0 : 1)) {
      held = `${whole}\n`;
      return held.length > LONGEST_LINE ? { line: begun, cause: 'quotes' } : null;
    }
    const cells = cellsOf(whole);
    return cells === null ? { line: begun, cause: 'quotes' } : { line: begun, cells };
  };
  return {
    /** The rows that end in these lines, up to a flaw. */
    rowsFrom(lines: readonly Line[]): { rows: CsvRow[]; flaw: CsvFlaw | null } {
      const rows: CsvRow[] = [];
      for (const given of lines) {
        line++;
        if (given === NOT_UTF8) return { rows, flaw: { line, cause: 'encoding' } };
        if (given === TOO_LONG) return { rows, flaw: { line, cause: 'too-long' } };
        const text = line === 1 && given.startsWith('\ufeff') ? given.slice(1) : given;
        const row = rowFrom(text.endsWith('\r') ? text.slice(0, -1) : text);
        if (row === null) continue;
        if ('cause' in row) return { rows, flaw: row };
        rows.push(row);
      }
      return { rows, flaw: null };
    },
    /** What is wrong once there are no more lines. */
    end: (): CsvFlaw | null => (held === '' ? null : { line: begun, cause: 'quotes' }),
  };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** The cells of a row; null where a quote stands inside a cell that is not quoted, or something after its closing one. */
function cellsOf(row: string): string[] | null {
  const cells: string[] = [];
  for (let from = 0; from <= row.length; ) {
    let end: number;
    if (row[from] === '"') {
      end = from + 1;
      while (row[end] !== '"' || row[end + 1] === '"') end += row[end] === '"' ? 2 : 1;
      cells.push(row.slice(from + 1, end).replaceAll('""', '"'));
      end++;
      if (end < row.length && row[end] !== ',') return null;
    } else {
      end = row.indexOf(',', from);
      if (end === -1) end = row.length;
      const cell = row.slice(from, end);
      if (cell.includes('"')) return null;
      cells.push(cell);
    }
    from = end + 1;
  }
  return cells;
}

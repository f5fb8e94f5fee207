import type { Diagnostic } from '@shixian/diagnostics';
import type { StoredCell, StoredTable, TablesFile } from '@shixian/model';
import { validate } from '@shixian/model';
import type { SourceBlock, SourceCell } from './source.js';
import type { ReadTable } from './tables-from-blocks.js';
import { tablePlace } from './tables-from-csv.js';

/** What `tables.json` keeps of a document: its tables of rules, cell by cell. */
export function tablesFileFrom(file: string, tables: readonly ReadTable[]): TablesFile {
  return {
    file,
    tables: tables.flatMap(({ whole }) =>
      whole.pieces.map(
        ({ table }): StoredTable => ({
          ...(table.name !== null && { name: table.name }),
          ...(table.isPlain && { plain: true as const }),
          ...(table.breaks && table.breaks.size > 0 && { breaks: [...table.breaks] }),
          rows: table.rows.map((row) => row.map(storedFromCell)),
        }),
      ),
    ),
  };
}

function storedFromCell({ text, rowSpan, colSpan }: SourceCell): StoredCell {
  if (rowSpan === 1 && colSpan === 1) return text;
  return { text, ...(rowSpan > 1 && { rows: rowSpan }), ...(colSpan > 1 && { columns: colSpan }) };
}

/** A row a line, so that a person and a diff can read it. */
export function jsonFromTablesFile({ file, tables }: TablesFile): string {
  const texts = tables.map(({ rows, ...head }) => {
    const keys = Object.entries(head).map(
      ([key, value]) => `      ${JSON.stringify(key)}: ${compact(value)},\n`,
    );
    return `    {\n${keys.join('')}      "rows": [\n${rows.map((row) => `        ${compact(row)}`).join(',\n')}\n      ]\n    }`;
  });
  return `{\n  "file": ${JSON.stringify(file)},\n  "tables": [\n${texts.join(',\n')}\n  ]\n}\n`;
}

function compact(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads `tables.json`; a file that is none is a diagnostic. */
export function tablesFileFromJson(
  text: string,
  file: string,
): { tables: TablesFile | null; diagnostics: Diagnostic[] } {
  const failed = (detail: string): ReturnType<typeof tablesFileFromJson> => ({
    tables: null,
    diagnostics: [{ code: 'SX5009', severity: 'error', data: { detail }, place: { kind: 'path', file } }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(error instanceof Error ? error.message : '');
  }
  const checked = validate('tables', value);
  if (checked.ok) return { tables: checked.value, diagnostics: [] };
  const [first] = checked.errors;
  return failed(`${first?.path.join('/')} ${first?.message}`.trim());
}

/** The tables as blocks of a document again. */
export function blocksFromTablesFile({ file, tables }: TablesFile): SourceBlock[] {
  return tables.map(({ name, plain, breaks, rows }, index) => ({
    kind: 'table',
    table: {
      name: name ?? null,
      rows: rows.map((row) => row.map(cellFromStored)),
      ...(plain && { isPlain: true }),
      ...(breaks && { breaks: new Set(breaks) }),
      placeOf: (row, column) => tablePlace(file, index + 1, row, column),
    },
  }));
}

function cellFromStored(cell: StoredCell): SourceCell {
  if (typeof cell === 'string') return { text: cell, rowSpan: 1, colSpan: 1 };
  return { text: cell.text, rowSpan: cell.rows ?? 1, colSpan: cell.columns ?? 1 };
}

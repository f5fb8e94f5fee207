import { readFileSync } from 'node:fs';
import type { Diagnostic, Place } from '@shixian/diagnostics';
import { type CsvFlaw, createCsvReader } from './events-csv.js';
import { linesOf } from './events-lines.js';
import type { EventRecord, EventRecords } from './events-record.js';

const NEEDED = ['item', 'event', 'at'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['count', 'value']);

type PlaceOfRow = (row: number) => Place;

/** A table of events: names in the first row, an event a row; an empty cell is an absent field. */
function createTableReader(placeOf: PlaceOfRow) {
  let names: string[] | null = null;
  return {
    /** False once the header lacks a needed name: nothing more can be read. */
    addRow(position: number, cells: readonly string[], records: EventRecord[]): boolean {
      if (names === null) {
        const header = cells.map((name) => name.trim());
        const missing = NEEDED.filter((name) => !header.includes(name));
        names = header;
        if (missing.length === 0) return true;
        const place = placeOf(position);
        const data = { missing: [...missing] };
        records.push({ position, diagnostic: { code: 'SX4011', severity: 'error', data, place } });
        return false;
      }
      const value = eventFromCells(names, cells);
      if (value !== null) records.push({ position, value });
      return true;
    },
  };
}

function eventFromCells(names: readonly string[], cells: readonly string[]): object | null {
  const fields: [string, string | number | true][] = [];
  for (const [column, name] of names.entries()) {
    const text = cells[column]?.trim() ?? '';
    if (name !== '' && text !== '') fields.push([name, valueOfCell(name, text)]);
  }
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

function valueOfCell(name: string, text: string): string | number | true {
  if (NUMBERS.has(name) && Number.isFinite(Number(text))) return Number(text);
  return name === 'undated' && text === 'true' ? true : text;
}

/** Comma-separated values (RFC 4180) in UTF-8, read as they stream. */
export function recordsFromCsv(path: string, file: string): EventRecords {
  const placeOf: PlaceOfRow = (line) => ({ kind: 'line', file, line });
  return { batches: batchesOfCsv(path, file, placeOf), placeOf };
}

async function* batchesOfCsv(path: string, file: string, placeOf: PlaceOfRow): AsyncGenerator<EventRecord[]> {
  const csv = createCsvReader();
  const table = createTableReader(placeOf);
  for await (const lines of linesOf(path)) {
    const records: EventRecord[] = [];
    const { rows, flaw } = csv.rowsFrom(lines);
    const isTable = rows.every(({ line, cells }) => table.addRow(line, cells, records));
    if (isTable && flaw !== null) records.push(recordOf(flaw, file, placeOf));
    yield records;
    if (!isTable || flaw !== null) return;
  }
  const flaw = csv.end();
  if (flaw !== null) yield [recordOf(flaw, file, placeOf)];
}

function recordOf({ line: position, cause }: CsvFlaw, file: string, placeOf: PlaceOfRow): EventRecord {
  const diagnostic: Diagnostic =
    cause === 'encoding'
      ? { code: 'SX4012', severity: 'error', data: {}, place: { kind: 'path', file } }
      : { code: 'SX4002', severity: 'error', data: { cause }, place: placeOf(position) };
  return { position, diagnostic };
}

/** The first sheet of a workbook. */
export function recordsFromXlsx(path: string, file: string): EventRecords {
  let sheet = '';
  const placeOf: PlaceOfRow = (row) => ({ kind: 'sheet', file, sheet, cell: `A${row}` });
  const batches = (async function* () {
    const { read, utils } = await import('@e965/xlsx');
    const workbook = read(readFileSync(path), { type: 'buffer', cellDates: true, UTC: true });
    sheet = workbook.SheetNames[0] ?? '';
    const cells = workbook.Sheets[sheet];
    if (cells === undefined) return;
    const rows: unknown[][] = utils.sheet_to_json(cells, { header: 1, raw: true, defval: '', UTC: true });
    const table = createTableReader(placeOf);
    const records: EventRecord[] = [];
    rows.every((row, index) => table.addRow(index + 1, row.map(textOfCell), records));
    yield records;
  })();
  return { batches, placeOf };
}

/** A date cell has no zone: what it shows is civil time of the county. */
function textOfCell(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}+08:00`;
}

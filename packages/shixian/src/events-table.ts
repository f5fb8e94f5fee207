import { createReadStream, readFileSync } from 'node:fs';
import type { Diagnostic, Place } from '@shixian/diagnostics';
import { LONGEST_LINE } from './events-lines.js';
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
  if (name === 'at' || name === 'recordedAt') return dayOfCell(text);
  return name === 'undated' && text === 'true' ? true : text;
}

/** A day as a Chinese spreadsheet writes it, 2026/11/3 or 2026年11月3日, which it does to a day typed in any form. */
function dayOfCell(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[/年.-](\d{1,2})[/月.-](\d{1,2})日?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Comma-separated values (RFC 4180) in UTF-8, read as they stream. */
export function recordsFromCsv(path: string, file: string): EventRecords {
  const placeOf: PlaceOfRow = (line) => ({ kind: 'line', file, line });
  return { batches: batchesOfCsv(path, file, placeOf), placeOf };
}

async function* batchesOfCsv(path: string, file: string, placeOf: PlaceOfRow): AsyncGenerator<EventRecord[]> {
  const table = createTableReader(placeOf);
  let records: EventRecord[] = [];
  let isTable = true;
  /** Line on which the row at hand begins: a quoted cell may go on over lines. */
  let line = 1;
  const csv = await createCsvFeed((cells, lastLine) => {
    if (isTable) isTable = table.addRow(line, cells, records);
    line = lastLine + 1;
  });
  try {
    for await (const text of textOf(path)) {
      await csv.feed(text);
      yield records;
      records = [];
      if (!isTable) return;
    }
    await csv.end();
  } catch (error) {
    records.push({ position: line, diagnostic: flawOf(error, file, placeOf(line)) });
  }
  yield records;
}

/** The library as it is fed: rows are told as they end, so that those before a fault are not lost. */
async function createCsvFeed(onRow: (cells: string[], lastLine: number) => void) {
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: LONGEST_LINE,
    on_record: (cells: string[], { lines }) => {
      onRow(cells, lines);
      return null;
    },
  });
  // What is wrong is told by the calls below.
  parser.on('error', () => {}).resume();
  const settled = (resolve: () => void, reject: (error: Error) => void) => (error?: Error | null) =>
    error ? reject(error) : resolve();
  return {
    feed: (text: string) =>
      new Promise<void>((resolve, reject) => parser.write(text, settled(resolve, reject))),
    end: () => new Promise<void>((resolve, reject) => parser.end(settled(resolve, reject))),
  };
}

function flawOf(error: unknown, file: string, place: Place): Diagnostic {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return { code: 'SX4012', severity: 'error', data: {}, place: { kind: 'path', file } };
  if (code === undefined || !/^(CSV_|INVALID_OPENING_QUOTE)/.test(code)) throw error;
  const cause = code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'quotes';
  return { code: 'SX4002', severity: 'error', data: { cause }, place };
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first sheet of a workbook. */
export function recordsFromXlsx(path: string, file: string): EventRecords {
  let sheet = '';
  const placeOf: PlaceOfRow = (row) => ({ kind: 'sheet', file, sheet, cell: `A${row}` });
  const batches = (async function* (): AsyncGenerator<EventRecord[]> {
    const first = await firstSheet(readFileSync(path));
    if (first === null) {
      const place = { kind: 'path', file } as const;
      const data = { cause: 'unreadable', file } as const;
      yield [{ position: 1, diagnostic: { code: 'SX4001', severity: 'error', data, place } }];
      return;
    }
    sheet = first.name;
    const table = createTableReader(placeOf);
    const records: EventRecord[] = [];
    first.rows.every((row, index) => table.addRow(index + 1, row.map(textOfCell), records));
    yield records;
  })();
  return { batches, placeOf };
}

/** null where the bytes are no workbook, or one that is damaged or locked: the library throws whatever it meets. */
async function firstSheet(bytes: Uint8Array): Promise<{ name: string; rows: unknown[][] } | null> {
  const { read, utils } = await import('@e965/xlsx');
  try {
    const { SheetNames, Sheets } = read(bytes, { type: 'buffer', cellDates: true, UTC: true });
    const name = SheetNames[0] ?? '';
    const cells = Sheets[name] ?? {};
    return { name, rows: utils.sheet_to_json(cells, { header: 1, raw: true, defval: '', UTC: true }) };
  } catch {
    return null;
  }
}

/** A date cell has no zone: what it shows is civil time of the county. */
function textOfCell(value: unknown): string {
  // A number too large to be a date is still marked as one.
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}+08:00`;
}

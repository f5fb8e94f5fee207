import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Place } from '@shixian/diagnostics';
import type { EventRecord } from './events-record.js';

const NEEDED = ['item', 'event', 'at'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['count', 'value']);

interface Row {
  /** Line or row it stands on, from 1. */
  at: number;
  cells: readonly string[];
}

type PlaceOfRow = (row: number) => Place;

/** A table of events: names in the first row, an event a row; an empty cell is an absent field. */
async function* recordsFromRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  placeOf: PlaceOfRow,
): AsyncGenerator<EventRecord> {
  let names: string[] | null = null;
  for await (const { at, cells } of rows) {
    const place = placeOf(at);
    if (names === null) {
      const header = cells.map((name) => name.trim());
      const missing = NEEDED.filter((name) => !header.includes(name));
      if (missing.length > 0) {
        yield { diagnostic: { code: 'SX4011', severity: 'error', data: { missing: [...missing] }, place } };
        return;
      }
      names = header;
      continue;
    }
    const event = eventFromCells(names, cells);
    if (event !== null) yield { value: event, place, position: at };
  }
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
export async function* recordsFromCsv(path: string, file: string): AsyncGenerator<EventRecord> {
  const { parse, CsvError } = await import('csv-parse');
  const placeOf: PlaceOfRow = (line) => ({ kind: 'line', file, line });
  const parser = parse({ bom: true, relax_column_count: true, info: true });
  Readable.from(textOf(path))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let last = 1;
  async function* rows(): AsyncGenerator<Row> {
    for await (const { record, info } of parser) {
      last = info.lines;
      yield { at: info.lines, cells: record };
    }
  }
  try {
    yield* recordsFromRows(rows(), placeOf);
  } catch (error) {
    if (error instanceof CsvError) {
      const place = placeOf(typeof error.lines === 'number' ? error.lines : last);
      yield { diagnostic: { code: 'SX4002', severity: 'error', data: { cause: 'quotes' }, place } };
    } else if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      const place: Place = { kind: 'path', file };
      yield { diagnostic: { code: 'SX4012', severity: 'error', data: {}, place } };
    } else throw error;
  }
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first sheet of a workbook. */
export async function* recordsFromXlsx(path: string, file: string): AsyncGenerator<EventRecord> {
  const { read, utils } = await import('@e965/xlsx');
  const workbook = read(readFileSync(path), { type: 'buffer', cellDates: true, UTC: true });
  const [sheet = ''] = workbook.SheetNames;
  const table = workbook.Sheets[sheet];
  if (table === undefined) return;
  const cells: unknown[][] = utils.sheet_to_json(table, { header: 1, raw: true, defval: '', UTC: true });
  const rows = cells.map((row, index) => ({ at: index + 1, cells: row.map(textOfCell) }));
  yield* recordsFromRows(rows, (row) => ({ kind: 'sheet', file, sheet, cell: `A${row}` }));
}

/** A date cell has no zone: what it shows is civil time of the county. */
function textOfCell(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}+08:00`;
}

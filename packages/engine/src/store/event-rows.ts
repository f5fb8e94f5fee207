import { getFloat, setFloat } from './float-lanes.js';
import { NumberRows } from './number-rows.js';

/**
 * Events of one item, 24 bytes each: its day and kind packed as in grouped rows; the second of its day plus 1, with the
 * upper part of its digest; the rest of the digest; its words; the number of its reference; its position. 16 bytes more each
 * once one has a record time or a value.
 */
export interface EventRow {
  /** Day and kind, packed. */
  cell: number;
  /** Of the day; -1 where only the day is known. */
  second: number;
  digest: number;
  words: number;
  refNumber: number;
  position: number;
}

/** What few events have. */
export interface RareRow {
  recordedCell: number;
  recordedSecond: number;
  /** NaN for none. */
  value: number;
}

const CELL = 0;
const SECOND = 1;
const DIGEST = 2;
const WORDS = 3;
const REF_NUMBER = 4;
const POSITION = 5;
const LANES = 6;

const RECORDED_CELL = 0;
const RECORDED_SECOND = 1;
const VALUE = 2;
const RARE_LANES = 4;

const SECOND_BITS = 17;
const SECOND_MASK = (1 << SECOND_BITS) - 1;

/** In place of the words of an event that stood before; its reference number is then the first one's position. */
const REPEATED = -0x80000000;
export const NO_CELL = -0x80000000;

export interface EventRows {
  readonly length: number;
  append(row: EventRow, rare: RareRow | null): void;
  cellOf(row: number): number;
  /** Fills `into`, used again for each row. False for a repeated one. */
  read(row: number, into: EventRow): boolean;
  rareOf(row: number): RareRow | null;
  /** Marks what stood before, each time something was appended since; `scratch` is used again for other items. */
  markRepeated(scratch: Scratch): void;
  forEachRepeated(visit: (position: number, first: number) => void): void;
}

/** A table of row numbers plus 1, grown to the largest item. */
export interface Scratch {
  table: Int32Array;
}

export function createEventRows(): EventRows {
  const rows = new NumberRows(LANES);
  let rare: NumberRows | null = null;
  let checked = 0;
  const isRepeated = (row: number) => rows.get(row, WORDS) === REPEATED;
  const isSame = (a: number, b: number) => {
    for (let lane = CELL; lane <= REF_NUMBER; lane++) {
      if (rows.get(a, lane) !== rows.get(b, lane)) return false;
    }
    return true;
  };
  return {
    get length() {
      return rows.length;
    },
    append({ cell, second, digest, words, refNumber, position }, more) {
      const row = rows.append();
      rows.set(row, CELL, cell);
      rows.set(row, SECOND, (second + 1) | (Math.floor(digest / 2 ** 32) << SECOND_BITS));
      rows.set(row, DIGEST, digest | 0);
      rows.set(row, WORDS, words);
      rows.set(row, REF_NUMBER, refNumber);
      rows.set(row, POSITION, position);
      if (more === null) return;
      rare ??= new NumberRows(RARE_LANES);
      while (rare.length < row) appendRare(rare, NO_RARE);
      appendRare(rare, more);
    },
    cellOf: (row) => rows.get(row, CELL),
    read(row, into) {
      if (isRepeated(row)) return false;
      into.cell = rows.get(row, CELL);
      into.second = (rows.get(row, SECOND) & SECOND_MASK) - 1;
      into.words = rows.get(row, WORDS);
      into.refNumber = rows.get(row, REF_NUMBER);
      into.position = rows.get(row, POSITION) >>> 0;
      return true;
    },
    rareOf(row) {
      if (rare === null || row >= rare.length) return null;
      return {
        recordedCell: rare.get(row, RECORDED_CELL),
        recordedSecond: rare.get(row, RECORDED_SECOND),
        value: getFloat(rare, row, VALUE),
      };
    },
    markRepeated(scratch) {
      if (checked === rows.length) return;
      checked = rows.length;
      let size = 16;
      while (size < rows.length * 2) size *= 2;
      if (scratch.table.length < size) scratch.table = new Int32Array(size);
      else scratch.table.fill(0, 0, size);
      const { table } = scratch;
      const shift = 32 - Math.log2(size);
      for (let row = 0; row < rows.length; row++) {
        if (isRepeated(row)) continue;
        let place = Math.imul(rows.get(row, DIGEST), 0x9e3779b1) >>> shift;
        while (table[place] !== 0 && !isSame((table[place] as number) - 1, row))
          place = (place + 1) & (size - 1);
        const first = (table[place] as number) - 1;
        if (first === -1) table[place] = row + 1;
        else {
          rows.set(row, WORDS, REPEATED);
          rows.set(row, REF_NUMBER, rows.get(first, POSITION));
        }
      }
    },
    forEachRepeated(visit) {
      for (let row = 0; row < rows.length; row++) {
        if (isRepeated(row)) visit(rows.get(row, POSITION) >>> 0, rows.get(row, REF_NUMBER) >>> 0);
      }
    },
  };
}

const NO_RARE: RareRow = { recordedCell: NO_CELL, recordedSecond: -1, value: Number.NaN };

function appendRare(rare: NumberRows, { recordedCell, recordedSecond, value }: RareRow): void {
  const row = rare.append();
  rare.set(row, RECORDED_CELL, recordedCell);
  rare.set(row, RECORDED_SECOND, recordedSecond);
  setFloat(rare, row, VALUE, value);
}

import type { Bundle, CountyEvent } from '@shixian/model';
import { createContentIndex } from '../content-index.js';
import { contentOf } from '../happening.js';
import { parsePoint } from '../point.js';
import { getFloat, setFloat } from '../store/float-lanes.js';
import { createNames } from '../store/names.js';
import { NumberRows } from '../store/number-rows.js';
import { type EventColumns, kindCodeOf } from './event-columns.js';

/** The columns, and the names that their numbers stand for. */
export interface NamedColumns {
  columns: EventColumns;
  /** Subject number minus 1 → its name. */
  subjects: readonly string[];
}

const ITEM = 0;
const DAY = 1;
const KIND = 2;
const REF = 3;
const SECOND = 4;
const COUNT = 5;
const SUBJECT = 6;
const VALUE = 7;
const LANES = 9;

/**
 * Lays events out as columns. Items are numbered as in the Bundle; events of other items, or with a time that cannot be
 * read, are passed over, and the same line twice is one row. No object an event is kept.
 */
export function columnsFromEvents(bundle: Bundle, events: Iterable<CountyEvent>): NamedColumns {
  const indexOf = new Map(bundle.items.map(({ id }, index) => [id, index]));
  const refs = createNames();
  const subjects = createNames();
  const seen = createContentIndex();
  const rows = new NumberRows(LANES);
  const optional = { second: false, count: false, subject: false, value: false };
  for (const event of events) {
    const item = indexOf.get(event?.item);
    if (item === undefined) continue;
    const point = parsePoint(event.at);
    const kind = kindCodeOf.get(event.event);
    // A review stage is a step of another publication; it discharges nothing by itself.
    if (point === null || kind === undefined || event.stage !== undefined) continue;
    if (seen.add(contentOf(event), rows.length) !== null) continue;
    const { ref, count = 1, subject, value = Number.NaN } = event;
    const row = rows.append();
    rows.set(row, ITEM, item);
    rows.set(row, DAY, point.day);
    rows.set(row, KIND, kind);
    rows.set(row, REF, ref === undefined ? 0 : refs.numberOf(ref) + 1);
    rows.set(row, SECOND, point.second ?? -1);
    rows.set(row, COUNT, count);
    rows.set(row, SUBJECT, subject === undefined ? 0 : subjects.numberOf(subject) + 1);
    setFloat(rows, row, VALUE, value);
    optional.second ||= point.second !== null;
    optional.count ||= count !== 1;
    optional.subject ||= subject !== undefined;
    optional.value ||= !Number.isNaN(value);
  }
  const { length } = rows;
  const filled = <T extends { [row: number]: number }>(column: T, lane: number): T => {
    for (let row = 0; row < length; row++) column[row] = rows.get(row, lane);
    return column;
  };
  const columns: EventColumns = {
    item: filled(new Uint32Array(length), ITEM),
    day: filled(new Int32Array(length), DAY),
    kind: filled(new Uint8Array(length), KIND),
    ref: filled(new Uint32Array(length), REF),
    ...(optional.second && { second: filled(new Int32Array(length), SECOND) }),
    ...(optional.count && { count: filled(new Uint32Array(length), COUNT) }),
    ...(optional.subject && { subject: filled(new Uint32Array(length), SUBJECT) }),
    ...(optional.value && { value: Float64Array.from({ length }, (_, row) => getFloat(rows, row, VALUE)) }),
  };
  return { columns, subjects: subjects.all };
}

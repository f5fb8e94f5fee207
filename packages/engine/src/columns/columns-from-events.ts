import type { Bundle, CountyEvent } from '@shixian/model';
import { contentOf } from '../happening.js';
import { parsePoint } from '../point.js';
import { type EventColumns, kindCodeOf } from './event-columns.js';

/** The columns, and the names that their numbers stand for. */
export interface NamedColumns {
  columns: EventColumns;
  /** Subject number minus 1 → its name. */
  subjects: string[];
}

/**
 * Lays events out as columns. Items are numbered as in the Bundle; events of other items, or with a time that cannot be
 * read, are passed over, and the same line twice is one row.
 */
export function columnsFromEvents(bundle: Bundle, events: Iterable<CountyEvent>): NamedColumns {
  const indexOf = new Map(bundle.items.map(({ id }, index) => [id, index]));
  const refs = createNumbering();
  const subjects = createNumbering();
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const event of events) {
    const item = indexOf.get(event.item);
    const point = parsePoint(event.at);
    const kind = kindCodeOf.get(event.event);
    // A review stage is a step of another publication; it discharges nothing by itself.
    if (item === undefined || point === null || kind === undefined || event.stage !== undefined) continue;
    const content = contentOf(event);
    if (seen.has(content)) continue;
    seen.add(content);
    rows.push({
      item,
      day: point.day,
      kind,
      ref: refs.numberOf(event.ref),
      second: point.second ?? -1,
      count: event.count ?? 1,
      subject: subjects.numberOf(event.subject),
      value: event.value ?? Number.NaN,
    });
  }
  return { columns: columnsFromRows(rows), subjects: subjects.names };
}

interface Row {
  item: number;
  day: number;
  kind: number;
  ref: number;
  second: number;
  count: number;
  subject: number;
  value: number;
}

function columnsFromRows(rows: readonly Row[]): EventColumns {
  return {
    item: Uint32Array.from(rows, ({ item }) => item),
    day: Int32Array.from(rows, ({ day }) => day),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
    ref: Uint32Array.from(rows, ({ ref }) => ref),
    ...(rows.some(({ second }) => second !== -1) && { second: Int32Array.from(rows, (row) => row.second) }),
    ...(rows.some(({ count }) => count !== 1) && { count: Uint32Array.from(rows, (row) => row.count) }),
    ...(rows.some(({ subject }) => subject !== 0) && {
      subject: Uint32Array.from(rows, (row) => row.subject),
    }),
    ...(rows.some(({ value }) => !Number.isNaN(value)) && {
      value: Float64Array.from(rows, (row) => row.value),
    }),
  };
}

/** Numbers texts from 1 in the order they come; 0 is none. */
function createNumbering(): { names: string[]; numberOf(text: string | undefined): number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf(text) {
      if (text === undefined) return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      names.push(text);
      numbers.set(text, names.length);
      return names.length;
    },
  };
}

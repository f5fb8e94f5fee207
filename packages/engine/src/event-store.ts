import type { CountyEvent } from '@shixian/model';
import { EVENT_KINDS, kindCodeOf } from './columns/event-columns.js';
import { formatPoint, parsePoint } from './point.js';

/**
 * Events held in typed arrays, without the fields that evaluation does not read (title, url): for files too large for a
 * list of objects. Every event added counts, so a duplicate must not be added twice.
 */
export interface EventStore {
  readonly size: number;
  /** An event with a time that cannot be read, or of no known kind, is passed over. */
  add(event: CountyEvent): void;
  eventsOf(item: string): CountyEvent[];
  /** Events on or after a day (days since 1970-01-01), of every item. */
  eventsSince(day: number): CountyEvent[];
}

export function isEventStore(events: Iterable<CountyEvent> | EventStore): events is EventStore {
  return 'eventsOf' in events;
}

const COLUMNS = ['item', 'next', 'day', 'second', 'kind', 'ref', 'subject', 'count'] as const;
type Column = (typeof COLUMNS)[number];
const NONE = -1;

export function createEventStore(): EventStore {
  let capacity = 1024;
  let size = 0;
  let columns = Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(capacity)])) as Record<
    Column,
    Int32Array
  >;
  const names = createNames();
  /** By item number, the last row added; `next` leads to the one before. */
  const last: number[] = [];
  /** What few events have. */
  const rare = new Map<number, Partial<CountyEvent>>();

  const grow = () => {
    capacity *= 2;
    const longer = (values: Int32Array) => {
      const copy = new Int32Array(capacity);
      copy.set(values);
      return copy;
    };
    columns = Object.fromEntries(COLUMNS.map((name) => [name, longer(columns[name])])) as typeof columns;
  };
  const at = (name: Column, row: number) => columns[name][row] as number;
  const eventAt = (row: number): CountyEvent => {
    const second = at('second', row);
    const ref = names.nameOf(at('ref', row));
    const subject = names.nameOf(at('subject', row));
    const count = at('count', row);
    return {
      item: names.nameOf(at('item', row)) as string,
      event: EVENT_KINDS[at('kind', row)] as CountyEvent['event'],
      at: formatPoint({ day: at('day', row), second: second === NONE ? null : second }),
      ...(ref !== undefined && { ref }),
      ...(subject !== undefined && { subject }),
      ...(count !== 1 && { count }),
      ...rare.get(row),
    };
  };
  return {
    get size() {
      return size;
    },
    add({ item, event, at: text, ref, subject, count = 1, by, stage, value, recordedAt, undated }) {
      const point = parsePoint(text);
      const kind = kindCodeOf.get(event);
      if (point === null || kind === undefined) return;
      if (size === capacity) grow();
      const number = names.numberOf(item);
      const row = {
        item: number,
        next: last[number] ?? NONE,
        day: point.day,
        second: point.second ?? NONE,
        kind,
        count,
      };
      for (const [name, cell] of Object.entries(row)) columns[name as Column][size] = cell;
      columns.ref[size] = names.numberOf(ref);
      columns.subject[size] = names.numberOf(subject);
      const more = { by, stage, value, recordedAt, undated };
      const given = Object.entries(more).filter(([, field]) => field !== undefined);
      if (given.length > 0) rare.set(size, Object.fromEntries(given));
      last[number] = size++;
    },
    eventsOf(item) {
      const events: CountyEvent[] = [];
      for (let row = last[names.numberOf(item)] ?? NONE; row !== NONE; row = at('next', row))
        events.push(eventAt(row));
      return events;
    },
    eventsSince(day) {
      const events: CountyEvent[] = [];
      for (let row = 0; row < size; row++) if (at('day', row) >= day) events.push(eventAt(row));
      return events;
    },
  };
}

/** Texts by number and back; NONE for no text. */
function createNames() {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    nameOf: (number: number): string | undefined => names[number],
    numberOf(name: string | undefined): number {
      if (name === undefined) return NONE;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

import type { Day } from '@shixian/calendar';
import type { CountyEvent } from '@shixian/model';
import { cellOf, dayOfCell, kindOfCell } from './columns/cell.js';
import { EVENT_KINDS, kindCodeOf } from './columns/event-columns.js';
import type { Happening, Source } from './happening.js';
import { formatPoint, type Point, parsePoint } from './point.js';
import { digestOf } from './store/content-digest.js';
import {
  createEventRows,
  type EventRow,
  type EventRows,
  NO_CELL,
  type RareRow,
  type Scratch,
} from './store/event-rows.js';
import { createEventWords } from './store/event-words.js';

/**
 * Events held in typed arrays, 24 bytes each and their different words once, for files too large for a list of objects.
 * What evaluation does not read (title, url) is not kept, but for a digest of 47 bits that tells two events of one item,
 * one time, one kind and one reference apart. The same event twice counts once.
 */
export interface EventStore {
  /** Events added, repeated ones with them. */
  readonly size: number;
  /**
   * An event with a time that cannot be read, or of no known kind, is passed over. `position` (a line, a row; below 2^32) is
   * what `repeats` points to; without one, events count from 0.
   */
  add(event: CountyEvent, position?: number): void;
  /** Of one item, as they were added: what the engine reads. */
  happeningsOf(item: string): Happening[];
  /** On or after a day (days since 1970-01-01), of every item. */
  happeningsSince(day: Day): Happening[];
  /** How many events say the same as one before, and the first `most` of these by position. */
  repeats(most: number): { count: number; firsts: { position: number; first: number }[] };
}

export function isEventStore(events: Iterable<CountyEvent> | EventStore): events is EventStore {
  return 'happeningsOf' in events;
}

export function narrowedStore(store: EventStore, isWanted: (it: Happening) => boolean): EventStore {
  return {
    ...store,
    happeningsOf: (item) => store.happeningsOf(item).filter(isWanted),
    happeningsSince: (day) => store.happeningsSince(day).filter(isWanted),
  };
}

export function createEventStore(): EventStore {
  const items = new Map<string, EventRows>();
  const words = createEventWords();
  const scratch: Scratch = { table: new Int32Array(0) };
  const row: EventRow = { cell: 0, second: -1, digest: 0, words: 0, refNumber: -1, position: 0 };
  let size = 0;

  const happeningsFrom = (item: string, isWanted: (cell: number) => boolean): Happening[] => {
    const rows = items.get(item);
    if (rows === undefined) return [];
    rows.markRepeated(scratch);
    const plain: Source = { item };
    const happenings: Happening[] = [];
    for (let index = 0; index < rows.length; index++) {
      if (!isWanted(rows.cellOf(index)) || !rows.read(index, row)) continue;
      const more = words.moreOf(row);
      const rare = rows.rareOf(index);
      happenings.push({
        day: dayOfCell(row.cell),
        second: row.second === -1 ? null : row.second,
        kind: EVENT_KINDS[kindOfCell(row.cell)] as CountyEvent['event'],
        ref: words.refOf(row),
        subject: more?.subject,
        count: more?.count ?? 1,
        source: more === null && rare === null ? plain : { item, ...more, ...(rare && fieldsOfRare(rare)) },
        position: row.position,
      });
    }
    return happenings;
  };
  return {
    get size() {
      return size;
    },
    add(event, position = size) {
      const point = parsePoint(event?.at);
      if (point === null) return;
      const kind = kindCodeOf.get(event.event);
      if (kind === undefined) return;
      let rows = items.get(event.item);
      if (rows === undefined) {
        rows = createEventRows();
        items.set(event.item, rows);
      }
      row.cell = cellOf(point.day, kind);
      row.second = point.second ?? -1;
      row.digest = digestOf(event);
      words.writeTo(row, event);
      row.position = position;
      rows.append(row, rareOf(event));
      size++;
    },
    happeningsOf: (item) => happeningsFrom(item, () => true),
    happeningsSince: (day) =>
      [...items.keys()].flatMap((item) => happeningsFrom(item, (cell) => dayOfCell(cell) >= day)),
    repeats(most) {
      let count = 0;
      let firsts: { position: number; first: number }[] = [];
      const keepFirsts = () => {
        firsts = firsts.sort((a, b) => a.position - b.position).slice(0, most);
      };
      for (const rows of items.values()) {
        rows.markRepeated(scratch);
        rows.forEachRepeated((position, first) => {
          count++;
          firsts.push({ position, first });
          if (firsts.length > most * 2 + 1000) keepFirsts();
        });
      }
      keepFirsts();
      return { count, firsts };
    },
  };
}

function rareOf({ recordedAt, value }: CountyEvent): RareRow | null {
  if (recordedAt === undefined && value === undefined) return null;
  const recorded: Point | null = recordedAt === undefined ? null : parsePoint(recordedAt);
  return {
    recordedCell: recorded === null ? NO_CELL : cellOf(recorded.day, 0),
    recordedSecond: recorded?.second ?? -1,
    value: value ?? Number.NaN,
  };
}

function fieldsOfRare({ recordedCell, recordedSecond, value }: RareRow): Partial<Source> {
  const second = recordedSecond === -1 ? null : recordedSecond;
  return {
    ...(recordedCell !== NO_CELL && { recordedAt: formatPoint({ day: dayOfCell(recordedCell), second }) }),
    ...(!Number.isNaN(value) && { value }),
  };
}

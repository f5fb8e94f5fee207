import type { Day } from '@shixian/calendar';
import type { CountyEvent } from '@shixian/model';
import { type EventStore, isEventStore } from './event-store.js';
import { groupBy } from './group-by.js';
import { comparePoints, formatPoint, hasHappened, type Point, parsePoint } from './point.js';

/** An event of one item, its time read. */
export interface Happening extends Point {
  kind: CountyEvent['event'];
  ref: string | undefined;
  subject: string | undefined;
  /** How many of the rule's unit it brings, at least 1. */
  count: number;
  /** The event, or what else is kept of it. */
  source: Source;
  /** Of an event that is not kept as a whole: where it stood, which tells it from every other. */
  position?: number;
}

export type Source = Pick<CountyEvent, 'item'> &
  Partial<Pick<CountyEvent, 'by' | 'stage' | 'value' | 'undated' | 'recordedAt'>>;

/** null where the time cannot be read; `checkEvents` reports it. */
export function happeningFromEvent(source: CountyEvent): Happening | null {
  const point = parsePoint(source.at);
  if (point === null) return null;
  const { event: kind, ref, subject, count = 1 } = source;
  return { day: point.day, second: point.second, kind, ref, subject, count, source };
}

/** What decides among events at one time: every field the engine reads but `at`. */
const DECIDING: ReadonlySet<string> = new Set([
  'item',
  'event',
  'ref',
  'subject',
  'by',
  'stage',
  'count',
  'value',
  'undated',
  'recordedAt',
]);

/**
 * The same for two events with the same content, whatever the order of their keys. It orders by what the engine reads
 * before everything else, so that a title never decides which publication stands for which document.
 */
export function contentOf(event: object): string {
  const given = Object.entries(event).filter(([, value]) => value !== undefined);
  const fields = given.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const deciding = fields.filter(([name]) => DECIDING.has(name)).map(withTimeAsRead);
  const others = fields.filter(([name]) => !DECIDING.has(name) || name === 'recordedAt');
  return JSON.stringify(deciding) + JSON.stringify(others);
}

/** One moment can be written in several zones; how it was written decides last. */
function withTimeAsRead(field: [name: string, value: unknown]): [name: string, value: unknown] {
  const [name, value] = field;
  const point = name === 'recordedAt' && typeof value === 'string' ? parsePoint(value) : null;
  return point === null ? field : [name, formatPoint(point)];
}

/**
 * A total order that depends on content alone, so that the order of an events file never matters. At one time, what names
 * a document stands before what names none, which is left for triggers that can take nothing else.
 */
export function compareHappenings(a: Happening, b: Happening): number {
  return compareTimes(a, b) || compareTexts(textOf(a), textOf(b));
}

function textOf({ kind: event, ref, subject, source, position }: Happening): string {
  return contentOf(position === undefined ? source : { ...source, event, ref, subject, position });
}

function compareTimes(a: Happening, b: Happening): number {
  return comparePoints(a, b) || Number(a.ref === undefined) - Number(b.ref === undefined);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted, with equal ones (the same line twice) counted once. Contents are written out only of those at one time. */
export function sortHappenings(happenings: readonly Happening[]): readonly Happening[] {
  if (isAscending(happenings)) return happenings;
  const sorted = [...happenings].sort(compareTimes);
  const distinct: Happening[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const first = sorted[from] as Happening;
    while (to < sorted.length && compareTimes(first, sorted[to] as Happening) === 0) to++;
    if (to === from + 1) distinct.push(first);
    else for (const happening of distinctByContent(sorted.slice(from, to))) distinct.push(happening);
  }
  return distinct;
}

/** As a feed mostly comes, no two at one time. */
function isAscending(happenings: readonly Happening[]): boolean {
  for (let index = 1; index < happenings.length; index++) {
    if (compareTimes(happenings[index - 1] as Happening, happenings[index] as Happening) >= 0) return false;
  }
  return true;
}

function distinctByContent(happenings: readonly Happening[]): Happening[] {
  const byContent = new Map(happenings.map((happening) => [textOf(happening), happening]));
  return [...byContent].sort(([a], [b]) => compareTexts(a, b)).map(([, happening]) => happening);
}

/** What had happened by a moment. */
export interface History {
  /** Of one item, in order. */
  of(item: string): readonly Happening[];
  /** Of every item, on or after a day, in no order. */
  since(day: Day): Happening[];
}

export function historyUntil(now: Point, events: Iterable<CountyEvent> | EventStore): History {
  const happened = (list: readonly CountyEvent[]) => {
    const happenings: Happening[] = [];
    for (const event of list) {
      const happening = happeningFromEvent(event);
      if (happening !== null && hasHappened(happening, now)) happenings.push(happening);
    }
    return happenings;
  };
  if (isEventStore(events)) {
    const isKnown = (it: Happening) => hasHappened(it, now);
    return {
      of: (item) => sortHappenings(events.happeningsOf(item).filter(isKnown)),
      since: (day) => events.happeningsSince(day).filter(isKnown),
    };
  }
  const byItem = groupBy(events, (event: CountyEvent | null | undefined) => event?.item);
  const of = (item: string) => sortHappenings(happened(byItem.get(item) ?? []));
  const since = (day: Day) =>
    [...byItem.keys()].flatMap((item) => (item === undefined ? [] : of(item))).filter((it) => it.day >= day);
  return { of, since };
}

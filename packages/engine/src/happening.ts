import type { Day } from '@shixian/calendar';
import type { CountyEvent } from '@shixian/model';
import { type EventStore, isEventStore } from './event-store.js';
import { comparePoints, hasHappened, type Point, parsePoint } from './point.js';

/** An event of one item, its time read. */
export interface Happening extends Point {
  kind: CountyEvent['event'];
  ref: string | undefined;
  subject: string | undefined;
  /** How many of the rule's unit it brings, at least 1. */
  count: number;
  source: CountyEvent;
}

/** null where the time cannot be read; `checkEvents` reports it. */
export function happeningFromEvent(source: CountyEvent): Happening | null {
  const point = parsePoint(source.at);
  if (point === null) return null;
  const { event: kind, ref, subject, count = 1 } = source;
  return { ...point, kind, ref, subject, count, source };
}

/** The same for two events with the same content, whatever the order of their keys. */
export function contentOf(event: CountyEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * A total order that depends on content alone, so that the order of an events file never matters. At one time, what names
 * a document stands before what names none, which is left for triggers that can take nothing else.
 */
export function compareHappenings(a: Happening, b: Happening): number {
  const order = comparePoints(a, b) || Number(a.ref === undefined) - Number(b.ref === undefined);
  if (order !== 0) return order;
  const [left, right] = [contentOf(a.source), contentOf(b.source)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorted, with equal ones (the same line twice) counted once. */
export function sortHappenings(happenings: readonly Happening[]): Happening[] {
  const sorted = [...happenings].sort(compareHappenings);
  return sorted.filter(
    (it, index) => index === 0 || compareHappenings(sorted[index - 1] as Happening, it) !== 0,
  );
}

/** What had happened by a moment. */
export interface History {
  /** Of one item, in order. */
  of(item: string): readonly Happening[];
  /** Of every item, on or after a day, in no order. */
  since(day: Day): Happening[];
}

export function historyUntil(now: Point, events: Iterable<CountyEvent> | EventStore): History {
  const happened = (list: readonly CountyEvent[]) =>
    list.flatMap((event) => {
      const happening = happeningFromEvent(event);
      return happening !== null && hasHappened(happening, now) ? [happening] : [];
    });
  if (isEventStore(events)) {
    return {
      of: (item) => sortHappenings(happened(events.eventsOf(item))),
      since: (day) => happened(events.eventsSince(day)),
    };
  }
  const byItem = new Map<string, CountyEvent[]>();
  for (const event of events) {
    const list = byItem.get(event.item);
    if (list === undefined) byItem.set(event.item, [event]);
    else list.push(event);
  }
  const of = (item: string) => sortHappenings(happened(byItem.get(item) ?? []));
  return { of, since: (day) => [...byItem.keys()].flatMap(of).filter((it) => it.day >= day) };
}

import type { Bundle, CountyEvent, ItemVerdict } from '@shixian/model';
import { type AssessedItem, assessItem } from './assess-item.js';
import { type CountyItem, countyFromBundle, dayOfOption, pointOfOption } from './county.js';
import { compareHappenings, type Happening, happeningFromEvent, sortHappenings } from './happening.js';
import { createHeap } from './heap.js';
import { nextChangeOf } from './next-change.js';
import { compareMoments, formatPoint, hasHappened, type Point } from './point.js';

type Status = ItemVerdict['status'];

/** An item whose status changed at a moment, or on a day. */
export interface StatusChange {
  item: string;
  at: string;
  from: Status;
  to: Status;
}

/** A county watched over time: fed events as they come, asked what changes as the clock goes on. */
export interface Monitor {
  /**
   * Takes an event, in any order; one later than the clock waits for its time. Gives the change it makes now, or null.
   * An event of an unknown item, or with a time that cannot be read, changes nothing.
   */
  add(event: CountyEvent): StatusChange | null;
  /** Moves the clock on and gives every change up to then, in order of time. Throws a RangeError for an earlier moment. */
  changesUntil(at: string): StatusChange[];
  /** The next moment at which something can change by itself; null for never. What a service sleeps until. */
  nextAt(): string | null;
  /** The status of each item at the clock, in the configuration's order: what `evaluate` gives for the same events. */
  statuses(): { item: string; status: Status }[];
}

interface Watched {
  it: CountyItem;
  happenings: Happening[];
  status: Status;
  /** Grows with every look at the item, so that an older entry of the queue is known to be stale. */
  turn: number;
}

interface Wake {
  at: Point;
  index: number;
  turn: number;
}

export function createMonitor(bundle: Bundle, options: { at: string; recordsFrom?: string }): Monitor {
  const county = countyFromBundle(bundle);
  const recordsFrom =
    options.recordsFrom === undefined ? null : dayOfOption('recordsFrom', options.recordsFrom);
  let clock = pointOfOption('at', options.at);
  const queue = createHeap<Wake>((a, b) => compareMoments(a.at, b.at) || a.index - b.index);
  const indexOf = new Map(county.items.map(({ item }, index) => [item.id, index]));
  const watched = county.items.map((it): Watched => ({ it, happenings: [], status: 'idle', turn: 0 }));

  const assessed = ({ it, happenings }: Watched): AssessedItem => {
    const known = happenings.filter((one) => hasHappened(one, clock));
    return assessItem(county, it, known, { now: clock, since: null, recordsFrom });
  };
  /** Looks at the item at the clock, and puts its next look into the queue. */
  const look = (index: number): StatusChange | null => {
    const one = watched[index] as Watched;
    const { status: from } = one;
    const now = assessed(one);
    one.status = now.status;
    one.turn++;
    const at = nextChangeOf(now, one.happenings, clock);
    if (at !== null) queue.push({ at, index, turn: one.turn });
    if (from === one.status) return null;
    return { item: one.it.item.id, at: formatPoint(clock), from, to: one.status };
  };
  const dropStale = () => {
    for (let wake = queue.peek(); wake && watched[wake.index]?.turn !== wake.turn; wake = queue.peek())
      queue.pop();
  };
  for (const index of watched.keys()) look(index);

  return {
    add(event) {
      const index = indexOf.get(event?.item);
      if (index === undefined) return null;
      const happening = happeningFromEvent(event);
      if (happening === null) return null;
      const one = watched[index] as Watched;
      const last = one.happenings.at(-1);
      if (last === undefined || compareHappenings(last, happening) < 0) one.happenings.push(happening);
      else one.happenings = [...sortHappenings([...one.happenings, happening])];
      return look(index);
    },
    changesUntil(text) {
      const until = pointOfOption('at', text);
      if (compareMoments(until, clock) < 0) throw new RangeError(`at: ${text} is before the clock`);
      const changes: StatusChange[] = [];
      for (dropStale(); ; dropStale()) {
        const wake = queue.peek();
        if (wake === undefined || compareMoments(wake.at, until) > 0) break;
        queue.pop();
        clock = wake.at;
        const change = look(wake.index);
        if (change !== null) changes.push(change);
      }
      clock = until;
      return changes;
    },
    nextAt() {
      dropStale();
      const wake = queue.peek();
      return wake === undefined ? null : formatPoint(wake.at);
    },
    statuses: () => watched.map(({ it, status }) => ({ item: it.item.id, status })),
  };
}

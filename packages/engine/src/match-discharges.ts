import type { Happening } from './happening.js';
import type { Owed } from './owed.js';
import { isLate } from './point.js';

/**
 * Writes into each duty what discharged it. `owed` and `discharges` are in order of time.
 * - A change is discharged by the first publication on or after its day, shared with every earlier change.
 * - Every other trigger needs a publication of its own: the one that names the same `ref` where that is in time,
 *   else, the oldest trigger first, the oldest one that names it or names no trigger. A publication added later can
 *   so never make a duty worse.
 *
 * Each publication is passed over once a step, so that the work grows with their number and not with its square.
 */
export function matchDischarges(owed: readonly Owed[], discharges: readonly Happening[]): void {
  const isChange = ({ trigger }: Owed) => trigger?.kind === 'information-changed';
  matchChanges(owed.filter(isChange), discharges);
  const own = owed.filter((duty) => !isChange(duty));
  const used = new Set<Happening>();
  const take = (duty: Owed, found: Happening) => {
    duty.met = found;
    used.add(found);
  };
  const named = new Set(own.flatMap(({ trigger }) => trigger?.ref ?? []));
  const isFree = (it: Happening) => !used.has(it);
  const inTime = queuesOf(discharges, named);
  for (const duty of own) {
    const { trigger, due } = duty;
    if (trigger?.ref === undefined) continue;
    const same = inTime.get(trigger.ref)?.firstFrom(openingDay(duty), isFree);
    if (same !== undefined && (due === null || !isLate(due, same.it))) take(duty, same.it);
  }
  const queues = queuesOf(discharges, named);
  for (const duty of own) {
    if (duty.met !== null) continue;
    const day = openingDay(duty);
    const unnamed = queues.get(undefined)?.firstFrom(day, isFree);
    const other = queues.get(duty.trigger?.ref ?? OF_NO_TRIGGER)?.firstFrom(day, isFree);
    const oldest = unnamed && other ? (unnamed.place < other.place ? unnamed : other) : (unnamed ?? other);
    if (oldest !== undefined) take(duty, oldest.it);
  }
}

function matchChanges(changes: readonly Owed[], discharges: readonly Happening[]): void {
  const firstFrom = seekerOf(discharges);
  for (const duty of changes) duty.met = firstFrom(openingDay(duty)) ?? null;
}

/** Finds the first on or after a day, for days that never go back. */
export function seekerOf(discharges: readonly Happening[]): (day: number) => Happening | undefined {
  let next = 0;
  return (day) => {
    while (next < discharges.length && (discharges[next] as Happening).day < day) next++;
    return discharges[next];
  };
}

/** What names a document that triggered nothing. */
const OF_NO_TRIGGER = Symbol('of no trigger');

interface Placed {
  it: Happening;
  place: number;
}

/** Publications in order, by the trigger they name; under undefined those that name none at all. */
function queuesOf(
  discharges: readonly Happening[],
  named: ReadonlySet<string>,
): Map<string | undefined | typeof OF_NO_TRIGGER, Queue> {
  const queues = new Map<string | undefined | typeof OF_NO_TRIGGER, Queue>();
  for (const [place, it] of discharges.entries()) {
    const key = it.ref === undefined || named.has(it.ref) ? it.ref : OF_NO_TRIGGER;
    const queue = queues.get(key) ?? new Queue();
    queue.placed.push({ it, place });
    queues.set(key, queue);
  }
  return queues;
}

class Queue {
  readonly placed: Placed[] = [];
  private next = 0;

  /** The first on or after the day that is free. Days asked for never go back, and what was taken never becomes free. */
  firstFrom(day: number, isFree: (it: Happening) => boolean): Placed | undefined {
    for (; this.next < this.placed.length; this.next++) {
      const { it } = this.placed[this.next] as Placed;
      if (it.day >= day && isFree(it)) break;
    }
    return this.placed[this.next];
  }
}

/** What is owed ahead of a happening may be done at any time before it. */
function openingDay({ opens }: Owed): number {
  return opens?.day ?? Number.NEGATIVE_INFINITY;
}

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
  const queues = queuesOf(discharges, new Set(own.flatMap(({ trigger }) => trigger?.ref ?? [])));
  for (const duty of own) {
    const { trigger, due } = duty;
    if (trigger?.ref === undefined) continue;
    const place = queues.firstFrom(trigger.ref, openingDay(duty));
    const same = discharges[place];
    if (same !== undefined && (due === null || !isLate(due, same))) duty.met = queues.take(place);
  }
  queues.rewind();
  for (const duty of own) {
    if (duty.met !== null) continue;
    const day = openingDay(duty);
    const unnamed = queues.firstFrom(undefined, day);
    const other = queues.firstFrom(duty.trigger?.ref ?? OF_NO_TRIGGER, day);
    const oldest = Math.min(unnamed, other);
    if (oldest !== NOWHERE) duty.met = queues.take(oldest);
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

/** Stands for publications that name a document which triggered nothing. */
const OF_NO_TRIGGER = Symbol('of no trigger');
type QueueKey = string | undefined | typeof OF_NO_TRIGGER;

/** After every place. */
const NOWHERE = 0x7fffffff;

/** Publications by the trigger they name, each queue in order; under undefined those that name none at all. */
function queuesOf(discharges: readonly Happening[], named: ReadonlySet<string>) {
  const numbers = new Map<QueueKey, number>();
  const heads: number[] = [];
  const tails: number[] = [];
  const next = new Int32Array(discharges.length).fill(NOWHERE);
  const isTaken = new Uint8Array(discharges.length);
  for (let place = 0; place < discharges.length; place++) {
    const { ref } = discharges[place] as Happening;
    const key = ref === undefined || named.has(ref) ? ref : OF_NO_TRIGGER;
    const number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, heads.push(place) - 1);
      tails.push(place);
    } else {
      next[tails[number] as number] = place;
      tails[number] = place;
    }
  }
  let cursors = [...heads];
  return {
    /** The place of the first on or after the day that is free, else NOWHERE. Days asked for never go back. */
    firstFrom(key: QueueKey, day: number): number {
      const number = numbers.get(key);
      if (number === undefined) return NOWHERE;
      let place = cursors[number] as number;
      while (place !== NOWHERE && (isTaken[place] === 1 || (discharges[place] as Happening).day < day))
        place = next[place] as number;
      cursors[number] = place;
      return place;
    },
    take(place: number): Happening {
      isTaken[place] = 1;
      return discharges[place] as Happening;
    },
    /** Days are asked for from the first one again. */
    rewind() {
      cursors = [...heads];
    },
  };
}

/** What is owed ahead of a happening may be done at any time before it. */
function openingDay({ opens }: Owed): number {
  return opens?.day ?? Number.NEGATIVE_INFINITY;
}

import type { Happening } from './happening.js';
import type { Owed } from './owed.js';
import { isLate } from './point.js';

/**
 * Writes into each duty what discharged it. `owed` and `discharges` are in order of time.
 * - A change is discharged by the first publication on or after its day, shared with every earlier change.
 * - Every other trigger needs a publication of its own: the one that names the same `ref` where that is in time,
 *   else, the oldest trigger first, the oldest one that names it or names no trigger. A publication added later can
 *   so never make a duty worse.
 */
export function matchDischarges(owed: readonly Owed[], discharges: readonly Happening[]): void {
  const changes = owed.filter(({ trigger }) => trigger?.kind === 'information-changed');
  for (const duty of changes) {
    duty.met = discharges.find(({ day }) => day >= openingDay(duty)) ?? null;
  }
  const own = owed.filter(({ trigger }) => trigger?.kind !== 'information-changed');
  const named = new Set(own.map(({ trigger }) => trigger?.ref));
  const used = new Set<Happening>();
  const take = (duty: Owed, found: Happening | undefined) => {
    if (found === undefined) return;
    duty.met = found;
    used.add(found);
  };
  for (const duty of own) {
    const { trigger, due } = duty;
    if (trigger?.ref === undefined) continue;
    const same = discharges.find(
      (it) => it.ref === trigger.ref && it.day >= openingDay(duty) && !used.has(it),
    );
    if (same !== undefined && (due === null || !isLate(due, same))) take(duty, same);
  }
  for (const duty of own) {
    if (duty.met !== null) continue;
    const ref = duty.trigger?.ref;
    take(
      duty,
      discharges.find((it) => {
        if (it.day < openingDay(duty) || used.has(it)) return false;
        if (it.ref === undefined || (ref !== undefined && it.ref === ref)) return true;
        return ref === undefined && !named.has(it.ref);
      }),
    );
  }
}

/** What is owed ahead of a happening may be done at any time before it. */
function openingDay({ opens }: Owed): number {
  return opens?.day ?? Number.NEGATIVE_INFINITY;
}

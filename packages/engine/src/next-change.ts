import type { AssessedItem } from './assess-item.js';
import { soonFrom } from './duty-status.js';
import type { Happening } from './happening.js';
import type { Context, Owed } from './owed.js';
import { compareMoments, type Point, SECONDS_PER_DAY } from './point.js';

/** The first moment after `now` at which the item's status can change if nothing more is recorded; null for never. */
export function nextChangeOf(
  { versions, current, earlier }: AssessedItem,
  happenings: readonly Happening[],
  now: Point,
): Point | null {
  let next: Point | null = null;
  const consider = (point: Point) => {
    if (compareMoments(point, now) > 0 && (next === null || compareMoments(point, next) < 0)) next = point;
  };
  for (const { start, end } of versions) {
    if (start !== null) consider(dayStart(start));
    if (end !== null) consider(dayStart(end + 1));
  }
  for (const { day, second } of happenings) consider({ day, second: second ?? 0 });
  const considerDuty = (duty: Owed, context: Context) => {
    if (duty.opens !== null) consider(dayStart(duty.opens.day));
    if (duty.due === null || duty.met !== null) return;
    const soon = soonFrom(duty, context);
    if (soon !== null) consider(dayStart(soon));
    consider(justAfter(duty.due));
  };
  if (current !== null) {
    for (const duty of [...current.owed.values()].flat()) considerDuty(duty, current.context);
  }
  for (const { owed, assessment } of earlier) {
    for (const duty of owed) considerDuty(duty, assessment.context);
  }
  return next;
}

function dayStart(day: number): Point {
  return { day, second: 0 };
}

/** The first second at which something due then is over. */
function justAfter({ day, second }: Point): Point {
  if (second === null) return dayStart(day + 1);
  return second === SECONDS_PER_DAY ? { day: day + 1, second: 1 } : { day, second: second + 1 };
}

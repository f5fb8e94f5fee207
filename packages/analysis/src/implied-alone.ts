import type { Day } from '@shixian/calendar';
import {
  type Demand,
  dayOf,
  endOfDay,
  type Instant,
  type RollingDemand,
  startOfDay,
  type TriggeredDemand,
  type WindowedDemand,
} from './demand.js';
import { minutesThatMatter, type Search } from './targets.js';

/**
 * Whether one demand alone keeps every window that `broken` can ask for, seen by laying their ends side by side: most rules of
 * a notice are of the same kind as the one they are held against. True is a proof, and some window is covered; false says
 * nothing, and the histories have to be tried.
 */
export function impliesAlone(demand: Demand, broken: Demand, search: Search): boolean {
  if (broken.kind === 'triggered')
    return demand.kind === 'triggered' && endsWithinTerm(demand, broken, search);
  // Windows that need publications of their own are short together where none is alone; phases move with the start.
  if (demand.kind === 'triggered' || demand.count < broken.count) return false;
  if (demand.kind === 'windowed' && (demand.own || demand.phases !== null)) return false;
  if (broken.kind === 'rolling') return endsWithinStretch(demand, broken, search);
  return !broken.own && broken.phases === null && endsWithinWindow(demand, broken, search);
}

function endsWithinTerm(demand: TriggeredDemand, broken: TriggeredDemand, { calendar }: Search): boolean {
  if (demand.ahead || broken.ahead) return false;
  const minutes = [...minutesThatMatter([demand, broken], [])];
  const horizon = endOfDay(calendar.lastOfficialDay);
  let isCovered = false;
  for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; day++) {
    for (const minute of minutes) {
      const at = startOfDay(day) + minute;
      const limit = broken.last(at);
      if (limit === null || limit > horizon) continue;
      const last = demand.last(at);
      if (last === null || last > limit) return false;
      isCovered = true;
    }
  }
  return isCovered;
}

/** Every stretch of `broken`, from any day, holds the end of a stretch of the other from that day, or a whole window of it. */
function endsWithinStretch(
  demand: RollingDemand | WindowedDemand,
  broken: RollingDemand,
  { calendar }: Search,
): boolean {
  const endAfter = demand.kind === 'rolling' ? demand.end : endOfNextWindow(demand);
  let isCovered = false;
  for (let day = calendar.firstDay; day <= calendar.lastOfficialDay; day++) {
    const limit = broken.end(day);
    if (limit === null || limit > calendar.lastOfficialDay) continue;
    const end = endAfter(day);
    if (end === null || end > limit) return false;
    isCovered = true;
  }
  return isCovered;
}

/** Every window of `broken` holds the end of a stretch of the other that begins with it, or a whole window of it. */
function endsWithinWindow(
  demand: RollingDemand | WindowedDemand,
  broken: WindowedDemand,
  { calendar }: Search,
): boolean {
  const endFrom = demand.kind === 'rolling' ? demand.end : endOfNextWindow(demand);
  const [first, horizon] = [startOfDay(calendar.firstDay), endOfDay(calendar.lastOfficialDay)];
  let isCovered = false;
  for (const { open, last } of broken.windows) {
    if (open < first || last > horizon) continue;
    // A window may begin with the rule; a stretch then runs from its first day.
    const end = endFrom(demand.kind === 'rolling' ? dayOf(open) : dayOf(open) - 1);
    if (end === null || endOfDay(end) > last) return false;
    isCovered = true;
  }
  return isCovered;
}

/** Last day of the first window that opens after a day; null past the calendar. Asked in order of days. */
function endOfNextWindow({ windows }: WindowedDemand): (day: Day) => Day | null {
  let next = 0;
  return (day) => {
    const opens: Instant = startOfDay(day + 1);
    while (next < windows.length && (windows[next]?.open ?? 0) < opens) next++;
    const window = windows[next];
    return window === undefined ? null : dayOf(window.last);
  };
}

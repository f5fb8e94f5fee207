import { compare, type Witness } from '@shixian/analysis';
import { type Calendar, calendarFromData, type Day, formatDay } from '@shixian/calendar';
import { computeDue } from '@shixian/engine';
import type { Bundle, BundleItem } from '@shixian/model';
import type { CountyDiff, DueMoves, ItemChange } from '@shixian/report';

export interface DiffOptions {
  /** Trigger days tried for moved dates, both included. */
  from: Day;
  to: Day;
  /** A witness in words. */
  witnessText(witness: Witness, oldWords: string, newWords: string): string;
}

/** Every item that comes, goes or changes its rule, and every due date that moves though its rule stays. */
export function diffFromBundles(old: Bundle, now: Bundle, options: DiffOptions): CountyDiff {
  const oldItems = new Map(old.items.map((item) => [item.id, item]));
  const newIds = new Set(now.items.map(({ id }) => id));
  const [oldCalendar, newCalendar] = [calendarFromData(old.calendar), calendarFromData(now.calendar)];
  const changes: ItemChange[] = [];
  const moves: DueMoves[] = [];
  const movesByRule = new Map<string, DueMoves['dates']>();
  for (const item of now.items) {
    const before = oldItems.get(item.id);
    if (before === undefined) {
      changes.push({ item: item.id, path: item.path, kind: 'added', old: null, new: item.phrase });
    } else if (before.canonical !== item.canonical || before.phrase !== item.phrase) {
      changes.push(changeOf(before, item, now, newCalendar, options));
    } else if (item.rule !== null && item.canonical !== null) {
      const key = `${item.canonical}|${item.planYear ?? ''}`;
      const dates = movesByRule.get(key) ?? movedDates(item, old, now, oldCalendar, newCalendar, options);
      movesByRule.set(key, dates);
      if (dates.length > 0) moves.push({ item: item.id, path: item.path, rule: item.canonical, dates });
    }
  }
  for (const item of old.items) {
    if (!newIds.has(item.id))
      changes.push({ item: item.id, path: item.path, kind: 'removed', old: item.phrase, new: null });
  }
  const side = (bundle: Bundle, calendar: Calendar) => ({
    bundle: bundle.hash,
    officialThrough: formatDay(calendar.lastOfficialDay),
  });
  return {
    county: { code: now.county.code, name: now.county.name },
    old: side(old, oldCalendar),
    new: side(now, newCalendar),
    from: formatDay(options.from),
    to: formatDay(options.to),
    changes,
    moves,
  };
}

function changeOf(
  before: BundleItem,
  item: BundleItem,
  bundle: Bundle,
  calendar: Calendar,
  { witnessText }: DiffOptions,
): ItemChange {
  const change = { item: item.id, path: item.path, old: before.phrase, new: item.phrase };
  if (before.rule === null || item.rule === null) return { ...change, kind: 'changed' };
  const { relation, witness } = compare(item.rule, before.rule, {
    calendar,
    interpretations: bundle.interpretations,
    ...(item.planYear !== undefined && { planYear: item.planYear }),
  });
  const kind = relation === 'equal' ? 'reworded' : relation === 'incomparable' ? 'changed' : relation;
  const text = witness && witnessText(witness, item.phrase ?? '', before.phrase ?? '');
  return { ...change, kind, ...(text && { witness: text }) };
}

function movedDates(
  item: BundleItem,
  old: Bundle,
  now: Bundle,
  oldCalendar: Calendar,
  newCalendar: Calendar,
  { from, to }: DiffOptions,
): DueMoves['dates'] {
  const { rule } = item;
  if (rule === null) return [];
  const dates: DueMoves['dates'] = [];
  for (let day = from; day <= to; day++) {
    const on = formatDay(day);
    const before = computeDue(rule, on, oldCalendar, old.interpretations)?.due ?? null;
    const after = computeDue(rule, on, newCalendar, now.interpretations)?.due ?? null;
    if (before !== after) dates.push({ on, old: before, new: after });
  }
  return dates;
}

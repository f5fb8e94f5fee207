import type { BundleItem, ItemVerdict, Veto, VetoVerdict } from '@shixian/model';

/** A column with what a roll-up veto needs to know of it. */
export interface Column {
  item: BundleItem;
  verdict: ItemVerdict;
  /** Whether the records hold a publication. */
  hasPublication: boolean;
}

/** How many columns are stale or blank against the number that fails the whole site, and how far away that is. */
export function vetoVerdictOf(veto: Veto, columns: readonly Column[]): VetoVerdict {
  const concerned = columns.filter(
    ({ item }) => item.type === 'column' && (veto.classes === undefined || veto.classes.includes(item.class)),
  );
  const counted = concerned.filter((column) =>
    veto.counts === 'blank' ? isStale(column) && !column.hasPublication : isStale(column),
  );
  const limit = veto['at-least'];
  return {
    id: veto.id,
    text: veto.text,
    count: counted.length,
    limit,
    headroom: Math.max(0, limit - 1 - counted.length),
    triggered: counted.length >= limit,
    next: nextToUpdate(concerned, counted, limit),
  };
}

/**
 * Behind the class rule of the baseline where one applies, else behind its own rule. A column without a record is blank
 * only once it is stale: no record is no proof of an empty page.
 */
function isStale({ verdict }: Column): boolean {
  if (verdict.national !== undefined) return verdict.national.some(({ status }) => status === 'overdue');
  return verdict.status === 'overdue';
}

/** The columns counted, the longest overdue first, then those that would be counted next. */
function nextToUpdate(concerned: readonly Column[], counted: readonly Column[], limit: number): string[] {
  const waiting = concerned.filter((it) => !counted.includes(it) && dueOf(it) !== null);
  const byDue = (a: Column, b: Column) => compareText(dueOf(a) ?? '', dueOf(b) ?? '');
  return [...[...counted].sort(byDue), ...waiting.sort(byDue)].slice(0, limit).map(({ item }) => item.id);
}

/** ISO days and moments at +08:00 order as text. */
function dueOf({ verdict }: Column): string | null {
  const dues = verdict.national?.flatMap(({ due }) => due ?? []) ?? [];
  return dues.sort(compareText)[0] ?? verdict.nextDue;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

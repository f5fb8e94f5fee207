import { computed } from '../computed.js';
import type { ResolvedCounty, ResolvedItem } from '../resolve/resolved-county.js';
import { groupBy } from './grouped.js';

export interface SameColumn {
  first: ResolvedItem;
  other: ResolvedItem;
}

/**
 * Columns and accounts that stand more than once with one path, in force at the same time: the first against each later.
 * A task may hold several obligations under one heading and is no such case.
 */
export function sameColumns(county: ResolvedCounty): readonly SameColumn[] {
  return computed(found, county, () => findSameColumns(county));
}

/** Three checks look at them. */
const found = new WeakMap<ResolvedCounty, readonly SameColumn[]>();

function findSameColumns({ items }: ResolvedCounty): SameColumn[] {
  const columns = items.filter(({ bundle }) => bundle.type === 'column' || bundle.type === 'account');
  // Their last names are nearly always enough to tell them apart, and need not be put together.
  const alike = groupBy(columns, ({ bundle }) => bundle.path.at(-1) ?? '');
  if (alike.size === columns.length) return [];
  const pathOf = ({ bundle }: ResolvedItem) => [bundle.type, ...bundle.path].join('\0');
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => [...groupBy(group, pathOf).values()])
    .flatMap(([first, ...others]) =>
      others.filter((other) => overlap(first, other)).map((other) => ({ first, other })),
    );
}

function overlap(a: ResolvedItem, b: ResolvedItem): boolean {
  const { from: aFrom = '', to: aTo = '~' } = a.bundle.effective ?? {};
  const { from: bFrom = '', to: bTo = '~' } = b.bundle.effective ?? {};
  return aFrom <= bTo && bFrom <= aTo;
}

import type { Diagnostic } from '@shixian/diagnostics';
import type { ResolvedItem } from '../resolve/resolved-county.js';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';

/** SX3007: a sequence number that stands twice in one table. Items made from one row share its number rightly. */
export const checkSequenceDuplicate: Check = ({ parts, items }) => {
  const numbered = items.filter(({ bundle }) => bundle.sequence !== undefined);
  const groups = groupBy(numbered, ({ bundle }) =>
    [bundle.source.ref, bundle.source.table ?? 1, bundle.sequence].join('\0'),
  );
  const lineOf = ({ entry }: ResolvedItem) => parts.locate.value([...entry.path, 'sequence']).start.line;
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter(
        ({ bundle }) => bundle.source.row === undefined || bundle.source.row !== first.bundle.source.row,
      )
      .map(
        ({ entry, bundle }): Diagnostic => ({
          code: 'SX3007',
          severity: 'warning',
          data: { sequence: bundle.sequence as string, firstLine: lineOf(first) },
          place: parts.locate.value([...entry.path, 'sequence']),
          item: bundle.id,
        }),
      ),
  );
};

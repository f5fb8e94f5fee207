import type { Check } from './check.js';
import { itemLine, pathText } from './item-places.js';
import { sameColumns } from './same-columns.js';

/** SX3006: a column twice, where one of the two has no rule to compare. */
export const checkPathDuplicate: Check = (county) =>
  sameColumns(county)
    .filter(({ first, other }) => first.bundle.rule === null || other.bundle.rule === null)
    .map(({ first, other }) => ({
      code: 'SX3006',
      severity: 'warning',
      data: {
        path: pathText(other),
        first: { id: first.bundle.id, phrase: first.bundle.phrase ?? '', line: itemLine(county, first) },
      },
      place: county.parts.locate.value([...other.entry.path, 'path']),
      item: other.bundle.id,
    }));

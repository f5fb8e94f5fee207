import type { Check } from './check.js';

/** SX3005: two offices with nothing between them. */
export const checkUnitNamesRunTogether: Check = ({ parts, items }) =>
  items.flatMap(({ responsible: { cell, path }, bundle }) =>
    path === null || cell === null
      ? []
      : cell.runTogether.map(({ first, second, start, end }) => ({
          code: 'SX3005',
          severity: 'warning',
          data: { first, second },
          place: parts.locate.inside(path, start, end),
          item: bundle.id,
          about: `${first}${second}`,
        })),
  );

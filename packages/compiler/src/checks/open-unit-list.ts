import type { Check } from './check.js';

/** SX3022: 等部门 at the end of a list of offices. */
export const checkOpenUnitList: Check = ({ parts, items }) =>
  items.flatMap(({ responsible: { cell, path }, bundle }) =>
    path === null || cell === null
      ? []
      : cell.openEnds.map(({ words, start, end }) => ({
          code: 'SX3022',
          severity: 'info',
          data: { words },
          place: parts.locate.inside(path, start, end),
          item: bundle.id,
        })),
  );

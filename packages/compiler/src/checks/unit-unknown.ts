import type { Check } from './check.js';

/** SX3003: an office in a responsible cell that units and groups do not know. */
export const checkUnitUnknown: Check = ({ parts, items, directory }) =>
  items.flatMap(({ responsible: { cell, path }, bundle }) =>
    path === null || cell === null
      ? []
      : cell.unknown.map(({ name, start, end }) => {
          const place = parts.locate.inside(path, start, end);
          const suggestion = directory.nearestName(name);
          const isExact = place.end.offset - place.start.offset === end - start;
          return {
            code: 'SX3003',
            severity: 'error',
            data: { name, suggestion },
            place,
            item: bundle.id,
            about: name,
            // The cell is a notice's words: a proposal, never written unasked.
            ...(suggestion !== null &&
              isExact && {
                fixes: [
                  {
                    span: { start: place.start.offset, end: place.end.offset },
                    replacement: suggestion,
                    safe: false,
                  },
                ],
              }),
          };
        }),
  );

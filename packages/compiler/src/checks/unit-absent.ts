import type { Check } from './check.js';
import { pathText } from './item-places.js';

/**
 * SX3004: a row of a table for which no office answers. Running text addresses every office, and a folder without units (the
 * national baseline) names none.
 */
export const checkUnitAbsent: Check = ({ parts, items, units, groups }) =>
  units.length + groups.length === 0
    ? []
    : items
        .filter(
          ({ entry, responsible, bundle: { source } }) =>
            (source.row !== undefined || source.clause === undefined) &&
            (entry.value['responsible-absent'] === 'blank' ||
              (responsible.cell?.isNobody && responsible.path)),
        )
        .map((item) => ({
          code: 'SX3004',
          severity: 'warning',
          data: { path: pathText(item), words: item.entry.value.responsible },
          place: parts.locate.key([...item.entry.path, 'responsible']),
          item: item.bundle.id,
        }));

import type { Check } from './check.js';
import { pathText } from './item-places.js';

/** SX3002: a row whose rule cell is empty in the source. */
export const checkRowWithoutRule: Check = ({ parts, items }) =>
  items
    .filter(({ entry }) => entry.value.rule === null && entry.value['rule-absent'] === 'blank')
    .map((item) => ({
      code: 'SX3002',
      severity: 'warning',
      data: { path: pathText(item) },
      place: parts.locate.key([...item.entry.path, 'rule']),
      item: item.bundle.id,
    }));

import type { CountyItem } from '@shixian/model';
import type { Entry } from '../read/county-parts.js';

/**
 * Tells where an item stands, by its id; of items that share an id the last. The table is made when it is first asked for:
 * most counties merge no cells.
 */
export function itemIndex(
  items: readonly Entry<CountyItem>[],
): (id: string | undefined) => number | undefined {
  let indexOf: Map<string, number> | undefined;
  return (id) => {
    if (id === undefined) return undefined;
    indexOf ??= new Map(items.map(({ value }, index) => [value.id, index]));
    return indexOf.get(id);
  };
}

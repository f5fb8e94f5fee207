import type { CountyItem } from '@shixian/model';
import { computed } from '../computed.js';
import type { Entry } from '../read/county-parts.js';
import type { Path } from '../yaml/locator.js';
import { itemIndex } from './item-index.js';
import { type ResponsibleCell, responsibleFromCell } from './responsible-from-cell.js';
import type { UnitDirectory } from './unit-directory.js';

export interface ItemResponsible {
  /** The cell in force, verbatim. */
  text: string | null;
  cell: ResponsibleCell | null;
  /** Where the item's own cell is written; null where it has none of its own. */
  path: Path | null;
}

/** No table has cells merged over more rows. */
const LONGEST_CHAIN = 500;

const NOBODY: ItemResponsible = { text: null, cell: null, path: null };
const DITTO = /^\s*同上\s*[。.]?\s*$/;

/** The 责任单位 cell in force for each item, in order: its own, the cell it is merged with, or the row above (同上). */
export function resolveResponsible(
  items: readonly Entry<CountyItem>[],
  directory: UnitDirectory,
): ItemResponsible[] {
  const read = new Map<string, ResponsibleCell>();
  const cellOf = (text: string) => computed(read, text, () => responsibleFromCell(text, directory));
  const indexOf = itemIndex(items);
  const resolved: ItemResponsible[] = [];
  const resolve = (index: number, chain: readonly number[]): ItemResponsible => {
    const done = resolved[index];
    if (done !== undefined) return done;
    const { value, path } = items[index] as Entry<CountyItem>;
    const { responsible } = value;
    if (responsible !== null && !DITTO.test(responsible))
      return { text: responsible, cell: cellOf(responsible), path: [...path, 'responsible'] };
    const other = responsible === null ? indexOf(mergedCellOf(value)) : index === 0 ? undefined : index - 1;
    if (other === undefined || chain.includes(other) || chain.length > LONGEST_CHAIN)
      return { ...NOBODY, text: responsible };
    return { ...resolve(other, [...chain, index]), path: null };
  };
  for (const index of items.keys()) resolved[index] = resolve(index, []);
  return resolved;
}

/** The item whose 责任单位 cell spans this row. */
export function mergedCellOf(item: CountyItem): string | undefined {
  if (item['responsible-absent'] !== 'merged') return undefined;
  return item['responsible-merged-with'] ?? item['merged-with'];
}

import type { CountyItem } from '@shixian/model';
import type { TableRow } from './rows-from-table.js';

/** What a row of a table says, a merged cell's text in every row it covers; empty where a cell is. */
export interface RowTexts {
  path: readonly string[];
  sequence: string;
  title: string;
  rule: string;
  responsible: string;
  attributes: ReadonlyMap<string, string>;
}

export function textsOfRow(rows: readonly TableRow[], row: TableRow): RowTexts {
  const textOf = (field: 'rule' | 'responsible') => {
    const value = row[field];
    const owner = value.kind === 'merged' ? rows[value.row]?.[field] : value;
    return owner?.kind === 'text' ? owner.text : '';
  };
  return {
    path: row.path,
    sequence: row.sequence ?? '',
    title: row.title ?? '',
    rule: textOf('rule'),
    responsible: textOf('responsible'),
    attributes: new Map(row.attributes),
  };
}

/** `byId` holds the items of the county. An item merged with one that is gone says what `before` does. */
export function textsOfItem(
  byId: ReadonlyMap<string, CountyItem>,
  item: CountyItem,
  before?: RowTexts,
): RowTexts {
  const textOf = (field: 'rule' | 'responsible', owner: string | undefined) => {
    if (item[field] !== null || owner === undefined) return item[field] ?? '';
    return byId.has(owner) ? (byId.get(owner)?.[field] ?? '') : (before?.[field] ?? '');
  };
  return {
    path: item.path,
    sequence: item.sequence ?? '',
    title: item.title ?? '',
    rule: textOf('rule', item['merged-with']),
    responsible: textOf('responsible', item['responsible-merged-with']),
    attributes: new Map(Object.entries(item.attributes ?? {})),
  };
}

import type { County, CountyItem } from '@shixian/model';
import type { ColumnRole } from './column-names.js';
import type { OfficeTable } from './office-table.js';
import { type RowTexts, textsOfItem } from './row-texts.js';
import type { SourceCell } from './source.js';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface CountyColumn {
  heading: string;
  role: ColumnRole;
  /** Number of the level, from 0. */
  level: number;
}

/** The usual form of such a table, for a county that was not imported: levels and shared cells merged. */
export function tableFromCounty({ items }: County): OfficeTable {
  const columns = columnsFor(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const texts = items.map((item) => textsOfItem(byId, item));
  const header = columns.map(({ heading }): SourceCell => ({ text: heading, rowSpan: 1, colSpan: 1 }));
  const rows = items.map((_, row) =>
    columns.flatMap((column): SourceCell[] => {
      if (goesOn(items, row, column)) return [];
      let rowSpan = 1;
      while (goesOn(items, row + rowSpan, column)) rowSpan++;
      return [{ text: textOf(texts[row], column), rowSpan, colSpan: 1 }];
    }),
  );
  return { name: null, headerRows: 1, rows: [header, ...rows] };
}

function columnsFor(items: readonly CountyItem[]): CountyColumn[] {
  const columns: CountyColumn[] = [];
  const add = (heading: string, role: ColumnRole, level = -1) => columns.push({ heading, role, level });
  if (items.some((item) => item.sequence !== undefined)) add('序号', 'sequence');
  const depth = Math.max(...items.map((item) => item.path.length), 1);
  for (let level = 0; level < depth; level++) add(`${NUMERALS[level] ?? level + 1}级栏目`, 'level', level);
  if (items.some((item) => item.title !== undefined)) add('主要任务', 'title');
  for (const heading of new Set(items.flatMap((item) => Object.keys(item.attributes ?? {}))))
    add(heading, 'other');
  add('更新时限要求', 'rule');
  add('责任单位', 'responsible');
  return columns;
}

function textOf(texts: RowTexts | undefined, { role, heading, level }: CountyColumn): string {
  if (!texts) return '';
  if (role === 'level') return texts.path[level] ?? '';
  return role === 'other' ? (texts.attributes.get(heading) ?? '') : texts[role];
}

/** Whether the cell of the row is one with the cell above. */
function goesOn(items: readonly CountyItem[], row: number, { role, level }: CountyColumn): boolean {
  const item = items[row];
  const above = items[row - 1];
  if (!item || !above) return false;
  if (role === 'level') return sharesLevel(item.path, above.path, level);
  if (role === 'rule') return sharesOwner(item['merged-with'], above.id, above['merged-with']);
  if (role === 'responsible')
    return sharesOwner(item['responsible-merged-with'], above.id, above['responsible-merged-with']);
  return false;
}

/** A row's last name is merged with the same name above only where the whole path is the same: else the row would lose its end. */
function sharesLevel(path: readonly string[], above: readonly string[], level: number): boolean {
  if (level >= path.length) return false;
  const isLast = level === path.length - 1;
  return (
    path.slice(0, level + 1).every((name, index) => name === above[index]) &&
    (!isLast || path.length === above.length)
  );
}

function sharesOwner(owner: string | undefined, above: string, aboveOwner: string | undefined): boolean {
  return owner !== undefined && (owner === above || owner === aboveOwner);
}

import type { County, CountyItem } from '@shixian/model';
import type { ColumnRole } from './column-names.js';
import type { TableLayout } from './table-layout.js';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The usual form of such a table, for a county that was not imported: levels and shared cells merged. */
export function layoutFromCounty({ items }: County): TableLayout {
  const columns: TableLayout['columns'] = [];
  const add = (heading: string, role: ColumnRole) => columns.push({ heading, role });
  if (items.some((item) => item.sequence !== undefined)) add('序号', 'sequence');
  const depth = Math.max(...items.map((item) => item.path.length), 1);
  for (let level = 0; level < depth; level++) add(`${NUMERALS[level] ?? level + 1}级栏目`, 'level');
  if (items.some((item) => item.title !== undefined)) add('主要任务', 'title');
  for (const heading of new Set(items.flatMap((item) => Object.keys(item.attributes ?? {}))))
    add(heading, 'other');
  add('更新时限要求', 'rule');
  add('责任单位', 'responsible');
  const layout: TableLayout = {
    name: null,
    header: columns.map(({ heading }, column) => ({ text: heading, row: 0, column, rows: 1, columns: 1 })),
    headerRows: 1,
    columns,
    merges: [],
    blankLevels: false,
    gaps: [],
    misplaced: [],
  };
  layout.merges = mergesOf(items, layout);
  return layout;
}

function mergesOf(items: readonly CountyItem[], layout: TableLayout): TableLayout['merges'] {
  const levelColumns = layout.columns.flatMap((column, index) => (column.role === 'level' ? [index] : []));
  return layout.columns.flatMap(({ role }, column) => {
    const level = levelColumns.indexOf(column);
    const goesOn = (row: number): boolean => {
      const item = items[row];
      const above = items[row - 1];
      if (!item || !above) return false;
      if (role === 'level') return sharesLevel(item.path, above.path, level);
      if (role === 'rule') return sharesOwner(item['merged-with'], above.id, above['merged-with']);
      if (role === 'responsible')
        return sharesOwner(item['responsible-merged-with'], above.id, above['responsible-merged-with']);
      return false;
    };
    const merges: TableLayout['merges'] = [];
    for (let row = 0; row < items.length; row++) {
      let rows = 1;
      while (goesOn(row + rows)) rows++;
      if (rows > 1) merges.push({ row, column, rows, columns: 1 });
      row += rows - 1;
    }
    return merges;
  });
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

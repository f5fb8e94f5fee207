import type { County, CountyItem } from '@shixian/model';
import type { ColumnRole } from './column-names.js';
import { cellsFromItems } from './item-cells.js';
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
  const { resolved } = cellsFromItems(items, layout);
  return layout.columns.flatMap(({ role }, column) => {
    const goesOn = (row: number): boolean => {
      const item = items[row];
      if (role === 'level') {
        const levels = layout.columns.flatMap((other, index) =>
          other.role === 'level' && index <= column ? [index] : [],
        );
        return (
          resolved[row]?.[column] !== '' &&
          levels.every((index) => resolved[row]?.[index] === resolved[row - 1]?.[index])
        );
      }
      const owner =
        role === 'rule'
          ? item?.['merged-with']
          : role === 'responsible'
            ? item?.['responsible-merged-with']
            : undefined;
      const above = items[row - 1];
      const aboveOwner = role === 'rule' ? above?.['merged-with'] : above?.['responsible-merged-with'];
      return owner !== undefined && (owner === above?.id || owner === aboveOwner);
    };
    const merges: TableLayout['merges'] = [];
    for (let row = 0; row < items.length; row++) {
      let rows = 1;
      while (row + rows < items.length && goesOn(row + rows)) rows++;
      if (rows > 1) merges.push({ row, column, rows, columns: 1 });
      row += rows - 1;
    }
    return merges;
  });
}

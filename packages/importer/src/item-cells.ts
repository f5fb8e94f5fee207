import type { CountyItem } from '@shixian/model';
import type { TableLayout } from './table-layout.js';

/** The texts of a table's rows, made from items; `resolved` has the text that holds where a cell is merged or blank. */
export interface ItemCells {
  shown: string[][];
  resolved: string[][];
}

export function cellsFromItems(items: readonly CountyItem[], layout: TableLayout): ItemCells {
  const byId = new Map(items.map((item) => [item.id, item]));
  const levelColumns = layout.columns.flatMap((column, index) => (column.role === 'level' ? [index] : []));
  const gaps = new Map(layout.gaps.map((gap) => [gap.row, gap.columns]));
  const misplaced = new Set(layout.misplaced);
  const shown: string[][] = [];
  const resolved: string[][] = [];
  let sequence = '';
  for (const [row, item] of items.entries()) {
    // A group row above the levels is no column of its own.
    const path = item.path.slice(Math.max(item.path.length - levelColumns.length, 0));
    const used = gaps.get(row) ?? levelColumns;
    const level = (column: number) => path[used.indexOf(column)] ?? '';
    const above = resolved.at(-1);
    const inherits = (column: number) =>
      layout.blankLevels &&
      column !== used[path.length - 1] &&
      levelColumns.every((other) => other > column || above?.[other] === level(other));
    sequence = item.sequence ?? sequence;
    const texts = layout.columns.map(({ role, heading }, column): [shown: string, resolved: string] => {
      switch (role) {
        case 'sequence':
          return [item.sequence ?? '', sequence];
        case 'level':
          return [inherits(column) ? '' : level(column), level(column)];
        case 'title': {
          const title = item.title ?? (levelColumns.length === 0 ? (item.path.at(-1) ?? '') : '');
          return [title, title];
        }
        case 'rule':
          if (misplaced.has(row)) return ['', ''];
          return [item.rule ?? '', item.rule ?? byId.get(item['merged-with'] ?? '')?.rule ?? ''];
        case 'responsible': {
          if (misplaced.has(row)) return [item.rule ?? '', item.rule ?? ''];
          const owner = byId.get(item['responsible-merged-with'] ?? '');
          return [item.responsible ?? (owner ? '同上' : ''), item.responsible ?? owner?.responsible ?? ''];
        }
        default: {
          const text = item.attributes?.[heading] ?? '';
          return [text, text];
        }
      }
    });
    shown.push(texts.map(([text]) => text));
    resolved.push(texts.map(([, text]) => text));
  }
  return { shown, resolved };
}

import type { CountyItem } from '@shixian/model';
import { isDitto } from './cell-text.js';
import { type RowTexts, textsOfItem, textsOfRow } from './row-texts.js';
import { attributeNames, type TableRow } from './rows-from-table.js';
import type { BodyRow } from './table-pieces.js';
import type { ReadTable } from './tables-from-blocks.js';

/** What a county's items say otherwise than the table they were read from. */
export interface TableEdits {
  /** New texts by column; null where no item stands for the row any more. A row that is not here is as it was. */
  rows: Map<BodyRow, Map<number, string> | null>;
  /** Items with words that no column of the table can hold. */
  unplaced: CountyItem[];
}

/** `itemOf` gives the item of a row, from 0; `byId` holds the items of the county. */
export function editsOfTable(
  { whole, rows, bodies }: ReadTable,
  itemOf: (row: number) => CountyItem | undefined,
  byId: ReadonlyMap<string, CountyItem>,
): TableEdits {
  const { columns } = whole.header;
  const names = attributeNames(columns);
  const edits: TableEdits = { rows: new Map(), unplaced: [] };
  /** Names above, by column: as the document has them, and as the rows given back have them. */
  const above = { before: new Map<number, string>(), after: new Map<number, string>() };
  for (const [index, row] of rows.entries()) {
    const body = bodies[index];
    if (!body) continue;
    const item = itemOf(index);
    const before = textsOfRow(rows, row);
    if (!item) {
      edits.rows.set(body, null);
      above.before = namesByColumn(before.path, row.pathColumns);
      continue;
    }
    const after = textsOfItem(byId, item, before);
    const texts = new Map<number, string>();
    const put = (column: number, text: string) => {
      if (column >= 0) texts.set(column, text);
      else if (text !== '' && !edits.unplaced.includes(item)) edits.unplaced.push(item);
    };
    const indexOf = (role: string) => columns.findIndex((column) => column.role === role);
    if (before.sequence !== after.sequence) put(indexOf('sequence'), after.sequence);
    if (before.title !== after.title) put(indexOf('title'), after.title);
    for (const [column, text] of valueEdits(row, before, after)) put(indexOf(column), text);
    // 同上 below a row that is gone would point to another.
    const { responsible } = row;
    if ('ditto' in responsible && !itemOf(index - 1)) put(indexOf('responsible'), after.responsible);
    for (const name of new Set([...before.attributes.keys(), ...after.attributes.keys()])) {
      const text = after.attributes.get(name) ?? '';
      if (text !== (before.attributes.get(name) ?? '')) put(names.indexOf(name), text);
    }
    const levels = columns.flatMap(({ role }, column) => (role === 'level' ? [column] : []));
    const placed = placePath(row, after.path, levels);
    if (!placed.fits) put(-1, after.path.join('/'));
    for (const [column, name] of placed.names) {
      const isChanged = name !== (before.path[row.pathColumns.indexOf(column)] ?? '');
      const isAboveChanged = (above.before.get(column) ?? '') !== (above.after.get(column) ?? '');
      if (isChanged || (isAboveChanged && takesFromAbove(body, column))) put(column, name);
    }
    if (texts.size > 0) edits.rows.set(body, texts);
    above.before = namesByColumn(before.path, row.pathColumns);
    above.after = placed.names;
  }
  return edits;
}

/** A rule that was printed in the responsible column stays there until one of the two is changed. */
function valueEdits(row: TableRow, before: RowTexts, after: RowTexts): ['rule' | 'responsible', string][] {
  const changed = (['rule', 'responsible'] as const).filter((field) => before[field] !== after[field]);
  const written = row.isRuleMisplaced && changed.length > 0 ? (['rule', 'responsible'] as const) : changed;
  return written.map((field) => [field, after[field]]);
}

/** The names of a path by column. A path of as many names keeps its columns; another one fills the levels from the left. */
function placePath(
  { path, pathColumns }: TableRow,
  names: readonly string[],
  levels: readonly number[],
): { names: Map<number, string>; fits: boolean } {
  const headings = pathColumns.filter((column) => column === null).length;
  const keepsHeadings = path.slice(0, headings).every((name, at) => name === names[at]);
  if (names.length === path.length) return { names: namesByColumn(names, pathColumns), fits: keepsHeadings };
  const own = names.slice(headings);
  return {
    names: new Map(levels.map((column, at) => [column, own[at] ?? ''])),
    fits: keepsHeadings && own.length <= levels.length,
  };
}

function namesByColumn(names: readonly string[], columns: TableRow['pathColumns']): Map<number, string> {
  return new Map(
    columns.flatMap((column, at): [number, string][] => (column === null ? [] : [[column, names[at] ?? '']])),
  );
}

/** Whether the cell is blank or says 同上, so that its name is the one above. */
function takesFromAbove(body: BodyRow, column: number): boolean {
  const cell = body.cells[column];
  return !cell || cell.text === '' || isDitto(cell.text);
}

import { utils, write } from '@e965/xlsx';
import type { County, CountyItem } from '@shixian/model';
import { layoutFromCounty } from './layout-from-county.js';
import { sheetFromItems } from './sheet-from-items.js';
import type { TableLayout } from './table-layout.js';

/**
 * The county's items as a workbook with the table of its notice: the layouts that `importDocument` gave bring back headings,
 * order of columns and merged cells; without them a plain table with the usual headings is made.
 */
export function exportTable(county: County, layouts: readonly TableLayout[] = []): Uint8Array {
  const used = layouts.length > 0 ? layouts : [layoutFromCounty(county)];
  const book = utils.book_new();
  const names = new Set<string>();
  for (const [index, layout] of used.entries()) {
    const items = county.items.filter((item) => isRowOf(item, index + 1, layouts.length));
    utils.book_append_sheet(
      book,
      sheetFromItems(items, layout),
      sheetName(layout.name ?? `表${index + 1}`, names),
    );
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** Items of running text have no row and stand in no table. */
function isRowOf(item: CountyItem, table: number, tables: number): boolean {
  if (item.source.row === undefined) return tables === 0;
  return tables < 2 || (item.source.table ?? 1) === table;
}

/** Excel allows 31 characters and none of []:*?/\ in a sheet's name. */
function sheetName(name: string, taken: Set<string>): string {
  const base = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 28) || '表';
  let unique = base;
  for (let copy = 2; taken.has(unique); copy++) unique = `${base} ${copy}`;
  taken.add(unique);
  return unique;
}

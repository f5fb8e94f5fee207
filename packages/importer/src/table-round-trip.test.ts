import type { County, CountyItem } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxFromTables } from './docx-from-tables.js';
import { tablesFromCounty } from './office-tables.js';
import { folderFrom } from './testing/county-folder.js';
import { countyFrom, row, table } from './testing/random-tables.js';
import {
  csvFrom,
  docxFrom,
  flattened,
  htmlFrom,
  markdownFrom,
  pasteFrom,
  type TestDocument,
  type TestTable,
  tablesFromDocx,
  tablesFromXlsx,
  xlsxFrom,
} from './testing/test-table.js';
import { xlsxFromTables } from './xlsx-from-tables.js';

/** The item without what an import makes up: ids, type and class. References become row numbers. */
function contentOf(items: readonly CountyItem[]) {
  const rowOf = (id: string | undefined) => items.find((item) => item.id === id)?.source.row;
  return items.map(({ id: _id, type: _type, class: _class, ...item }) => ({
    ...item,
    'merged-with': rowOf(item['merged-with']),
    'responsible-merged-with': rowOf(item['responsible-merged-with']),
  }));
}

const plainWorkbook = (county: County) => xlsxFromTables(tablesFromCounty(county).tables);
const runs = (share: number) => ({ numRuns: Math.ceil(Number(process.env.SHIXIAN_RUNS ?? 20_000) / share) });
describe('a county without the tables it came from', () => {
  it('gives a workbook of the usual form that imports to the same items, and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const county = countyFrom(rows);
        const bytes = await plainWorkbook(county);
        const { county: draft, stored } = await folderFrom('表.xlsx', bytes);
        expect(contentOf(draft.items)).toEqual(contentOf(county.items));
        const again = await xlsxFromTables(tablesFromCounty(draft, stored).tables);
        expect(tablesFromXlsx(again)).toEqual(tablesFromXlsx(bytes));
      }),
      runs(1500),
    );
  }, 3_600_000);
});

const FORMATS = [
  ['docx', docxFrom],
  ['xlsx', async (document: TestDocument) => xlsxFrom(document)],
  ['html', async (document: TestDocument) => new TextEncoder().encode(htmlFrom(document))],
] as const;

describe('a county with the tables it came from', () => {
  it.each(FORMATS)(
    'gives them back cell by cell: %s',
    async (format, make) => {
      await fc.assert(
        fc.asyncProperty(table('更新要求'), table('更新频率'), async (first, second) => {
          const bytes = await make(['附件1', first, '附件2', second]);
          const { county, stored } = await folderFrom(`附件.${format}`, bytes);
          const { tables, unplaced } = tablesFromCounty(county, stored);
          expect(unplaced).toEqual([]);
          expect(tablesFromXlsx(await xlsxFromTables(tables))).toEqual([first, second]);
          expect(await tablesFromDocx(await docxFromTables(tables))).toEqual([first, second]);
        }),
        runs(1500),
      );
    },
    3_600_000,
  );

  it.each([
    ['csv', csvFrom],
    ['md', markdownFrom],
    ['txt', (source: TestTable) => `分工表\n\n${pasteFrom(source)}`],
  ] as const)(
    'keeps the texts of a format without merged cells: %s',
    async (format, make) => {
      await fc.assert(
        fc.asyncProperty(table('更新要求'), async ([first = [], ...rows]) => {
          const source = first.includes('<') ? rows : [first, ...rows];
          const bytes = new TextEncoder().encode(make(source));
          const { county, stored } = await folderFrom(`附件.${format}`, bytes);
          const { tables, unplaced } = tablesFromCounty(county, stored);
          expect(unplaced).toEqual([]);
          const texts = (cells: readonly string[]) =>
            cells.map((text) => text.replaceAll('\n', '')).filter((text) => text !== '');
          // Cells may have moved within their row, where one reads like a rule and stands among the names.
          const exported = tablesFromXlsx(await xlsxFromTables(tables)).flatMap((rows) => rows.map(texts));
          const expected = flattened(source).map(texts);
          expect(exported.filter((row) => row.length > 0)).toEqual(expected.filter((row) => row.length > 0));
        }),
        runs(1500),
      );
    },
    3_600_000,
  );
});

import { existsSync, readFileSync } from 'node:fs';
import type { CountyItem } from '@shixian/model';
import { validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { docxFromTables } from './docx-from-tables.js';
import { importDocument } from './import-document.js';
import { tablesFromCounty } from './office-tables.js';
import { piecesOfTable, readCounty, rowItems, tableOfCounty } from './testing/county-tables.js';
import {
  csvFrom,
  docxFrom,
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

const LUQUAN = tableOfCounty('530128-luquan', {
  first: 1,
  levels: ['一级栏目', '二级栏目', '三级栏目', '四级栏目', '五级栏目'],
  rule: '更新时限要求',
  responsible: '责任单位',
});
const YANBIAN = tableOfCounty('510422-yanbian', {
  first: 1,
  levels: ['首页', '一级栏目', '二级栏目', '三级栏目'],
  rule: '更新要求',
  responsible: '责任部门',
});
const SHIQUAN = tableOfCounty('610922-shiquan', {
  first: 0,
  levels: ['一级指标', '二级指标', '三级指标', '四级指标'],
  rule: '完成时限',
  responsible: '责任单位',
});

/** Where the pages of annex 2 of Yanbian's notice end; before 新九镇 a page begins without a header. */
const YANBIAN_PAGES = [18, 45, 53, 70, 94, 120, 139].map((row) => ({ row, headed: row !== 53 }));

/** The same with the cell put together that page breaks cut: rows 45 to 60 share it. */
const YANBIAN_MENDED = YANBIAN.map((row, index) => {
  const cell = index === 45 ? `${row[4]}${YANBIAN[53]?.[4]}` : index > 45 && index <= 60 ? '^' : row[4];
  return [...row.slice(0, 4), cell ?? '', ...row.slice(5)];
});

interface SeedCase {
  folder: string;
  title: string;
  ruleHeading: string;
  table: TestTable;
  /** The table as the notice's pages cut it. */
  pieces: TestTable[];
  /** What an import makes of a cut cell. */
  mended?: TestTable;
}

const COUNTIES: SeedCase[] = [
  {
    folder: '530128-luquan',
    title: '关于进一步加强禄劝县人民政府门户网站栏目更新信息报送和政务新媒体运维管理工作的通知',
    table: LUQUAN,
    pieces: [LUQUAN],
    ruleHeading: '更新时限要求',
  },
  {
    folder: '510422-yanbian',
    title: '关于做好2022年全县政务公开工作的通知',
    table: YANBIAN,
    pieces: piecesOfTable(YANBIAN, YANBIAN_PAGES),
    mended: YANBIAN_MENDED,
    ruleHeading: '更新要求',
  },
  {
    folder: '610922-shiquan',
    title: '关于印发《石泉县2021年政务公开工作任务分解一览表》的通知',
    table: SHIQUAN,
    pieces: [SHIQUAN],
    ruleHeading: '完成时限',
  },
];

/** What of an item a table's row holds, references as row numbers, since ids are the importer's own. */
function rowOf(items: readonly CountyItem[], item: CountyItem) {
  const rowWith = (id: string | undefined) => items.find((other) => other.id === id)?.source.row;
  const { id: _id, ...rest } = item;
  const references = ['merged-with', 'responsible-merged-with'] as const;
  return {
    ...rest,
    ...Object.fromEntries(references.flatMap((key) => (item[key] ? [[key, rowWith(item[key])]] : []))),
  };
}

const rowsOf = (items: readonly CountyItem[]) => items.map((item) => rowOf(items, item));

/**
 * What the hand-made counties know beside the table, so that a row read from the table cannot have it:
 * `note` is a person's remark; `effective` is the day of the notice; the id is a person's choice of words.
 */
const BY_HAND = ['note', 'effective'] as const;

/** And in one county only. */
const BY_HAND_IN: Record<string, (item: CountyItem) => Partial<CountyItem>> = {
  // The table is the second annex of a notice whose first annex holds no rules.
  '510422-yanbian': ({ source: { table: _table, ...source } }) => ({ source }),
  // The column of rules stands among the attributes once more, since the words of a task were made rules of their own.
  // And which cells of 采样方式 are merged; the importer gives each row its text.
  '610922-shiquan': ({ attributes: { 完成时限: _rule, 采样方式合并自: _merged, ...attributes } = {} }) => ({
    attributes,
  }),
};

/**
 * Rows whose `class` a person judged by what the column is for; the importer goes by the words of its name, and its file says so.
 * Luquan: 政策解读 and the like under 政府信息公开 were left open. Yanbian: names that do not tell (领导活动 is news, 办理机制 a
 * letterbox), and words that mislead (采购公告, 旅游资讯, 农业专家咨询). Shiquan: indicators named after a measure, not a column.
 */
const CLASS_BY_HAND: Record<string, number[]> = {
  '530128-luquan': [25, 61, 89, 101, 102, 105],
  '510422-yanbian': [83, 86, 106, 107, 108, 133, 147, 157, 158],
  '610922-shiquan': [
    ...[60, 61, 69, 70, 71, 72, 73, 82, 83, 84, 85, 86, 87, 88, 90, 91, 92, 100, 105],
    ...[106, 107, 108, 109, 110, 111, 112, 136, 138, 139],
  ],
};

/** The rows of a hand-made county without what no table can tell. */
function tableRowsOf(folder: string): CountyItem[] {
  return rowItems(readCounty(folder)).map((item) => {
    const kept = { ...item, ...BY_HAND_IN[folder]?.(item) };
    for (const key of BY_HAND) delete kept[key];
    return kept;
  });
}

const FORMATS = [
  ['docx', docxFrom],
  ['xlsx', async (source: TestDocument) => xlsxFrom(source)],
  ['html', async (source: TestDocument) => new TextEncoder().encode(htmlFrom(source))],
] as const;

describe.each(COUNTIES)(
  '$folder as an office document',
  ({ folder, title, table, pieces, mended, ruleHeading }) => {
    const document: TestDocument = [title, ...pieces];
    const byHand = tableRowsOf(folder);

    it.each(FORMATS)(
      'imports from %s to the rows and rules of the hand-made county',
      async (format, make) => {
        const result = await importDocument(
          { name: `附件.${format}`, bytes: await make(document) },
          { code: folder.slice(0, 6) },
        );
        expect(result.summary.format).toBe(format);
        expect(validate('county', result.draft)).toMatchObject({ ok: true });
        const rows = rowsOf(result.draft?.items.filter((item) => item.source.row !== undefined) ?? []);
        const expected = rowsOf(byHand);
        const others = expected.flatMap((item, at) =>
          item.class === rows[at]?.class ? [] : [item.source.row],
        );
        expect(others).toEqual(CLASS_BY_HAND[folder]);
        const withoutClass = (items: typeof rows) => items.map(({ class: _class, ...item }) => item);
        expect(withoutClass(rows)).toEqual(withoutClass(expected));
      },
    );

    it('gives ids of one part a level, the same for the same names, and none twice', async () => {
      const { draft } = await importDocument({ name: '附件.xlsx', bytes: xlsxFrom([table]) });
      const items = draft?.items ?? [];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const partOf = new Map<string, string>();
      for (const { id, path } of items) {
        const parts = id.replace(/-\d+$/, '').split('/');
        expect(parts).toHaveLength(path.length);
        for (const [level, name] of path.slice(0, -1).entries()) {
          expect(partOf.get(name) ?? parts[level]).toBe(parts[level]);
          partOf.set(name, parts[level] ?? '');
        }
      }
    });

    it.each(FORMATS)(
      'imports from %s and exports the same table, to xlsx and to docx',
      async (format, make) => {
        const source: TestDocument = [title, table];
        const result = await importDocument({ name: `附件.${format}`, bytes: await make(source) });
        if (!result.draft) throw new Error('not read');
        const { tables } = tablesFromCounty(result.draft, result.tables);
        expect(tablesFromXlsx(await xlsxFromTables(tables))).toEqual([table]);
        expect(await tablesFromDocx(await docxFromTables(tables))).toEqual([table]);
      },
    );

    it('exports the pages of a table as one table under one header', async () => {
      const result = await importDocument({ name: '附件.docx', bytes: await docxFrom(document) });
      if (!result.draft) throw new Error('not read');
      const [header] = table;
      const isHeader = (row: readonly string[]) => row.join('|') === header?.join('|');
      const whole = pieces.flatMap((piece, page) => piece.filter((row) => page === 0 || !isHeader(row)));
      const { tables } = tablesFromCounty(result.draft, result.tables);
      expect(tablesFromXlsx(await xlsxFromTables(tables))).toEqual([whole]);
    });

    it('exports without the tables of its document to the usual form with the same rows', async () => {
      const { draft } = await importDocument({ name: '附件.xlsx', bytes: xlsxFrom([mended ?? table]) });
      if (!draft) throw new Error('not read');
      const bytes = await xlsxFromTables(tablesFromCounty(draft).tables);
      const again = await importDocument({ name: '附件.xlsx', bytes });
      expect(rowsOf(again.draft?.items ?? [])).toEqual(rowsOf(draft.items));
    });

    it.each([
      ['csv', csvFrom],
      ['md', markdownFrom],
      ['txt', pasteFrom],
    ] as const)(
      'imports from %s, where merged cells are lost, to the same paths and to blanks',
      async (format, make) => {
        const bytes = new TextEncoder().encode(make(table));
        const { draft, diagnostics } = await importDocument({ name: `附件.${format}`, bytes });
        const own = ({ source, path, title: words, rule, responsible }: ReturnType<typeof rowOf>) => ({
          row: source.row,
          path,
          words,
          rule,
          responsible,
        });
        expect(rowsOf(draft?.items ?? []).map(own)).toEqual(rowsOf(byHand).map(own));
        const blanks = draft?.items.filter((item) => item['rule-absent'] === 'blank') ?? [];
        const told = diagnostics.flatMap((found) =>
          found.code === 'SX5102' && found.data.column === ruleHeading ? [found.item] : [],
        );
        expect(told).toEqual(blanks.map((item) => item.id));
      },
    );
  },
);

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.runIf(existsSync(seeds))('the notice of Luquan as a browser pastes it, a cell a line', () => {
  it('imports to the rows of the hand-made county', async () => {
    const bytes = readFileSync(new URL('luquan-530128.txt', seeds));
    const { draft } = await importDocument({ name: '粘贴.txt', bytes });
    const content = ({ path, rule, responsible }: CountyItem) => ({ path, rule, responsible });
    const rows = draft?.items.filter((item) => item.source.row !== undefined) ?? [];
    expect(rows.map(content)).toEqual(rowItems(readCounty('530128-luquan')).map(content));
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { CountyItem } from '@shixian/model';
import { validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { exportTable } from './export-table.js';
import { importDocument } from './import-document.js';
import type { TableLayout } from './table-layout.js';
import { piecesOfTable, readCounty, rowItems, tableOfCounty } from './testing/county-tables.js';
import {
  csvFrom,
  docxFrom,
  htmlFrom,
  markdownFrom,
  pasteFrom,
  type TestDocument,
  type TestTable,
  tableFromSheet,
  xlsxFrom,
} from './testing/test-table.js';

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
  const rowWith = (id: string | undefined) => items.find((other) => other.id === id)?.source.row ?? null;
  return {
    row: item.source.row,
    path: item.path,
    title: item.title ?? null,
    rule: item.rule,
    absent: item['rule-absent'] ?? null,
    mergedWith: rowWith(item['merged-with']),
    responsible: item.responsible,
    responsibleAbsent: item['responsible-absent'] ?? null,
    responsibleMergedWith: rowWith(item['responsible-merged-with']),
  };
}

const rowsOf = (items: readonly CountyItem[]) => items.map((item) => rowOf(items, item));

describe.each(COUNTIES)(
  '$folder as an office document',
  ({ folder, title, table, pieces, mended, ruleHeading }) => {
    const document: TestDocument = [title, ...pieces];
    const byHand = rowItems(readCounty(folder));

    it.each([
      ['docx', docxFrom],
      ['xlsx', async (source: TestDocument) => xlsxFrom(source)],
      ['html', async (source: TestDocument) => new TextEncoder().encode(htmlFrom(source))],
    ] as const)('imports from %s to the rows and rules of the hand-made county', async (format, make) => {
      const result = await importDocument(
        { name: `附件.${format}`, bytes: await make(document) },
        { code: folder.slice(0, 6) },
      );
      expect(result.summary.format).toBe(format);
      const rows = result.draft?.items.filter((item) => item.source.row !== undefined) ?? [];
      expect(rowsOf(rows)).toEqual(rowsOf(byHand));
      expect(validate('county', result.draft)).toMatchObject({ ok: true });
    });

    it('exports the same table again', async () => {
      const result = await importDocument({ name: '附件.xlsx', bytes: xlsxFrom([table]) });
      if (!result.draft) throw new Error('not read');
      // Layouts are plain data: they can be kept in a file beside the county.
      const layouts: TableLayout[] = JSON.parse(JSON.stringify(result.layouts));
      const book = read(exportTable(result.draft, layouts), { type: 'array' });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
      expect(tableFromSheet(rows, sheet['!merges'] ?? [])).toEqual(mended ?? table);
    });

    it('exports without its layout to the usual form with the same rows', async () => {
      const { draft } = await importDocument({ name: '附件.xlsx', bytes: xlsxFrom([mended ?? table]) });
      if (!draft) throw new Error('not read');
      const again = await importDocument({ name: '附件.xlsx', bytes: exportTable(draft) });
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
        const own = ({ row, path, title: words, rule, responsible }: ReturnType<typeof rowOf>) => ({
          row,
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

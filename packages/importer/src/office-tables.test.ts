import { read, utils, write } from '@e965/xlsx';
import type { County, CountyItem } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { docxFromTables } from './docx-from-tables.js';
import { filesFromImport, TABLES_FILE } from './folder-files.js';
import { importDocument } from './import-document.js';
import { tablesFromCounty } from './office-tables.js';
import { tablesFileFromJson } from './tables-file.js';
import {
  docxFrom,
  htmlFrom,
  type TestDocument,
  type TestTable,
  tablesFromDocx,
  tablesFromXlsx,
  xlsxFrom,
} from './testing/test-table.js';
import { xlsxFromTables } from './xlsx-from-tables.js';

const names = fc.constantFrom(
  '政务公开',
  '新闻',
  '要闻',
  '动态',
  '法规公文',
  '县委文件',
  '人事信息',
  '领导信箱',
  '一、总体',
);
const phrases = fc.constantFrom(
  '每周一次',
  '文件印发后5个工作日内',
  '变化后立即更新',
  '不知所云',
  '每年1、4、7、10月8日之前',
  '=1+1',
  '同上',
);
const offices = fc.constantFrom(
  '县志办',
  '县政府办，各乡镇（街道）',
  '县委宣传部、县融媒体中心',
  '各镇 县政府各部门 直属机构',
  '@x',
);

/** What one row holds; `merged` goes on from the row above where that has a cell. */
const row = fc.record({
  path: fc.array(names, { minLength: 1, maxLength: 4 }),
  sequence: fc.option(fc.constantFrom('1', '2', '12'), { nil: undefined }),
  title: fc.option(fc.constantFrom('及时公开制定的规章。', '建立健全制度', '+更新'), { nil: undefined }),
  remark: fc.option(fc.constantFrom('材料报送', '政府网站 材料报送'), { nil: undefined }),
  rule: fc.oneof(phrases, fc.constantFrom<'merged' | 'blank'>('merged', 'blank')),
  responsible: fc.oneof(offices, fc.constantFrom<'merged' | 'blank'>('merged', 'blank')),
});

type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function countyFrom(rows: readonly Row[]): County {
  const items: CountyItem[] = [];
  for (const [index, { path, sequence, title, remark, rule, responsible }] of rows.entries()) {
    const above = items.at(-1);
    const ruleOwner = above && (above['merged-with'] ?? (above.rule === null ? undefined : above.id));
    const unitOwner =
      above && (above['responsible-merged-with'] ?? (above.responsible === null ? undefined : above.id));
    const isText = (value: string) => value !== 'merged' && value !== 'blank';
    items.push({
      id: `item-${index}`,
      type: 'column',
      path,
      ...(sequence && { sequence }),
      ...(title && { title }),
      rule: isText(rule) ? rule : null,
      ...(!isText(rule) &&
        (rule === 'merged' && ruleOwner
          ? { 'rule-absent': 'merged', 'merged-with': ruleOwner }
          : { 'rule-absent': 'blank' })),
      responsible: isText(responsible) ? responsible : null,
      ...(!isText(responsible) &&
        (responsible === 'merged' && unitOwner
          ? { 'responsible-absent': 'merged', 'responsible-merged-with': unitOwner }
          : { 'responsible-absent': 'blank' })),
      class: 'other',
      ...(remark && { attributes: { 采样方式: remark } }),
      source: { ref: 'notice', row: index + 1 },
    } as CountyItem);
  }
  return {
    county: { code: '530128', name: '某县' },
    sources: [{ id: 'notice', title: '附件' }],
    calendar: { overlay: 'none' },
    items,
  };
}

/** The item without what an import makes up: ids, type and class. References become row numbers. */
function contentOf(items: readonly CountyItem[]) {
  const rowOf = (id: string | undefined) => items.find((item) => item.id === id)?.source.row;
  return items.map(({ id: _id, type: _type, class: _class, ...item }) => ({
    ...item,
    'merged-with': rowOf(item['merged-with']),
    'responsible-merged-with': rowOf(item['responsible-merged-with']),
  }));
}

/** What a program does that has nothing but the county's folder. */
async function folderFrom(name: string, bytes: Uint8Array) {
  const result = await importDocument({ name, bytes });
  const files = new Map(filesFromImport(result, name).map((file) => [file.name, file.text]));
  const county = parse(files.get('county.yaml') ?? '') as County;
  const { tables: stored, diagnostics } = tablesFileFromJson(files.get(TABLES_FILE) ?? '', TABLES_FILE);
  expect(diagnostics).toEqual([]);
  return { county, stored };
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
      runs(800),
    );
  }, 3_600_000);

  it('writes text that looks like a formula as text', async () => {
    const rows = [
      { path: ['新闻'], rule: '=HYPERLINK("http://x","y")', responsible: '@SUM(A1)', title: '+1' },
    ];
    const book = read(await plainWorkbook(countyFrom(rows as unknown as Row[])), {
      type: 'array',
      cellFormula: true,
    });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.every(([, cell]) => cell.t === 's' && cell.f === undefined)).toBe(true);
    expect(cells.map(([, cell]) => cell.v)).toContain('=HYPERLINK("http://x","y")');
  });
});

const texts = fc.constantFrom(
  '',
  '',
  '政务公开',
  '人事\n信息',
  '每周一次',
  '5个工作日内',
  '同上',
  '县志办\n县档案局',
  '=1+1',
  '1',
  '注：略',
  '外链',
);

/** A table of rules with a header, and merged cells anywhere below it that do not overlap. */
const table = (ruleHeading: string) =>
  fc
    .record({
      title: fc.boolean(),
      headings: fc.subarray(['序号', '一级栏目', '二级栏目', '备注', '责任单位', '备注'], { minLength: 1 }),
      body: fc.array(fc.array(texts, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 9 }),
      merges: fc.array(
        fc.record({
          row: fc.nat(8),
          column: fc.nat(6),
          rows: fc.integer({ min: 1, max: 4 }),
          columns: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: 4 },
      ),
      headerAgain: fc.option(fc.nat(8), { nil: undefined }),
    })
    .map(({ title, headings, body, merges, headerAgain }): TestTable => {
      const header = ['栏目', ...headings, ruleHeading];
      const rows = body.map((cells, at) =>
        at === headerAgain ? [...header] : cells.slice(0, header.length),
      );
      // The last row has a text, since a sheet ends where its texts do.
      rows.push(['末项', ...header.slice(1).map(() => '')]);
      for (const { row, column, rows: height, columns } of merges)
        mergeCells(rows, row, column, height, columns);
      return [...(title ? [['附件：分工表', ...header.slice(1).map(() => '<')]] : []), header, ...rows];
    });

/** Merges a rectangle where it lies in the table above its last row and touches no other, which the notation could not tell apart. */
function mergeCells(rows: TestTable, row: number, column: number, height: number, width: number) {
  if (row + height >= rows.length || column + width > (rows[row]?.length ?? 0)) return;
  const around = rows
    .slice(Math.max(row - 1, 0), row + height + 1)
    .flatMap((cells) => cells.slice(Math.max(column - 1, 0), column + width + 1));
  if (around.includes('^') || around.includes('<')) return;
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++) {
      const line = rows[row + r];
      if (line && (r > 0 || c > 0)) line[column + c] = c > 0 ? '<' : '^';
    }
}

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
        runs(800),
      );
    },
    3_600_000,
  );

  const TABLE: TestTable = [
    ['分工表', '<', '<', '<'],
    ['一级栏目', '二级栏目', '更新要求', '责任单位'],
    ['新闻', '要闻', '每周一次', '县志办'],
    ['^', '动态', '^', '^'],
    ['^', '图片', '每年\n一次', '县融媒体中心'],
    ['人事', '任免', '每月一次', '县委组织部'],
    ['', '招考', '每月一次', '同上'],
  ];

  /** The table after a person has changed the county. */
  async function edited(change: (items: CountyItem[], county: County) => void) {
    const { county, stored } = await folderFrom('附件.xlsx', xlsxFrom([TABLE]));
    change(county.items, county);
    const { tables, unplaced } = tablesFromCounty(county, stored);
    const [table] = tablesFromXlsx(await xlsxFromTables(tables));
    return { body: table?.slice(2), unplaced: unplaced.map(({ id }) => id) };
  }
  const item = (items: CountyItem[], name: string) => {
    const found = items.find(({ path }) => path.at(-1) === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const BODY = TABLE.slice(2);

  it('writes a changed rule for all rows of its merged cell', async () => {
    const { body } = await edited((items) => {
      item(items, '要闻').rule = '每天';
    });
    expect(body).toEqual([['新闻', '要闻', '每天', '县志办'], ...BODY.slice(1)]);
  });

  it('parts a merged cell whose rows no longer say the same', async () => {
    const { body } = await edited((items) => {
      const changed = item(items, '动态');
      changed.rule = '每天';
      delete changed['rule-absent'];
      delete changed['merged-with'];
    });
    expect(body).toEqual([BODY[0], ['^', '动态', '每天', '^'], ...BODY.slice(2)]);
  });

  it('writes a name again below a name that changed, where the table left it blank', async () => {
    const { body } = await edited((items) => {
      item(items, '任免').path = ['人事信息', '任免'];
      item(items, '图片').path = ['图片新闻', '图片'];
    });
    expect(body).toEqual([
      ...BODY.slice(0, 2),
      ['图片新闻', '图片', '每年\n一次', '县融媒体中心'],
      ['人事信息', '任免', '每月一次', '县委组织部'],
      ['人事', '招考', '每月一次', '同上'],
    ]);
  });

  it('leaves out the row of an item that is gone; what it shared stands in the next row', async () => {
    const { body } = await edited((items) => {
      const [first, second] = items;
      if (!first || !second) throw new Error('no items');
      second.rule = first.rule;
      second.responsible = first.responsible;
      items.splice(items.indexOf(item(items, '任免')), 1);
      items.splice(0, 1);
    });
    expect(body).toEqual([
      ['新闻', '动态', '每周一次', '县志办'],
      ['^', '图片', '每年\n一次', '县融媒体中心'],
      ['人事', '招考', '每月一次', '县委组织部'],
    ]);
  });

  it('names the items that stand in no table, and those with words that no column can hold', async () => {
    const { body, unplaced } = await edited((items) => {
      const { source: _source, ...rest } = item(items, '图片');
      items.push({ ...rest, id: 'added', source: { ref: 'notice' } });
      item(items, '要闻').attributes = { 备注: '含图片' };
    });
    expect(body).toEqual(BODY);
    expect(unplaced).toEqual([expect.stringContaining('yaowen'), 'added']);
  });
});

describe('sheets', () => {
  it('with one heading are one table to read, and come back as the sheets they were', async () => {
    const header = ['栏目', '更新要求', '责任单位'];
    const sheets: [string, TestTable][] = [
      ['县委', [['县委办公室', '<', '<'], header, ['新闻', '每天', '县融媒体中心']]],
      ["县政府'1", [header, ['人事', '每月一次', '县人社局']]],
    ];
    const book = utils.book_new();
    for (const [name, [...rows]] of sheets) {
      const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => (text === '<' ? null : text))));
      if (rows[0]?.includes('<')) sheet['!merges'] = [utils.decode_range('A1:C1')];
      utils.book_append_sheet(book, sheet, name);
    }
    const source = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { county, stored } = await folderFrom('两页.xlsx', source);
    expect(county.items.map(({ path, source: { row } }) => [path[0], row])).toEqual([
      ['新闻', 1],
      ['人事', 2],
    ]);
    const bytes = await xlsxFromTables(tablesFromCounty(county, stored).tables);
    expect(read(bytes, { type: 'array' }).SheetNames).toEqual(sheets.map(([name]) => name));
    expect(tablesFromXlsx(bytes)).toEqual(sheets.map(([, rows]) => rows));
  });
});

describe('an exported file', () => {
  it('is the same whenever and wherever it is written', async () => {
    const { tables } = tablesFromCounty(countyFrom([{ path: ['新闻'], rule: '每天' }] as unknown as Row[]));
    const write = async (at: string, zone: string) => {
      vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] });
      vi.stubEnv('TZ', zone);
      try {
        return [await xlsxFromTables(tables), await docxFromTables(tables)];
      } finally {
        vi.useRealTimers();
        vi.unstubAllEnvs();
      }
    };
    const first = await write('2026-01-01T00:00:00Z', 'Asia/Shanghai');
    expect(await write('2031-07-08T09:10:11Z', 'America/New_York')).toEqual(first);
  });
});

describe('an exported workbook', () => {
  it('prints the headings of the table on every page and shows every line of a merged cell', async () => {
    const rows: TestTable = [
      ['分工表', '<'],
      ['栏目', '更新要求'],
      ['县情', '一\n二\n三\n四'],
      ['特产', '^'],
    ];
    const { county, stored } = await folderFrom('x.xlsx', xlsxFrom([rows]));
    const bytes = await xlsxFromTables(tablesFromCounty(county, stored).tables);
    const book = read(bytes, { type: 'array', cellStyles: true });
    expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ['_xlnm.Print_Titles', "'附件1'!$1:$2"],
    ]);
    // Four lines in two rows of one and three.
    expect(book.Sheets.附件1?.['!rows']?.map((row) => Math.floor(row?.hpt ?? 0))).toEqual([17, 17, 17, 46]);
  });
});

describe('the file that keeps the tables', () => {
  it.each([
    ['no JSON', '{'],
    ['other JSON', '{"file": "x", "tables": [{"rows": [[1]]}]}'],
  ])('is refused with SX5009: %s', (_, text) => {
    const { tables, diagnostics } = tablesFileFromJson(text, 'counties/x/tables.json');
    expect(tables).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'SX5009', place: { file: 'counties/x/tables.json' } }]);
  });

  it('is refused where its spans cover more than any honest table', () => {
    const rows = Array.from({ length: 5000 }, () => [{ text: 'x', columns: 250 }]);
    const county = countyFrom([]);
    expect(tablesFromCounty(county, { file: 'x', tables: [{ rows }] })).toMatchObject({
      tables: [],
      diagnostics: [{ code: 'SX5003' }],
    });
  });
});

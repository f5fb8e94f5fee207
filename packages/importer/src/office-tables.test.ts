import { read, utils, write } from '@e965/xlsx';
import type { County, CountyItem } from '@shixian/model';
import { describe, expect, it, vi } from 'vitest';
import { docxFromTables } from './docx-from-tables.js';
import { tablesFromCounty } from './office-tables.js';
import { tablesFileFromJson } from './tables-file.js';
import { folderFrom } from './testing/county-folder.js';
import { countyFrom, type Row } from './testing/random-tables.js';
import { type TestTable, tablesFromXlsx, xlsxFrom } from './testing/test-table.js';
import { xlsxFromTables } from './xlsx-from-tables.js';

describe('a county without the tables it came from', () => {
  it('writes text that looks like a formula as text', async () => {
    const rows = [
      { path: ['新闻'], rule: '=HYPERLINK("http://x","y")', responsible: '@SUM(A1)', title: '+1' },
    ];
    const book = read(await xlsxFromTables(tablesFromCounty(countyFrom(rows as unknown as Row[])).tables), {
      type: 'array',
      cellFormula: true,
    });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.every(([, cell]) => cell.t === 's' && cell.f === undefined)).toBe(true);
    expect(cells.map(([, cell]) => cell.v)).toContain('=HYPERLINK("http://x","y")');
  });
});

describe('a county with the tables it came from', () => {
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

  it('leaves two columns of offices and two of times as they are', async () => {
    const table: TestTable = [
      ['任务', '牵头单位', '配合单位', '更新频率', '完成时限'],
      ['解读', '县政府办', '县司法局', '', '6月底前'],
      ['访谈', '同上', '各乡镇', '每季度一次', '9月底前'],
    ];
    const { county, stored } = await folderFrom('附件.xlsx', xlsxFrom([table]));
    expect(county.items.map(({ rule, responsible }) => [rule, responsible])).toEqual([
      ['6月底前', '县政府办，县司法局配合'],
      ['每季度一次', '县政府办，各乡镇配合'],
    ]);
    const { tables, unplaced } = tablesFromCounty(county, stored);
    expect(tablesFromXlsx(await xlsxFromTables(tables))).toEqual([table]);
    expect(unplaced).toEqual([]);
    county.items.shift();
    const [left] = tablesFromXlsx(await xlsxFromTables(tablesFromCounty(county, stored).tables));
    expect(left?.[1]).toEqual(['访谈', '县政府办，各乡镇配合', '各乡镇', '每季度一次', '9月底前']);
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

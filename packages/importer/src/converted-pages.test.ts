import { existsSync, readFileSync } from 'node:fs';
import type { CountyItem } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { tablesFromCounty } from './office-tables.js';
import { folderFrom } from './testing/county-folder.js';
import { readCounty, rowItems } from './testing/county-tables.js';

/** Rows of annex 2 of Yanbian's notice that stand in `cases/converted-pages.txt`, where a conversion moved cells to the left. */
const ROWS = [
  ...[
    1, 10, 16, 17, 18, 33, 34, 35, 36, 37, 38, 45, 49, 52, 53, 54, 61, 66, 67, 68, 69, 70, 75, 76, 80, 81, 82,
  ],
  ...Array.from({ length: 32 }, (_, index) => 94 + index),
  ...[139, 145, 146, 147, 151, 154, 155, 156, 157],
];

const byHand = rowItems(readCounty('510422-yanbian'));

async function importPasted(bytes: Uint8Array) {
  const result = await importDocument({ name: '粘贴.txt', bytes });
  const items = result.draft?.items.filter((item) => item.source.row !== undefined) ?? [];
  const doubtsOf = (item: CountyItem) =>
    result.diagnostics.filter(({ code, item: id }) => id === item.id && code === 'SX5114');
  return { ...result, items, doubtsOf };
}

/** Row numbers of the items whose path is not the hand-made one, and of those that are marked. */
function rowsOf(
  { items, doubtsOf }: Awaited<ReturnType<typeof importPasted>>,
  expected: readonly CountyItem[],
) {
  const numbers = (isOne: (item: CountyItem, index: number) => boolean) =>
    items.flatMap((item, index) => (isOne(item, index) ? [expected[index]?.source.row] : []));
  return {
    wrong: numbers((item, index) => item.path.join('/') !== expected[index]?.path.join('/')),
    marked: numbers((item) => doubtsOf(item).length > 0),
    mended: numbers((item) => doubtsOf(item).some(({ data }) => 'isMended' in data && data.isMended)),
  };
}

/** Read off the text: rows that lack 政务公开, rows whose first empty cells are gone. */
const MOVED = [
  17,
  34,
  35,
  36,
  68,
  69,
  81,
  ...Array.from({ length: 19 }, (_, index) => 97 + index),
  146,
  155,
  156,
];

/** Rows in their place below a name that was put back. */
const BELOW = [116, 117];

/** 购 and 娱 stand below 旅游指南 as 吃 and 游 do; the cells of the row say only that 购 is a second-level name. */
const UNKNOWN = [155, 156];

describe('a table that a conversion broke over pages', async () => {
  const bytes = readFileSync(new URL('../cases/converted-pages.txt', import.meta.url));
  const result = await importPasted(bytes);
  const expected = ROWS.map((row) => byHand[row - 1]).filter((item) => item !== undefined);

  it('keeps every row', () => {
    expect(result.items).toHaveLength(ROWS.length);
    const kept = JSON.stringify([result.draft, result.tables, result.leftovers]);
    for (const text of bytes.toString('utf8').split(/[\t\n]/)) expect(kept).toContain(text.trim());
  });

  it('puts cells back where the table says how far they moved, and marks each such row and those below', () => {
    expect(rowsOf(result, expected)).toEqual({
      wrong: UNKNOWN,
      marked: [...MOVED, ...BELOW].toSorted((a, b) => Number(a) - Number(b)),
      mended: MOVED,
    });
  });

  it('comes back with those cells in their place', async () => {
    const { county, stored } = await folderFrom('粘贴.txt', bytes);
    const { tables } = tablesFromCounty(county, stored);
    const rows = tables.flatMap((table) => table.rows.map((cells) => cells.map(({ text }) => text)));
    expect(rows).toContainEqual(['', '统计公报', '', '', '变化后更新', '县统计局']);
    expect(rows).toContainEqual(['', '', '', '县应急管理局', '', '县应急管理局']);
    expect(rows).toContainEqual(['', '', '政协领导', '主席', '变化后立即更新', '县政协办公室']);
    expect(rows).toContainEqual([
      '',
      '财政信息',
      '财政预决算',
      '政府预决算信息专栏',
      '变化后立即更新',
      '县财政局',
    ]);
  });

  it('puts rules and units back with the names', () => {
    const content = ({ path, rule, responsible }: CountyItem) => ({ path, rule, responsible });
    for (const row of MOVED.filter((number) => !UNKNOWN.includes(number))) {
      const hand = expected.find(({ source }) => source.row === row);
      expect(hand && content(result.items[ROWS.indexOf(row)] ?? ({} as CountyItem))).toEqual(
        hand && content(hand),
      );
    }
  });

  it('names table, row and column, and writes a comment at the path', () => {
    const place = { kind: 'table', file: '粘贴.txt', table: 1 };
    const told = (row: number) => result.items[ROWS.indexOf(row)];
    const found = (row: number) => result.doubtsOf(told(row) ?? ({} as CountyItem));
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
    const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
    // 变化后更新 in the column of third-level names; the first row that lost 政务公开.
    expect(found(17)).toMatchObject([
      {
        data: { reason: 'rule', text: '变化后更新', isMended: true },
        place: { ...place, row: lineOf('统计公报\t\t'), column: 4 },
      },
    ]);
    expect(found(97)).toMatchObject([
      {
        data: { reason: 'returns', text: '财政信息', isMended: true },
        place: { ...place, row: lineOf('财政信息'), column: 1 },
      },
    ]);
    const yaml = result.yaml.split('\n').map((line) => line.trim());
    for (const row of MOVED) {
      const path = yaml.findIndex(
        (line) => line.startsWith('path:') && line.includes(told(row)?.path.join(', ') ?? '?'),
      );
      expect(yaml[path - 1], `row ${row}`).toMatch(/^# 待核 SX5114 表1第\d+行第\d列：/);
    }
  });

  it('says which names it took from the page above', () => {
    const carried = result.diagnostics.flatMap((found) =>
      found.code === 'SX5113' ? [[found.data.names.join('/'), found.place.kind]] : [],
    );
    expect(carried).toContainEqual(['政务公开/组织机构/乡镇', 'table']);
  });
});

describe('tables that say which cells are merged, and plain ones without pages', () => {
  it.each([
    [
      'html',
      '<table><tr><td>一级栏目<td>二级栏目<td>更新要求<td>责任单位<tr><td rowspan=2>新闻<td>要闻<td>每天<td>县志办<tr><td>动态<td>每天<td>县志办</table><table><tr><td rowspan=2><td>图片<td>每天<td>县志办<tr><td>视频<td>每天<td>县志办</table>',
    ],
    [
      'csv',
      '一级栏目,二级栏目,更新要求,责任单位\n新闻,要闻,每天,县志办\n,动态,每天,县志办\n公开,公告,每天,县志办\n新闻,图片,每天,县志办\n',
    ],
  ])('%s carries no mark', async (format, text) => {
    const { draft, diagnostics } = await importDocument({ name: `表.${format}`, bytes: Buffer.from(text) });
    expect(draft?.items).toHaveLength(4);
    expect(diagnostics.filter(({ code }) => code === 'SX5113' || code === 'SX5114')).toEqual([]);
  });

  it('marks a blank cell of one row at the top of a page, which nothing shows to go on from the page above', async () => {
    const piece = (rows: string) =>
      `<table><tr><td>一级栏目<td>二级栏目<td>更新要求<td>责任单位${rows}</table>`;
    const html = `${piece('<tr><td rowspan=2>新闻<td>要闻<td>每天<td>县志办<tr><td>动态<td>每天<td>县志办')}${piece('<tr><td><td>图片<td>每天<td>县志办')}`;
    const { draft, diagnostics } = await importDocument({ name: '表.html', bytes: Buffer.from(html) });
    expect(draft?.items[2]?.path).toEqual(['新闻', '图片']);
    expect(diagnostics.filter(({ code }) => code === 'SX5113')).toMatchObject([
      { item: draft?.items[2]?.id, data: { names: ['新闻'] }, place: { table: 2, row: 2, column: 1 } },
    ]);
  });

  it('marks a first-level name in the middle of a page that goes on from the one above', async () => {
    const text =
      '一级栏目\t二级栏目\t更新要求\t责任单位\n公开\t公告\t每天\t县志办\n公开\t通知\t每天\t县志办\n\n\t计划\t每天\t县志办\n人事\t任免\t每天\t县志办\n';
    const { draft, diagnostics } = await importDocument({ name: '表.txt', bytes: Buffer.from(text) });
    const told = diagnostics.filter(({ code }) => code === 'SX5114');
    expect(told).toMatchObject([{ item: draft?.items[3]?.id, data: { reason: 'opens', text: '人事' } }]);
  });
});

const seed = new URL('../../../../shared/seeds/yanbian-510422.txt', import.meta.url);

describe.runIf(existsSync(seed))("the whole text of Yanbian's notice as converted", () => {
  it('keeps 169 rows; two of them cannot be told, and are marked', async () => {
    const result = await importPasted(readFileSync(seed));
    expect(result.items).toHaveLength(byHand.length);
    const { wrong, marked, mended } = rowsOf(result, byHand);
    expect({ wrong, mended }).toEqual({ wrong: UNKNOWN, mended: MOVED });
    expect(marked).toEqual(expect.arrayContaining([...MOVED, ...BELOW]));
  });
});

import type { CountyItem } from '@shixian/model';
import { describe, expect, test } from 'vitest';
import { fillPaths, readAnnexRows } from './annex-rows.js';
import { compact, indexItems, knownUnits, readCounty, readSeed } from './county-file.js';
import { compileFolder, findingsOf } from './county-findings.js';

const folder = '510422-yanbian';
const county = readCounty(folder);
const items = indexItems(county);
const rows = readAnnexRows(folder, 4, false);
const paths = fillPaths(rows);
const annex = county.items.filter((item) => item.source.row !== undefined);
const prose = county.items.filter((item) => item.source.row === undefined);
const seed = readSeed('yanbian-510422.txt');

/** First row of a merged cell and the rows below that it covers. */
type Span = [first: number, from: number, to: number];
const ruleSpans: Span[] = [
  [18, 19, 44],
  [45, 46, 60],
];
const responsibleSpans: Span[] = [
  [70, 71, 74],
  [75, 76, 81],
  [134, 135, 138],
  [139, 140, 146],
  [147, 148, 156],
];
/** The cell of row 45 runs over the page; its second half is printed in this row. */
const continuation = { of: 45, row: 53, text: '重要工作动态在 2 日内需要更新' };
/** Prints 全市统一更新, a way of updating, under 责任部门. */
const misplacedRow = 86;

const firstOf = (spans: Span[], row: number) => spans.find(([, from, to]) => from <= row && row <= to)?.[0];
const idOf = (row: number | undefined) => (row === undefined ? undefined : annex[row - 1]?.id);

describe('the 169 rows of annex 2', () => {
  test('are all there, in the order of the notice', () => {
    expect(rows.map((row) => row.row)).toEqual(Array.from({ length: 169 }, (_, i) => i + 1));
    expect(annex.map((item) => item.source.row)).toEqual(rows.map((row) => row.row));
    expect(annex.map((item) => item.path)).toEqual(paths);
  });

  test.each(rows.map((row) => [row.row, row] as const))('row %i', (number, row) => {
    const item = annex[number - 1] as CountyItem;
    if (number === misplacedRow) {
      expect([row.rule, item.rule]).toEqual(['', row.responsible]);
      expect([item.responsible, item['responsible-absent']]).toEqual([null, 'blank']);
      return;
    }
    const merged = firstOf(ruleSpans, number);
    expect(item['merged-with']).toBe(idOf(merged));
    if (merged !== undefined) {
      expect(row.rule).toBe(number === continuation.row ? continuation.text : '');
      expect([item.rule, item['rule-absent']]).toEqual([null, 'merged']);
    } else if (row.rule === '') {
      expect([item.rule, item['rule-absent']]).toEqual([null, 'blank']);
    } else {
      expect(item.rule).toBe(number === continuation.of ? row.rule + continuation.text : row.rule);
      expect(item).not.toHaveProperty('rule-absent');
    }

    const covered = firstOf(responsibleSpans, number);
    expect(item['responsible-merged-with']).toBe(idOf(covered));
    expect(item.responsible ?? '').toBe(row.responsible);
    expect(item['responsible-absent']).toBe(covered === undefined ? undefined : 'merged');
  });

  test('are printed by the source, in order', (context) => {
    if (seed === null) return context.skip();
    const header = '首页一级栏目二级栏目三级栏目更新要求责任部门';
    const printed = seed.replace(/<\/?b>/g, '').replaceAll(header, '');
    const title = '盐边县人民政府门户网站内容保障责任分工表';
    let from = printed.indexOf(title) + title.length;
    for (const { row, levels, rule, responsible } of rows) {
      const text = compact([...levels, rule, responsible].join(''));
      expect(printed.startsWith(text, from), `row ${row}: ${text}`).toBe(true);
      from += text.length;
    }
    expect(printed.slice(from)).toMatch(/^注：/);
  });
});

test('a repeated parent at the top of a page is the parent that was open', () => {
  const places = [45, 70, 94, 120, 139].map((row) => paths[row - 1]?.slice(0, 2).join('/'));
  expect(places).toEqual([
    '政务公开/组织机构',
    '政务公开/领导之窗',
    '政务公开/行政权力公开',
    '政务公开/政府常务会议',
    '投资盐边/投资环境',
  ]);
});

describe('the running text', () => {
  test('sets terms by class', () => {
    expect((county['class-rules'] ?? []).map((one) => [one.class, one.rule])).toEqual([
      ['policy', '主动公开文件应在文件发布后3个工作日内上网发布'],
      ['news', '各动态、要闻类栏目信息必须在2周内更新'],
      ['notice', '通知公告、政策文件类栏目信息必须在6个月内更新'],
      ['policy', '通知公告、政策文件类栏目信息必须在6个月内更新'],
      ['personnel', '人事、规划计划类栏目信息必须在1年内更新'],
      ['planning', '人事、规划计划类栏目信息必须在1年内更新'],
    ]);
  });

  test.each([
    '政府重要会议、重要活动、重大政策信息要在第一时间发布',
    '要依法依规及时回复“我为政府网站找错”“领导信箱”等栏目信息',
    '对实时信息应做到当日更新',
    '对机构职能调整、领导变更等信息应及时动态调整',
    '未开设相关栏目的要迅速开通并按要求更新内容',
    '已开设的栏目要定期检查栏目更新情况',
    '发现违法有害信息要及时处理',
    '组织开展不定期检查并纳入年终绩效考核',
  ])('%s', (rule) => {
    expect(prose.filter((item) => item.rule === rule)).toHaveLength(1);
  });

  test('asks for the form by 1 August 18:00 of the plan year', () => {
    const form = items.get('zhengwen/gongzuo-jigou-biao');
    expect(form).toMatchObject({ type: 'submission', 'plan-year': 2022 });
    expect(form?.rule).toContain('8月1日18:00前');
  });

  test('names three stages of review and who does each', () => {
    expect(county.review?.[0]?.stages).toEqual([
      { name: '初审', by: '填录工作人员' },
      { name: '审核', by: '股室领导' },
      { name: '审发', by: '部门分管领导' },
    ]);
  });

  test('justifies the one interpretation', () => {
    expect(county.interpretations?.immediate).toMatchObject({
      within: { period: 'same-day' },
      source: { quote: '对实时信息应做到当日更新' },
    });
    expect(Object.keys(county.interpretations ?? {})).toEqual(['immediate']);
  });

  test('is quoted in its own words', (context) => {
    if (seed === null) return context.skip();
    const words = [
      ...prose.map((item) => item.rule ?? ''),
      ...(county['class-rules'] ?? []).map((one) => one.rule),
      ...[...(county.statements ?? []), ...(county.disclosure ?? [])].map((one) => one.text),
      ...(county.review ?? []).map((one) => one.source.quote ?? ''),
    ];
    expect(words.filter((text) => !seed.includes(compact(text)))).toEqual([]);
  });
});

/** What the notice says twice and differently: both stay as they are. */
test.each([
  ['法规公文', '文件发布3日内更新', 6],
  ['规划计划', '变化后立即更新', 1],
  ['人事信息', '变化后立即更新', 3],
])('%s stays as the table has it', (column, rule, count) => {
  const found = annex.filter((item) => item.path[1] === column);
  expect(found.map((item) => item.rule)).toEqual(Array.from({ length: count }, () => rule));
});

test('towns are the twelve that the annex lists', () => {
  const listed = annex.filter((item) => item.path[2] === '乡镇').map((item) => item.path[3]);
  expect(listed).toHaveLength(12);
  expect(county.groups?.find((group) => group.id === '各乡镇')?.members).toEqual(listed);
});

test('remarks name items that exist', () => {
  const named = (county.remarks ?? []).flatMap((remark) => remark.items ?? []);
  expect(named.filter((id) => !items.has(id))).toEqual([]);
});

test('every responsible cell is offices the folder knows, but for the cell that prints 无', () => {
  const known = knownUnits(county);
  const unknown = county.items.filter((item) => {
    const cell = item.responsible ?? '';
    return cell !== '' && !known.has(cell) && !cell.split(/[、，]/).every((name) => known.has(name));
  });
  expect(unknown.map((item) => item.responsible)).toEqual(['无']);
});

describe('compiled', () => {
  const result = compileFolder(folder);

  test('every row with words is understood; merged rows take the words of their cell', () => {
    const none = result.bundle?.items.filter(({ state }) => state !== 'ok') ?? [];
    expect(none.map(({ id, state }) => [id, state])).toEqual(
      [166, 167, 169].map((row) => [idOf(row), 'no-rule']),
    );
    expect(result.bundle?.items.filter(({ origin }) => origin === 'merged')).toHaveLength(27 - 1 + 16 - 1);
  });

  /** Rule of the running text and the first row that contradicts it. */
  test.each([
    ['zhengce-3-gongzuori', 88],
    ['guihua-1-nian', 95],
    ['renshi-1-nian', 103],
    ['dongtai-2-zhou', 82],
  ])('the table contradicts %s of the text', (prose, row) => {
    const lineOf = (line: number) =>
      result.texts.get(`counties/${folder}/county.yaml`)?.split('\n')[line - 1];
    const found = result.diagnostics.filter(({ code, about }) => code === 'SX3010' && about === prose);
    const places = found.map(({ place }) =>
      place.kind === 'file' ? lineOf(place.start.line)?.trim() : null,
    );
    expect(places).toContain(`rule: ${rows[row - 1]?.rule}`);
  });

  test('a column that the whole city updates is not held to the national rule', () => {
    expect(result.bundle?.items.find(({ id }) => id === idOf(misplacedRow))?.rule?.kind).toBe('exempt');
    expect(findingsOf(result, 'SX3011')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { type AnnexRow, fillPaths, readAnnexRows } from './annex-rows.js';
import { compact, indexItems, knownUnits, readCounty, readEvents, readSeed } from './county-file.js';
import { compileFolder, findingsOf } from './county-findings.js';

const folder = '530128-luquan';
const county = readCounty(folder);
const items = indexItems(county);
const rows = readAnnexRows(folder, 5, true);
const paths = fillPaths(rows);
const annex = county.items.filter((item) => item.source.row !== undefined);
const prose = county.items.filter((item) => item.source.row === undefined);
const seed = readSeed('luquan-530128.txt');

/** Rows whose cells stand in one merged block with row 31. */
const mergedRows = [32, 33, 34, 35, 36, 37, 38, 39];
/** Rows that print 外链, a way of updating, under 责任单位. */
const misplacedRows = [62, 63];

/** What a row must say when its cells are copied and nothing is filled in. */
function cellsOf({ row, rule, responsible }: AnnexRow) {
  if (mergedRows.includes(row)) {
    const first = annex[30]?.id;
    return {
      rule: null,
      'rule-absent': 'merged',
      'merged-with': first,
      responsible: null,
      'responsible-absent': 'merged',
      'responsible-merged-with': first,
    };
  }
  if (misplacedRows.includes(row)) {
    return { rule: responsible, responsible: null, 'responsible-absent': 'blank' };
  }
  return {
    ...(rule === '' ? { rule: null, 'rule-absent': 'blank' } : { rule }),
    ...(responsible === '' ? { responsible: null, 'responsible-absent': 'blank' } : { responsible }),
  };
}

describe('the 122 rows of the annex', () => {
  test('are all there, in the order of the notice', () => {
    expect(rows.map((row) => row.row)).toEqual(Array.from({ length: 122 }, (_, i) => i + 1));
    expect(annex.map((item) => item.source.row)).toEqual(rows.map((row) => row.row));
    expect(annex.map((item) => item.path)).toEqual(paths);
    expect(annex.every((item) => item.type === 'column')).toBe(true);
  });

  test.each(rows.map((row) => [row.row, row] as const))('row %i', (_, row) => {
    const item = annex[row.row - 1];
    expect(item).toMatchObject(cellsOf(row));
    expect(item?.sequence ?? '').toBe(row.sequence);
    for (const key of [
      'rule-absent',
      'merged-with',
      'responsible-absent',
      'responsible-merged-with',
    ] as const) {
      if (!(key in cellsOf(row))) expect(item).not.toHaveProperty(key);
    }
  });

  test('are printed by the source, in order', (context) => {
    if (seed === null) return context.skip();
    let from = seed.indexOf('更新时限要求责任单位') + '更新时限要求责任单位'.length;
    for (const { row, sequence, levels, rule, responsible } of rows) {
      const printed = compact([sequence, ...levels, rule, responsible].join(''));
      expect(seed.startsWith(printed, from), `row ${row}: ${printed}`).toBe(true);
      from += printed.length;
    }
    expect(seed.slice(from)).toBe('');
  });
});

test('the rules of the running text are there, in the words of the notice', (context) => {
  expect(prose.map((item) => item.rule)).toEqual([
    '及时做好信息发布解读回应工作',
    '每个星期至少发布一条信息（含转发）',
    '在收到政务新媒体即将逾期提醒的当天发布信息',
    '政务新闻动态原则上要在当日报送，最迟不可超过3日，超过7日的，将不予采用',
    '组织机构、政策文件、重点领域信息公开、养老服务、医疗卫生等政务公开类信息，按照附件禄劝县人民政府门户网站栏目内容保障责任清单中“更新时限要求”报送',
    '按照市级错词（主要是指不规范表述）修改工作时限要求完成错词修改工作',
  ]);
  if (seed === null) return context.skip();
  const words = [
    ...prose.map((item) => item.rule ?? ''),
    ...(county.statements ?? []).map((one) => one.text),
  ];
  expect(words.filter((text) => !seed.includes(compact(text)))).toEqual([]);
});

describe('what the source gets wrong is kept', () => {
  test('the sequence number 4 stands twice', () => {
    const four = annex.filter((item) => item.sequence === '4').map((item) => item.path[0]);
    expect(four).toEqual(['信息公开', '办事服务']);
  });

  test('three navigation rows have no responsible unit', () => {
    const blank = annex.filter((item) => item.path[0] === '网站导航' && item.responsible === null);
    expect(blank.map((item) => item.path[1])).toEqual(['其他县区政府网站', '本地媒体网站', '其他网站']);
  });

  test('调查征集 stands in two places', () => {
    const places = annex
      .filter((item) => item.path.at(-1) === '调查征集')
      .map((item) => item.path.slice(0, -1));
    expect(places).toEqual([['信息公开', '政府信息公开'], ['互动交流']]);
  });

  test('and remarked, with items that exist', () => {
    const remarks = county.remarks ?? [];
    for (const id of remarks.flatMap((remark) => remark.items ?? [])) expect(items.has(id), id).toBe(true);
    for (const words of ['序号“4”出现两次', '三行没有责任单位', '“调查征集”设在两处']) {
      expect(
        remarks.some((remark) => remark.text.includes(words)),
        words,
      ).toBe(true);
    }
  });
});

test('an autonomous county without a known festival notice says so', () => {
  expect(county.county).toMatchObject({ code: '530128', autonomous: true });
  expect(county.calendar.overlay).toBe('unknown');
});

test('no sample event is after the day they are evaluated', () => {
  const events = readEvents(folder, 'events/sample.jsonl');
  expect(events.filter(({ at }) => at > '2026-11-20')).toEqual([]);
});

test('every responsible cell is offices the folder knows and words of duty', () => {
  const names = [...knownUnits(county)].sort((a, b) => b.length - a.length);
  const duties = /牵头|负责发布|配合供稿|按分工具体负责|具体负责|具体配合|负责|配合|等部门|[、，。及]/g;
  const unknown = county.items.flatMap((item) => {
    const rest = names.reduce((cell, name) => cell.replaceAll(name, '、'), item.responsible ?? '');
    return rest.replace(duties, '') === '' ? [] : [`${item.responsible}: ${rest}`];
  });
  expect(unknown).toEqual([]);
});

describe('compiled', () => {
  const result = compileFolder(folder);

  test('every row with words is understood; the eight merged ones take the words of the first', () => {
    const states = result.bundle?.items.map(({ state }) => state) ?? [];
    expect(states).toHaveLength(128);
    expect(states.filter((state) => state !== 'ok')).toEqual(['no-rule', 'no-rule', 'no-rule']);
    expect(result.bundle?.items.filter(({ origin }) => origin === 'merged')).toHaveLength(mergedRows.length);
  });

  test('finds what the notice did not notice', () => {
    expect(findingsOf(result, 'SX3007')).toEqual(['banshi-fuwu/geren-banshi']);
    expect(findingsOf(result, 'SX3005')).toEqual([annex[17]?.id]);
    expect(findingsOf(result, 'SX3002')).toEqual(annex.slice(46, 49).map(({ id }) => id));
    expect(findingsOf(result, 'SX3004')).toEqual(
      [57, 58, 62, 63, 120, 121, 122].map((row) => annex[row - 1]?.id),
    );
    expect(findingsOf(result, 'SX3018')).toHaveLength(1);
  });
});

import { read, utils } from '@e965/xlsx';
import type { County, CountyItem } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTable } from './export-table.js';
import { importDocument } from './import-document.js';

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

describe('exportTable', () => {
  it('gives a workbook that imports to the same items', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const county = countyFrom(rows);
        const { draft, layouts } = await importDocument({ name: '表.xlsx', bytes: exportTable(county) });
        expect(contentOf(draft?.items ?? [])).toEqual(contentOf(county.items));
        // And the other way round: the same table again.
        if (draft) expect(cellsOf(exportTable(draft, layouts))).toEqual(cellsOf(exportTable(county)));
      }),
      { numRuns: Math.ceil(Number(process.env.SHIXIAN_RUNS ?? 20_000) / 200) },
    );
  }, 3_600_000);

  it('writes text that looks like a formula as text', () => {
    const county = countyFrom([
      {
        path: ['新闻'],
        rule: '=HYPERLINK("http://x","y")',
        responsible: '@SUM(A1)',
        sequence: undefined,
        title: '+1',
        remark: undefined,
      } as unknown as Row,
    ]);
    const book = read(exportTable(county), { type: 'array', cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.every(([, cell]) => cell.t === 's' && cell.f === undefined)).toBe(true);
    expect(cells.map(([, cell]) => cell.v)).toContain('=HYPERLINK("http://x","y")');
  });

  it('shows an edited draft, parting cells that are no longer the same', async () => {
    const county = countyFrom([
      { path: ['新闻', '要闻'], rule: '每周一次', responsible: '县志办' },
      { path: ['新闻', '动态'], rule: 'merged', responsible: 'merged' },
    ] as unknown as Row[]);
    const { draft, layouts } = await importDocument({ name: '表.xlsx', bytes: exportTable(county) });
    const second = draft?.items[1];
    if (!draft || !second) throw new Error('not read');
    delete second['rule-absent'];
    delete second['merged-with'];
    second.rule = '每月一次';
    const again = await importDocument({ name: '表.xlsx', bytes: exportTable(draft, layouts) });
    expect(again.draft?.items[1]).toMatchObject({ rule: '每月一次', 'responsible-absent': 'merged' });
  });
});

function cellsOf(bytes: Uint8Array) {
  const book = read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const merges = (sheet['!merges'] ?? []).map(utils.encode_range).toSorted();
  return { rows: utils.sheet_to_json(sheet, { header: 1, defval: '' }), merges };
}

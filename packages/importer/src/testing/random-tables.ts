import type { County, CountyItem } from '@shixian/model';
import fc from 'fast-check';
import type { TestTable } from './test-table.js';

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
export const row = fc.record({
  path: fc.array(names, { minLength: 1, maxLength: 4 }),
  sequence: fc.option(fc.constantFrom('1', '2', '12'), { nil: undefined }),
  title: fc.option(fc.constantFrom('及时公开制定的规章。', '建立健全制度', '+更新'), { nil: undefined }),
  remark: fc.option(fc.constantFrom('材料报送', '政府网站 材料报送'), { nil: undefined }),
  rule: fc.oneof(phrases, fc.constantFrom<'merged' | 'blank'>('merged', 'blank')),
  responsible: fc.oneof(offices, fc.constantFrom<'merged' | 'blank'>('merged', 'blank')),
});

export type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

export function countyFrom(rows: readonly Row[]): County {
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
export const table = (ruleHeading: string) =>
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

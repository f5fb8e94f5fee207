import { expect, it } from 'vitest';
import { importDocument } from './import-document.js';

const imported = (...lines: string[]) =>
  importDocument({ name: 'x.txt', bytes: new TextEncoder().encode(lines.join('\n')) });

it('reads a table whose columns are set apart by spaces', async () => {
  const { draft, summary, leftovers } = await imported(
    '　　现将有关事项通知如下：',
    '附件  青山县栏目表',
    '序号  栏目        更新时限                责任单位',
    '1     通知公告    每周一次                县政府办',
    '2     政府文件    文件印发后 3 个工作日内　　县司法局',
    '3     统计信息    每月20日前              县统计局',
    '',
    '　　以上要求  请遵照执行。',
  );
  expect(summary.tables).toBe(1);
  expect(draft?.items.map(({ path, rule, responsible }) => [path.at(-1), rule, responsible])).toEqual([
    ['通知公告', '每周一次', '县政府办'],
    ['政府文件', '文件印发后 3 个工作日内', '县司法局'],
    ['统计信息', '每月20日前', '县统计局'],
  ]);
  expect(leftovers.map(({ text }) => text)).toEqual([
    '现将有关事项通知如下：',
    '附件  青山县栏目表',
    '以上要求  请遵照执行。',
  ]);
});

it('leaves running text with spaces as it is', async () => {
  const { draft, summary } = await imported('联系人：  略    电话：  略', '栏目：  要闻    时限：  略');
  expect([summary.tables, draft?.items.length]).toEqual([0, 0]);
});

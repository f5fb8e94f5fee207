import { describe, expect, it } from 'vitest';
import { type ImportProgress, importDocument } from './import-document.js';
import { csvFrom, xlsxFrom } from './testing/test-table.js';

const ROWS = 20_000;
const PHRASES = ['每周一次', '每2周一次', '印发后5个工作日内', '根据调整变动情况更新', '每年不少于6次'];
const tableOf = (length: number) => [
  ['序号', '一级栏目', '二级栏目', '三级栏目', '更新时限要求', '责任单位', '备注'],
  ...Array.from({ length }, (_, row) => [
    String(row + 1),
    row % 100 === 0 ? `领域${row / 100}` : '^',
    row % 10 === 0 ? `栏目${row / 10}` : '^',
    `事项${row}`,
    PHRASES[row % PHRASES.length] ?? '',
    `县${row % 40}局`,
    '',
  ]),
];

describe('a workbook of 20,000 rows', () => {
  const bytes = xlsxFrom([tableOf(ROWS)]);

  it('imports whole, with progress, within bounded memory', async () => {
    const progress: ImportProgress[] = [];
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let highest = before;
    const { draft, summary } = await importDocument(
      { name: '大表.xlsx', bytes },
      {
        onProgress: (at) => {
          progress.push(at);
          highest = Math.max(highest, process.memoryUsage().rss);
        },
      },
    );
    highest = Math.max(highest, process.memoryUsage().rss);
    expect(summary).toMatchObject({ items: ROWS, understood: ROWS, notUnderstood: 0 });
    expect(draft?.items.at(-1)).toMatchObject({
      path: ['领域199', '栏目1999', '事项19999'],
      rule: '每年不少于6次',
      source: { row: ROWS },
    });
    const rows = progress.filter(({ stage }) => stage === 'rows');
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.map(({ done }) => done)).toEqual(rows.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(rows.every(({ all }) => all === ROWS)).toBe(true);
    expect(progress.at(-1)).toEqual({ stage: 'writing', done: ROWS, all: ROWS });
    expect((highest - before) / 2 ** 20).toBeLessThan(512);
  });

  it('stops when it is called off', async () => {
    const controller = new AbortController();
    const importing = importDocument(
      { name: '大表.csv', bytes: new TextEncoder().encode(csvFrom(tableOf(4000))) },
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done >= 2000) controller.abort(new Error('called off'));
        },
      },
    );
    await expect(importing).rejects.toThrow('called off');
  });
});

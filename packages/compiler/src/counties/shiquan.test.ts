import { describe, expect, test } from 'vitest';
import { compact, indexItems, knownUnits, readCounty, readCountyText, readSeed } from './county-file.js';
import { compileFolder, findingsOf } from './county-findings.js';

const folder = '610922-shiquan';
const county = readCounty(folder);
const items = indexItems(county);
const tasks = county.items.filter((item) => item.sequence !== undefined);
const clauses = county.items.filter((item) => item.id.includes('/words'));
const seed = readSeed('shiquan-610922.txt');

interface SourceRow {
  sequence: string;
  indicators: string[];
  task: string;
  sampling: string;
  responsible: string;
  time: string;
}

/** The table as printed: an empty cell continues the merged cell above, `□` is a cell printed empty. */
const rows: SourceRow[] = readCountyText(folder, 'source-rows.tsv')
  .replace(/\n$/, '')
  .split('\n')
  .slice(1)
  .map((line) => {
    const [sequence, a, b, c, d, task, sampling, responsible, time] = line.split('\t') as [string] & string[];
    return { sequence, indicators: [a, b, c, d], task, sampling, responsible, time } as SourceRow;
  });

/** Value and sequence number of the cell that covers a row. */
function coveringCell(index: number, cell: (row: SourceRow) => string): { text: string; row: number } {
  for (let at = index; at >= 0; at--) {
    const text = cell(rows[at] as SourceRow);
    if (text !== '') return { text, row: at + 1 };
  }
  throw new Error(`nothing printed above row ${index + 1}`);
}

describe('the 150 tasks of the table', () => {
  test('are all there, in the order of the notice', () => {
    expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 150 }, (_, i) => String(i + 1)));
    expect(tasks.map((task) => task.sequence)).toEqual(rows.map((row) => row.sequence));
    expect(tasks.every((task) => task.type === 'task' && task['plan-year'] === 2021)).toBe(true);
  });

  test.each(rows.map((row, index) => [row.sequence, row, index] as const))('task %s', (_, row, index) => {
    const item = tasks[index];
    expect(item?.title).toBe(row.task);
    expect(item?.source).toMatchObject({ ref: 'notice', row: index + 1 });
    const indicators = [0, 1, 2, 3].map(
      (level) => coveringCell(index, (r) => r.indicators[level] as string).text,
    );
    expect(item?.path).toEqual(indicators.filter((name) => name !== '□'));

    const time = coveringCell(index, (r) => r.time);
    if (row.time !== '') expect(item?.rule).toBe(row.time);
    else expect(items.get(item?.['merged-with'] ?? '')?.sequence).toBe(String(time.row));
    expect(item?.attributes?.完成时限).toBe(time.text);

    const responsible = coveringCell(index, (r) => r.responsible);
    if (row.responsible !== '') expect(item?.responsible).toBe(row.responsible);
    else expect(items.get(item?.['responsible-merged-with'] ?? '')?.sequence).toBe(String(responsible.row));

    const sampling = coveringCell(index, (r) => r.sampling);
    expect(item?.attributes?.采样方式).toBe(sampling.text);
    expect(item?.attributes?.采样方式合并自).toBe(row.sampling === '' ? String(sampling.row) : undefined);
  });

  test('are printed by the source under their numbers, in order', (context) => {
    if (seed === null) return context.skip();
    let from = seed.indexOf('完成时限1一、政府信息公开');
    for (const row of rows) {
      const printed = [row.sequence, ...row.indicators.filter((name) => name !== '□'), row.task];
      printed.push(row.sampling, row.responsible, row.time);
      const text = compact(printed.join(''));
      const at = seed.indexOf(text, from);
      expect(at, `task ${row.sequence}: ${text.slice(0, 40)}`).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
    expect(seed.slice(from)).toMatch(/^公文PDF原件/);
  });
});

/** Completion times and how many tasks each covers, counted by hand in the published table. */
test.each([
  ['次年1月底前', [46, 47, 48]],
  ['5月底前', [88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]],
  ['6月底前', [140, 141, 142]],
  ['9月底前', [78, 79, 134, 143, 144, 145, 146, 147, 149, 150]],
])('%s', (time, sequence) => {
  const found = tasks.filter((task) => task.attributes?.完成时限 === time);
  expect(found.map((task) => Number(task.sequence))).toEqual(sequence);
});

describe('times inside the words of a task', () => {
  test.each([
    [15, '在行政决定作出之日起7个工作日内'],
    [25, '自签发之日起10个工作日内'],
    [53, '在法定期限内答复'],
    [63, '与政策文件同步'],
    [71, '一般在5个工作日内回复'],
    [90, '不低于90%'],
    [91, '不少于200个'],
    [92, '不少于100项'],
    [104, '监测时间点前1个月内'],
    [112, '达到100%'],
    [113, '每季度第一月末'],
    [133, '每季度第一月末'],
    [138, '监测时间点前1周内'],
  ])('task %i: %s', (sequence, words) => {
    const id = `task-${String(sequence).padStart(3, '0')}/words`;
    expect(items.get(id)?.rule).toContain(words);
  });

  test('stand verbatim in their task, beside its path and its offices', () => {
    for (const clause of clauses) {
      const task = tasks.find((one) => clause.id.startsWith(`${one.id}/`));
      expect(task?.title).toContain(clause.rule);
      expect(clause.path).toEqual(task?.path);
      expect(clause.source.row).toBe(task?.source.row);
      expect([clause.responsible, clause['responsible-merged-with']]).toEqual([
        task?.responsible,
        task?.['responsible-merged-with'],
      ]);
    }
  });

  /** Words of time, frequency or quantity; `内容` and `县内` are not among them. */
  const timeWord =
    /及时|定期|按时|规定时间|法定期限|同步|每季度|时间点前|工作日内|不低于|不少于|达到\d|随时|实时|发生时/g;
  test('leave no word of time in the table unread', () => {
    const unread = tasks.flatMap((task) => {
      const read = clauses
        .filter((clause) => clause.id.startsWith(`${task.id}/`))
        .map((clause) => clause.rule ?? '');
      const rest = read.reduce((words, rule) => words.replace(rule, ''), task.title ?? '');
      return [...rest.matchAll(timeWord)].map((match) => `${task.sequence} ${match[0]}`);
    });
    // Named in the remarks: said of a noun or a quality, not of an act.
    expect(unread).toEqual(['116 及时', '118 实时', '129 实时']);
  });
});

test('every responsible cell names offices the folder knows', () => {
  const known = knownUnits(county);
  const cells = county.items.flatMap((item) => item.responsible?.split(/[、\s]+/) ?? []);
  // Two offices that the table of task 148 prints with nothing between them.
  expect(cells.filter((name) => !known.has(name))).toEqual(['民政局司法局']);
});

test('remarks name tasks that exist; sample events name items that exist', () => {
  for (const remark of county.remarks ?? []) {
    for (const id of remark.items ?? []) expect(items.has(id), id).toBe(true);
  }
});

test('rules and statements of the running text are the words of the notice', (context) => {
  if (seed === null) return context.skip();
  const prose = county.items.filter((item) => item.id.startsWith('notice-'));
  const words = [
    ...prose.map((item) => item.rule ?? ''),
    ...(county.statements ?? []).map((one) => one.text),
  ];
  expect(words.filter((text) => !seed.includes(compact(text)))).toEqual([]);
});

describe('the folder, checked', () => {
  const result = compileFolder(folder);

  test('finds two offices run together, and the words the plan leaves open', () => {
    expect(findingsOf(result, 'SX3005')).toEqual(['task-148']);
    expect(findingsOf(result, 'SX3014').sort()).toEqual(['as-appropriate', 'prompt']);
  });
});

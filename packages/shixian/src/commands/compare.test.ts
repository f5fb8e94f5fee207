import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const run = (...args: string[]) => runCommand(['compare', ...args]);

it('says which phrase is stricter and shows a history that tells them apart', async () => {
  const { code, out } = await run('印发后3个工作日内', '印发后3日内');
  expect(code).toBe(0);
  // 2026-01-01 to 01-03 are off and Sunday 01-04 is worked (State Council notice for 2026): three days from 01-01 end on
  // 01-04, three working days on 01-06.
  expect(out).toBe(`A  印发后3个工作日内
B  印发后3日内

A宽于B：做到B就做到A，反之不然

做到A而违反B的一例：
  2026-01-01  ┊ 两条要求起施行
  2026-01-01  ● 文件印发
  2026-01-04  ✗ B的期限到：自2026-01-01起应有1次，实有0次
  2026-01-06  ● 更新公开

依据：2007-01-01至2026-12-25每一天的工作日安排。
`);
});

it('prints the relation and the witness as JSON', async () => {
  const { out } = await run('每周更新一次', '更新间隔不得超过2周', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    relation: 'stricter',
    witness: { satisfies: 'b', breaks: 'a', breach: { required: 1, found: 0 } },
    implies: { aToB: true, bToA: false },
  });
});

it('names what is missing instead of guessing', async () => {
  const { out } = await run('变化后及时更新', '变化后3个工作日内更新');
  expect(out).toContain('A与B不能比较宽严');
  expect(out).toContain('“及时”是多少时间没有书面解释');
});

it('takes the calendar and interpretations of a county, from its folder or its Bundle', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'shixian-compare-'));
  mkdirSync(join(cwd, 'county'));
  // With 及时 fixed as 5 working days, it is looser than 3.
  writeFileSync(
    join(cwd, 'county/county.yaml'),
    `county: { code: '510422', name: 盐边县 }
sources: [{ id: notice, title: 通知 }]
calendar: { overlay: none }
interpretations:
  prompt: { within: { amount: 5, unit: workday }, source: { ref: notice, quote: 5个工作日内 } }
items: []
`,
  );
  await runCommand(['compile', 'county', '-o', 'bundle.json'], { cwd });
  for (const county of ['county', 'bundle.json']) {
    const argv = [
      'compare',
      '变化后及时更新',
      '变化后3个工作日内更新',
      '--county',
      county,
      '--format',
      'json',
    ];
    const { code, out } = await runCommand(argv, { cwd });
    expect([code, JSON.parse(out).relation]).toEqual([0, 'looser']);
  }
  const { code, err } = await runCommand(['compare', '每天', '每天', '--county', 'nowhere'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('SX2001')]);
  rmSync(cwd, { recursive: true });
});

it('answers in JSON what it does not understand', async () => {
  const { code, out } = await run('每周周一次', '每周一次', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    a: '每周周一次',
    b: '每周一次',
    relation: null,
    witness: null,
    diagnostics: [
      expect.objectContaining({ phrase: '每周周一次', code: 'SX1005', span: { start: 1, end: 3 } }),
    ],
  });
});

it('answers 1 for a phrase that is not understood', async () => {
  const { code, err } = await run('每周周一次', '每周一次');
  expect(code).toBe(1);
  expect(err).toContain('每周周一次');
});

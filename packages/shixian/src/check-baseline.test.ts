import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.js';

let cwd: string;
const file = () => join(cwd, 'counties/211122-panshan/county.yaml');
const check = (...args: string[]) =>
  runCommand(['check', 'counties/211122-panshan', '--at', '2026-11-20', ...args], { cwd });
const edit = (from: string, to: string) =>
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(from, to));

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-baseline-'));
  const counties = join(import.meta.dirname, '../../../counties');
  for (const folder of ['000000-national', '211122-panshan'])
    cpSync(join(counties, folder), join(cwd, 'counties', folder), { recursive: true });
  edit('rule: 按照要求每周至少更新发布信息一次', 'rule: 按照要求每周周一次');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it('fails on new findings only, wherever the known ones have moved', async () => {
  expect((await check()).code).toBe(1);
  expect((await check('--baseline', 'known.json', '--update-baseline')).code).toBe(0);
  edit('items:', '# 一行说明\n\nitems:');
  expect((await check('--baseline', 'known.json')).code).toBe(0);
  edit('rule: 每月25日前上报', 'rule: 每月35日前上报');
  const { code, out } = await check('--baseline', 'known.json');
  expect(code).toBe(1);
  expect(out).toContain('每月35日前');
  expect(out).not.toContain('每周周一次');
});

it('says what is no baseline', async () => {
  writeFileSync(join(cwd, 'known.json'), '{}');
  expect(await check('--baseline', 'known.json')).toMatchObject({ code: 2 });
  expect(await check('--baseline', 'absent.json')).toMatchObject({ code: 2 });
  expect(await check('--update-baseline')).toMatchObject({ code: 2 });
});

describe('a known finding stays known', () => {
  const HEAD = `county: { code: '510422', name: 盐边县 }
sources: [{ id: notice, title: 通知 }]
calendar: { overlay: none }
units: [{ id: 县文旅局 }]
items:
`;
  const item = (id: string, rule: string, more = '') => `  - id: ${id}
    type: column
    path: [${id}]
    rule: ${rule}
    responsible: 县文旅局
    class: other
    source: { ref: notice, row: 1 }
${more}`;
  const task = item('task', '9月底前', '    plan-year: 2026\n');
  const vague = (id: string) => item(id, '每2周一次');
  const write = (text: string) => writeFileSync(join(cwd, 'own/county.yaml'), HEAD + text);
  const run = (argv: string[], folder = cwd) =>
    runCommand(['check', ...argv, '--baseline', join(cwd, 'own/known.json')], { cwd: folder });
  const known = async (text: string, at = '2026-11-20') => {
    write(text);
    expect((await run(['own', '--at', at, '--update-baseline'])).code).toBe(0);
  };
  beforeEach(() => mkdirSync(join(cwd, 'own')));

  it('on the next day', async () => {
    await known(task);
    expect((await run(['own', '--at', '2026-11-21'])).out).not.toContain('SX3017');
  });
  it('where the line that it names has moved', async () => {
    await known(item('a', '每周1次', '    class: news\n'));
    write(`# 一行说明\n${item('a', '每周1次', '    class: news\n')}`);
    expect((await run(['own'])).code).toBe(0);
  });
  it('where it is met less often', async () => {
    await known(vague('a') + vague('b'));
    write(vague('a'));
    expect((await run(['own'])).out).not.toContain('SX3015');
  });
  it('in whatever folder the check is run', async () => {
    await known(item('a', '每周周1次'));
    expect((await run(['.'], join(cwd, 'own'))).code).toBe(0);
  });
  it('but one more of the same is new', async () => {
    const unnamed = (id: string) => item(id, '每周1次').replace(/id: .*\n {4}/, '');
    await known(unnamed('a'));
    write(unnamed('a') + unnamed('b'));
    const { code, out } = await run(['own']);
    expect([code, out.match(/SX2010/g)]).toEqual([1, ['SX2010']]);
  });
});

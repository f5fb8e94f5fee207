import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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

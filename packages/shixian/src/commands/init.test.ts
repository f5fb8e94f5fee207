import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-init-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const flags = ['--code', '530128', '--name', '禄劝彝族苗族自治县', '--autonomous'];
const read = (path: string) => readFileSync(join(cwd, path), 'utf8');

describe('shixian init', () => {
  it('writes a folder that checks clean, with the schema line and the words to replace', async () => {
    const folder = 'counties/510422-yanbian';
    const { code, out } = await runCommand(['init', folder, '--code', '510422', '--name', '盐边县'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(`已写入 ${folder}/county.yaml`);
    const yaml = read(`${folder}/county.yaml`);
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/county.schema.json');
    expect(JSON.parse(read('schemas/county.schema.json')).title).toBe('County');
    const check = await runCommand(['check', folder, '--at', '2026-11-20'], { cwd });
    expect(check.out).toContain('错误0个，警告0个');
    expect(check.code).toBe(0);
  });

  it('writes the jobs that were asked for', async () => {
    await runCommand(['init', 'counties/530128-luquan', ...flags, '--ci', 'github', 'gitlab', 'pre-commit'], {
      cwd,
    });
    expect(read('.github/workflows/shixian.yml')).toContain('shixian check counties --format github');
    expect(read('.gitlab-ci.yml')).toContain('codequality: gl-code-quality-report.json');
    expect(read('.pre-commit-config.yaml')).toContain('files: ^counties/');
  });

  it('overwrites nothing unless told to, and leaves what counties share as it is', async () => {
    await runCommand(['init', 'counties/530128-luquan', ...flags], { cwd });
    writeFileSync(join(cwd, 'counties/000000-national/README.md'), 'mine');
    const again = await runCommand(['init', 'counties/530128-luquan', ...flags], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain('counties/530128-luquan/county.yaml');
    expect((await runCommand(['init', 'counties/530128-luquan', ...flags, '--force'], { cwd })).code).toBe(0);
    expect(read('counties/000000-national/README.md')).toBe('mine');
  });

  it('says which answer is missing where nobody can be asked', async () => {
    const { code, err } = await runCommand(['init', 'x', '--code', '53'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('六位数字');
  });

  it('is not disturbed by a county that stands already', async () => {
    cpSync(
      join(import.meta.dirname, '../../../../counties/000000-national'),
      join(cwd, 'counties/000000-national'),
      { recursive: true },
    );
    expect(
      (
        await runCommand(['init', 'counties/110101-dongcheng', '--code', '110101', '--name', '东城区'], {
          cwd,
        })
      ).code,
    ).toBe(0);
  });
});

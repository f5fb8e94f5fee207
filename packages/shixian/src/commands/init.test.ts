import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

  it.each(['counties', '县', "我的 县: 'A' #1 (试)"])(
    'writes jobs that check the counties in %s, spaces and all',
    async (counties) => {
      const county = `${counties}/530128-luquan`;
      await runCommand(['init', county, ...flags, '--ci', 'github', 'gitlab', 'pre-commit'], { cwd });
      const wordsOf = (line: string) =>
        execFileSync('bash', ['-c', `printf '%s\\n' ${line.split(' > ')[0]}`], { encoding: 'utf8' }).split(
          '\n',
        );
      const github = parse(read('.github/workflows/shixian.yml')).jobs.check.steps.at(-1).run;
      expect(wordsOf(github)).toContain(counties);
      expect(wordsOf(parse(read('.gitlab-ci.yml')).shixian.script[0])).toContain(counties);
      const [{ args, files }] = parse(read('.pre-commit-config.yaml')).repos[0].hooks;
      expect(args).toEqual([counties]);
      expect(`${county}/county.yaml`).toMatch(new RegExp(files));
    },
  );

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

  it('asks on a terminal for what no option gave; Enter takes the official name', async () => {
    const answers = ['530128', '', 'github'];
    const { code, err } = await runCommand(['init'], { cwd, answers });
    expect(code).toBe(0);
    expect(err.split('\n').slice(0, 3)).toEqual([
      '行政区划代码（六位，GB/T 2260）：',
      '县的全称（回车则用“禄劝彝族苗族自治县”）：',
      '要写哪些检查配置（github、gitlab、pre-commit，用空格分开；回车则不写）：',
    ]);
    expect(read('counties/530128/county.yaml')).toContain('name: 禄劝彝族苗族自治县, autonomous: true');
    expect(read('.github/workflows/shixian.yml')).toContain('shixian check counties');
    // What nobody has looked up yet is accepted and said so: the first run is clean.
    const check = await runCommand(['check', 'counties'], { cwd });
    expect([check.code, check.out]).toEqual([0, '共检查2个县：错误0个，警告0个，提示0个，已接受1个。\n']);
  });

  it.each([
    [['530128'], '缺少 --name'],
    [['53'], '六位数字'],
    [['530128', '', 'jenkins'], '没有“jenkins”这种检查配置'],
    [['999999', ''], '不能为空'],
    [[], '缺少 --code'],
  ])('answers %j: %s', async (answers, message) => {
    const { code, err } = await runCommand(['init'], { cwd, answers });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says what it leaves as it is', async () => {
    writeFileSync(join(cwd, '.gitlab-ci.yml'), 'mine');
    const { out } = await runCommand(['init', 'counties/530128-luquan', ...flags, '--ci', 'gitlab'], { cwd });
    expect(out).toContain('已有，未改动 .gitlab-ci.yml\n');
    expect(read('.gitlab-ci.yml')).toBe('mine');
  });

  it('makes a county of the folder where it runs, and names files as seen from there', async () => {
    const folder = join(cwd, 'counties/530128-luquan');
    mkdirSync(folder, { recursive: true });
    const { code, out } = await runCommand(['init', '.', ...flags], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('已写入 county.yaml\n');
    expect(out).toContain('已写入 ../000000-national/county.yaml\n');
    expect(out).toContain('编辑 county.yaml，再运行 npx shixian check .\n');
    expect((await runCommand(['check', '.'], { cwd: folder })).code).toBe(0);
  });

  it.each([
    ['counties/110101', ['counties/110101/county.yaml'], ['a/county.yaml', 'xcounties/a/county.yaml']],
    ['110101', ['110101/county.yaml'], ['110101/README.md']],
    ['data.d/110101', ['data.d/110101/county.yaml'], ['dataxd/110101/county.yaml']],
  ])('the pre-commit hook of %s looks at the county files alone', async (folder, seen, passed) => {
    await runCommand(['init', folder, '--code', '110101', '--name', '东城区', '--ci', 'pre-commit'], { cwd });
    const [hook] = parse(read('.pre-commit-config.yaml')).repos[0].hooks;
    const files = new RegExp(hook.files);
    expect([seen.every((file) => files.test(file)), passed.some((file) => files.test(file))]).toEqual([
      true,
      false,
    ]);
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

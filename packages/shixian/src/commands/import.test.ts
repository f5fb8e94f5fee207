import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const TABLE = '栏目\t更新要求\t责任单位\n县情\t每年一次\t县志办\n特产\t每周周一次\t县农业农村局\n';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-import-'));
});

const run = (argv: string[], stdin = '') => runCommand(['import', ...argv], { cwd, stdin });

describe('shixian import', () => {
  it('writes a county folder, takes the code from its name and points at the cell it did not understand', async () => {
    writeFileSync(join(cwd, '附件.txt'), TABLE);
    const { code, out, err } = await run([
      '附件.txt',
      '-o',
      'counties/530128-luquan',
      '--name',
      '禄劝彝族苗族自治县',
    ]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(readdirSync(join(cwd, 'counties/530128-luquan')).sort()).toEqual([
      'README.md',
      'county.yaml',
      'leftovers.md',
      'tables.json',
    ]);
    const yaml = readFileSync(join(cwd, 'counties/530128-luquan/county.yaml'), 'utf8');
    expect(yaml).toContain("county: { code: '530128', name: 禄劝彝族苗族自治县, autonomous: true }");
    expect(yaml).toContain('rule: 每年一次');
    expect(out).toContain('SX5101');
    expect(out).toContain('附件.txt #1 R3C2');
    expect(out).toContain('表1张，共2项（正文0项）：读懂1项，没有读懂1项');
  });

  it('names the columns kept beside the rules, says what to do next, and brings the baseline that the draft extends', async () => {
    const table = '栏目\t更新要求\t责任单位\t平台\t备注\n县情\t每年一次\t县志办\t网站\t含乡镇\n';
    writeFileSync(join(cwd, '附件.txt'), table);
    const { out } = await run(['附件.txt', '-o', 'counties/530128-luquan', '--name', '禄劝彝族苗族自治县']);
    expect(out).toContain('记入附加信息（attributes）的列：平台、备注。\n');
    expect(out).toContain('已写入 counties/000000-national/county.yaml\n');
    expect(out).toMatch(/下一步：.*标有“待核”的0项，再运行 npx shixian check counties\/530128-luquan\n$/);
    const check = await runCommand(['check', 'counties/530128-luquan'], { cwd });
    expect(check.out).not.toContain('SX2015');
    writeFileSync(join(cwd, 'counties/000000-national/county.yaml'), '# own\n');
    await run(['附件.txt', '-o', 'counties/530129-xundian']);
    expect(readFileSync(join(cwd, 'counties/000000-national/county.yaml'), 'utf8')).toBe('# own\n');
  });

  it('does not overwrite without --force', async () => {
    writeFileSync(join(cwd, '附件.txt'), TABLE);
    await run(['附件.txt', '-o', 'x']);
    const again = await run(['附件.txt', '-o', 'x']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('x/county.yaml');
    expect((await run(['附件.txt', '-o', 'x', '--force'])).code).toBe(1);
  });

  it('takes the tables of an earlier import away where the document has none', async () => {
    writeFileSync(join(cwd, '附件.txt'), TABLE);
    writeFileSync(join(cwd, '通知.txt'), '动态信息每周更新一次。\n');
    await run(['附件.txt', '-o', 'x']);
    await run(['通知.txt', '-o', 'x', '--force']);
    expect(readdirSync(join(cwd, 'x')).sort()).toEqual(['README.md', 'county.yaml', 'leftovers.md']);
  });

  it('reads pasted text from the standard input and answers in JSON', async () => {
    const { code, out } = await run(
      ['-', '-o', '530128', '--name', '禄劝彝族苗族自治县', '--format', 'json', '--lang', 'en'],
      TABLE.replace('周周', '周'),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      summary: { items: 2, understood: 2 },
      diagnostics: [],
      leftovers: [],
    });
  });

  it('could not run: no file, a file of another format, a bad code', async () => {
    writeFileSync(join(cwd, '通知.pdf'), '%PDF-1.7');
    expect((await run(['没有.docx', '-o', 'x'])).code).toBe(2);
    const refused = await run(['通知.pdf', '-o', 'x']);
    expect(refused.code).toBe(2);
    expect(refused.out).toContain('SX5001');
    expect((await run(['通知.pdf', '-o', 'x', '--code', '12'])).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['通知.pdf']);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const COUNTY = `county: { code: '510422', name: 盐边县 } # 代码见 GB/T 2260
sources: [{ id: notice, title: 通知 }]
calendar: { overlay: none }
units: [{ id: 县文旅局 }]
items:
  - id: news
    type: column
    path: [政务动态]
    rule: 每周1次
    responsible: 县文旅局
    class: news
    source: { ref: notice, row: 1 }
`;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-check-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(cwd, name), { recursive: true });
  writeFileSync(join(cwd, name, 'county.yaml'), text);
}

const shixian = (...args: string[]) => runCommand(args, { cwd });

describe('shixian check', () => {
  test('nothing to say: exit 0', async () => {
    write('yanbian', COUNTY);
    const { code, out } = await shixian('check', 'yanbian');
    expect(out).toBe('共检查1个县：错误0个，警告0个，提示0个，已接受0个。\n');
    expect(code).toBe(0);
  });

  test('a finding shows its line, carets under the Chinese words, the message and the remedy; exit 1', async () => {
    write('yanbian', COUNTY.replace('responsible: 县文旅局', 'responsible: 县文旅居'));
    const { code, out } = await shixian('check', 'yanbian');
    expect(out).toBe(
      [
        'yanbian/county.yaml:10:18 错误 SX3003 单位“县文旅居”没有登记。',
        '  10 |     responsible: 县文旅居',
        '                        ^^^^^^^^',
        '  改法：是否是“县文旅局”？写错的请改正；原件就用这个名称的，在 units 登记为单位或别名。',
        '',
        '共检查1个县：错误1个，警告0个，提示0个，已接受0个。',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  test('a folder of folders is checked whole, in one run', async () => {
    write('counties/a', COUNTY);
    write('counties/b', COUNTY.replace('每周1次', "''"));
    mkdirSync(join(cwd, 'counties/no-county'));
    const { code, out } = await shixian('check', 'counties', '--lang', 'en');
    expect(out).toContain('counties/b/county.yaml:9:11 error SX2013');
    expect(out).toMatch(/2 checked: 1 errors, 0 warnings, 0 notes, 0 accepted\.\n$/);
    expect(code).toBe(1);
  });

  test('what is accepted is counted and does not fail; a new finding does; a stale entry is told', async () => {
    const text = COUNTY.replace('responsible: 县文旅局', 'responsible: 县水利局');
    write('yanbian', text);
    const accepted = '- { code: SX3003, item: news, about: 县水利局, reason: 原件如此, date: 2026-11-20 }\n';
    writeFileSync(join(cwd, 'yanbian/accepted.yaml'), accepted);
    expect(await shixian('check', 'yanbian')).toMatchObject({
      code: 0,
      out: '共检查1个县：错误0个，警告0个，提示0个，已接受1个。\n',
    });
    expect((await shixian('check', 'yanbian', '--all')).out).toContain('单位“县水利局”没有登记');
    write('yanbian', text.replace('县水利局', '县水利局、县林业局'));
    const more = await shixian('check', 'yanbian');
    expect([more.code, more.out]).toEqual([1, expect.stringContaining('单位“县林业局”没有登记')]);
    write('yanbian', COUNTY);
    const stale = await shixian('check', 'yanbian');
    expect([stale.code, stale.out]).toEqual([
      1,
      expect.stringContaining('yanbian/accepted.yaml:1:11 警告 SX3020'),
    ]);
  });

  test('an entry that leaves out the item is told what it lacks', async () => {
    write('yanbian', COUNTY.replace('responsible: 县文旅局', 'responsible: 县水利局'));
    const accepted = '- { code: SX3003, about: 县水利局, reason: 原件如此, date: 2026-11-20 }\n';
    writeFileSync(join(cwd, 'yanbian/accepted.yaml'), accepted);
    const { out } = await shixian('check', 'yanbian');
    expect(out).toContain('SX3020 已接受的问题 SX3003 没有写全');
    expect(out).toContain('改法：请写 item: news，about: 县水利局。');
  });

  test('--fix writes what changes no meaning, and keeps comments and order', async () => {
    const text = COUNTY.replace('type: column', 'type: colum')
      .replace('class: news', 'clas: news')
      .replace('path: [政务动态]', 'path: [政务动态]  ')
      .replace('县文旅局\n    clas', '县文旅居\n    clas');
    write('yanbian', `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const { code, err } = await shixian('check', 'yanbian', '--fix');
    expect(err).toMatch(/^已写入\d+处修改。\n$/);
    // The words of the notice stay, wrong as they are.
    expect(readFileSync(join(cwd, 'yanbian/county.yaml'), 'utf8')).toBe(
      COUNTY.replace('responsible: 县文旅局', 'responsible: 县文旅居'),
    );
    expect(code).toBe(1);
  });

  test('--at is the day of the check, and must exist', async () => {
    const task = COUNTY.replace('每周1次', '9月底前').replace(
      'class: news',
      'class: other\n    plan-year: 2026',
    );
    write('yanbian', task);
    expect((await shixian('check', 'yanbian', '--at', '2026-09-30')).out).not.toContain('SX3017');
    expect((await shixian('check', 'yanbian', '--at', '2026-10-01')).out).toContain('SX3017');
    expect(await shixian('check', 'yanbian', '--at', '2026-02-30')).toMatchObject({ code: 2, out: '' });
  });

  test.each(['nowhere', 'empty'])('%s: could not run, exit 2, and no stack', async (name) => {
    mkdirSync(join(cwd, 'empty'));
    const { code, out, err } = await shixian('check', name);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/\n\s+at /);
    expect(out).toContain('SX200');
  });

  test('json carries code, place, message and remedy', async () => {
    write('yanbian', COUNTY.replace('responsible: 县文旅局', 'responsible: 县文旅居'));
    const { out } = await shixian('check', 'yanbian', '--format', 'json');
    expect(JSON.parse(out).diagnostics).toMatchObject([
      {
        code: 'SX3003',
        severity: 'error',
        item: 'news',
        place: {
          file: 'yanbian/county.yaml',
          start: { line: 10, column: 18 },
          end: { line: 10, column: 22 },
        },
        text: '单位“县文旅居”没有登记。',
        remedy: expect.stringContaining('县文旅局'),
      },
    ]);
  });

  test.each([
    ['sarif', /"ruleId": ?"SX3003"/],
    ['junit', /<testsuites[\s\S]*SX3003/],
    ['github', /^::error file=yanbian\/county\.yaml,line=10,/],
    ['gitlab', /"check_name": ?"SX3003"/],
  ])('--format %s', async (format, expected) => {
    write('yanbian', COUNTY.replace('responsible: 县文旅局', 'responsible: 县文旅居'));
    expect((await shixian('check', 'yanbian', '--format', format)).out).toMatch(expected);
  });
});

describe('shixian compile', () => {
  test('writes a Bundle that names its hash; the same again', async () => {
    write('yanbian', COUNTY);
    const { code, err } = await shixian('compile', 'yanbian', '-o', 'bundle.json');
    const bundle = JSON.parse(readFileSync(join(cwd, 'bundle.json'), 'utf8'));
    expect([code, bundle.format, bundle.items.length]).toEqual([0, 'shixian-bundle', 1]);
    expect(err).toContain(bundle.hash);
    expect(JSON.parse((await shixian('compile', 'yanbian')).out)).toEqual(bundle);
  });

  test('a phrase that is not understood: the Bundle is made, exit 1', async () => {
    write('yanbian', COUNTY.replace('每周1次', '不知所云'));
    const { code, out, err } = await shixian('compile', 'yanbian');
    expect([code, JSON.parse(out).items[0].state]).toEqual([1, 'not-understood']);
    expect(err).toContain('yanbian/county.yaml:9:11 错误 SX1');
  });

  test('a county that cannot be read: no Bundle', async () => {
    write('yanbian', COUNTY.replace('class: news', 'class: newss'));
    expect(await shixian('compile', 'yanbian', '-o', 'bundle.json')).toMatchObject({ code: 1, out: '' });
    expect(await shixian('compile', 'nowhere')).toMatchObject({ code: 2, out: '' });
  });
});

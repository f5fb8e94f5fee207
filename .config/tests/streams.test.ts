import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, root, shixian } from './built-command.js';

/** What the command does with the streams, zones and locales of a process. */
const scratch = mkdtempSync(join(tmpdir(), 'shixian-streams-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const LUQUAN = 'counties/530128-luquan';
const EVENTS = ['--events', `${LUQUAN}/events/sample.jsonl`];
const AT = ['--at', '2026-11-20'];

/** Runs a line of bash; `shixian` in it is the built command. */
const bash = (line: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', `shixian() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });

describe('a pipe', () => {
  it.each([
    ['check counties --format json', 0],
    [`report ${LUQUAN} ${AT.join(' ')} --format html`, 0],
    // Findings stay findings though nobody reads them to the end.
    [`evaluate ${LUQUAN} ${EVENTS.join(' ')} ${AT.join(' ')} --format json`, 1],
  ])('that is closed early is no failure: shixian %s | head -1', (args, code) => {
    expect(bash(`shixian ${args} | head -1 >/dev/null`)).toMatchObject({ status: code, stderr: '' });
  });

  it('that is closed early ends the reading of an endless input', () => {
    const { stdout, stderr } = bash('yes 每周一次 | shixian parse --stdin | head -2; true');
    expect([stdout.trim().split('\n').length, stderr]).toEqual([2, '']);
  });

  it.each([
    ['\\xef\\xbb\\xbf每周一次\\r\\n', 0, '每周至少1次\n'],
    ['每周一次', 0, '每周至少1次\n'],
    ['', 0, ''],
    ['\\xc3\\xbf\\xd6\\xdc', 2, ''],
    ['\\x00', 1, '\0\n'],
  ])('that brings %j: exit %i', (bytes, status, stdout) => {
    const run = bash(`printf '${bytes}' | shixian format --stdin`);
    expect(run).toMatchObject({ status, stdout });
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});

it.runIf(readdirSync('/dev').includes('full'))('a full disk is told in a sentence, not a stack', () => {
  for (const [lang, words] of [
    ['zh-CN', 'shixian: 磁盘空间不足。\n'],
    ['en', 'shixian: no space is left on the disk.\n'],
  ]) {
    expect(bash(`shixian calendar 2026 --lang ${lang} >/dev/full`)).toMatchObject({
      status: 2,
      stderr: words,
    });
  }
});

it.each([
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colour in a pipe with %j: %s', (env, isColoured) => {
  const { stdout } = bash(`env -u NO_COLOR ${Object.entries(env)
    .map((pair) => pair.join('='))
    .join(' ')} \
    "${process.execPath}" "${bin}" check ${LUQUAN} --all`);
  expect(stdout.includes('\u001b[')).toBe(isColoured);
});

describe('the same bytes in every zone and locale', () => {
  const ENVIRONMENTS = [
    { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8', LANG: 'C', COLUMNS: '40' },
  ];
  const COMMANDS: string[][] = [
    ['--help'],
    ['check', 'counties', '--all', ...AT],
    ['evaluate', LUQUAN, ...EVENTS, ...AT, '--trace', 'all'],
    ['forecast', LUQUAN, ...EVENTS, ...AT],
    ['audit', LUQUAN, ...EVENTS, '--from', '2026-01-01', '--to', '2026-11-20'],
    ['due', '24小时内答复', '--on', '2026-09-28T23:30:00-05:00'],
    ['calendar', '2026', '--format', 'ics'],
    ['compare', '每周1次', '更新间隔不得超过2周'],
    ['compile', LUQUAN],
    ['report', LUQUAN, ...EVENTS, ...AT, '--format', 'html'],
    ['report', LUQUAN, ...EVENTS, ...AT, '--format', 'md'],
    ['report', LUQUAN, ...EVENTS, ...AT, '--format', 'csv'],
  ];
  it.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const [first, ...others] = ENVIRONMENTS.map((env) => {
      const { status, stdout, stderr } = shixian(args, env);
      return { status, stdout, stderr };
    });
    expect([0, 1]).toContain(first?.status);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['xlsx', 'docx'])('report --format %s', (format) => {
    const files = ENVIRONMENTS.map((env, index) => {
      const file = join(scratch, `${index}.${format}`);
      shixian(['report', LUQUAN, ...EVENTS, ...AT, '--format', format, '-o', file], env);
      return readFileSync(file).toString('base64');
    });
    expect(new Set(files).size).toBe(1);
  });
});

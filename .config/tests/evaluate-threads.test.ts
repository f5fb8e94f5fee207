import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, root } from './built-command.js';

const cwd = mkdtempSync(join(tmpdir(), 'shixian-evaluate-threads-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const COUNTIES = ['530128-luquan', '510422-yanbian', '530524-changning', '211122-panshan'];
const EVENTS = 'events/sample.jsonl';

/** Counties with their events; in one of them, lines that are wrong. */
beforeAll(() => {
  for (const name of ['000000-national', ...COUNTIES])
    cpSync(join(root, 'counties', name), join(cwd, name), { recursive: true });
  for (const name of COUNTIES) mkdirSync(join(cwd, name, 'events'), { recursive: true });
  const [first = ''] = readFileSync(join(cwd, '530128-luquan', EVENTS), 'utf8').split('\n');
  writeFileSync(join(cwd, '530524-changning', EVENTS), '');
  writeFileSync(join(cwd, '211122-panshan', EVENTS), `not JSON\n${first}\n`);
});

const cli = JSON.stringify(join(root, 'packages/shixian/dist/cli.cjs'));
const BUILDS = {
  bin: [bin],
  CommonJS: [
    '-e',
    `require(${cli}).runCli(process.argv.slice(1)).then((code) => { process.exitCode = code; })`,
    '--',
  ],
};

function evaluate(build: keyof typeof BUILDS, counties: readonly string[], ...options: string[]) {
  const args = [
    ...BUILDS[build],
    'evaluate',
    ...counties,
    '--events',
    EVENTS,
    '--at',
    '2026-11-20',
    ...options,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('shixian evaluate --workers', () => {
  let alone: ReturnType<typeof evaluate>;
  beforeAll(() => {
    alone = evaluate('bin', COUNTIES, '--format', 'json');
  });

  it.each([
    ['bin', '1'],
    ['bin', '3'],
    ['CommonJS', '3'],
  ] as const)('%s with %s says what is said without, byte for byte', (build, workers) => {
    expect(evaluate(build, COUNTIES, '--format', 'json', '--workers', workers)).toEqual(alone);
  });

  it('writes the answers in the order of the counties, and of a pipe nothing but findings beside them', () => {
    expect(alone.status).toBe(1);
    const names = ['禄劝', '盐边', '昌宁', '盘山'].map((name) => alone.stdout.indexOf(name));
    expect(names.every((place, index) => place > (names[index - 1] ?? -1))).toBe(true);
    expect(alone.stderr).toContain(join('211122-panshan', `${EVENTS}:1 `));
    expect(alone.stderr).not.toContain('已读');
  });

  it.each(['bin', 'CommonJS'] as const)(
    '%s ends at a county that cannot be read, as it does without',
    (build) => {
      const counties = ['530128-luquan', '999999-nowhere', '510422-yanbian'];
      const one = evaluate('bin', counties);
      expect([one.status, one.stdout.includes('禄劝'), one.stdout.includes('盐边')]).toEqual([
        2,
        true,
        false,
      ]);
      expect(evaluate(build, counties, '--workers', '3')).toEqual(one);
    },
  );
});

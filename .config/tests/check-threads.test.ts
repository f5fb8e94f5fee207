import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, root } from './built-command.js';

const cwd = mkdtempSync(join(tmpdir(), 'shixian-threads-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Three counties twice, and among them what cannot be read at all. */
beforeAll(() => {
  for (const name of ['000000-national', '211122-panshan', '530524-changning']) {
    cpSync(join(root, 'counties', name), join(cwd, 'counties', name), { recursive: true });
    cpSync(join(root, 'counties', name), join(cwd, 'counties', `${name}-again`), { recursive: true });
  }
  const broken = (name: string) => {
    mkdirSync(join(cwd, 'counties', name));
    return join(cwd, 'counties', name, 'county.yaml');
  };
  mkdirSync(broken('300000-folder'));
  symlinkSync('nowhere', broken('400000-link'));
  writeFileSync(broken('500000-huge'), Buffer.alloc(64 << 20, '# 时限\n'));
  writeFileSync(broken('600000-binary'), Buffer.from([0, 0xff, 0xfe, 0, 0x80]));
  writeFileSync(broken('700000-empty'), '');
});

const cli = JSON.stringify(join(root, 'packages/shixian/dist/cli.cjs'));
const BUILDS = {
  bin: [process.execPath, bin],
  CommonJS: [
    process.execPath,
    '-e',
    `require(${cli}).runCli(process.argv.slice(1)).then((code) => { process.exitCode = code; })`,
    '--',
  ],
  npx: ['npx', '--prefix', root, 'shixian'],
};

function check(build: keyof typeof BUILDS, format: string, workers: string) {
  const [command = '', ...args] = BUILDS[build];
  const options = ['--at', '2026-11-20', '--format', format, '--workers', workers];
  const { status, stdout, stderr } = spawnSync(command, [...args, 'check', 'counties', ...options], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, '') };
}

describe.each(['text', 'json', 'sarif'])('shixian check --format %s', (format) => {
  const alone = check.bind(null, 'bin', format, '1');

  it('says the same from one thread and from several, byte for byte, whatever cannot be read', () => {
    const one = alone();
    expect(one.stderr).toBe('');
    // A county that could not be read among those that could: exit 2 is for where nothing could be looked at.
    expect(one.status).toBe(1);
    for (const name of ['300000-folder', '400000-link', '500000-huge', '600000-binary', '700000-empty'])
      expect(one.stdout).toContain(`counties/${name}/county.yaml`);
    expect(check('bin', format, '3')).toEqual(one);
  });
});

it.each(['CommonJS', 'npx'] as const)('%s says the same', (build) => {
  const one = check('bin', 'json', '1');
  expect(one.status).toBe(1);
  expect(check(build, 'json', '2')).toEqual(one);
});

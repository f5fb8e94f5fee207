import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'shixian-lock-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs the check of `.ci/run` on a lock file. */
function check(lock: string): { status: number | null; stderr: string } {
  mkdirSync(join(copy, '.config'), { recursive: true });
  for (const file of ['check-lock.mjs', 'run.mjs']) {
    writeFileSync(join(copy, '.config', file), readFileSync(join(root, '.config', file)));
  }
  writeFileSync(join(copy, 'package-lock.json'), lock);
  return spawnSync(process.execPath, [join(copy, '.config/check-lock.mjs')], { encoding: 'utf8' });
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(lock).not.toMatch(/"resolved":\s*"https?:/);
  });

  it('passes the check', () => {
    const { status, stderr } = check(lock);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the check', () => {
  const lockOf = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

  it('finds an optional dependency of another platform that npm left out', () => {
    const { status, stderr } = check(
      lockOf({
        '': {},
        'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-linux-arm64': '1.0.0' } },
      }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('tool-linux-arm64');
  });

  it('finds a download address', () => {
    const resolved = 'https://registry.example/tool/-/tool-1.0.0.tgz';
    const { status, stderr } = check(lockOf({ '': {}, 'node_modules/tool': { version: '1.0.0', resolved } }));
    expect(status).toBe(1);
    expect(stderr).toContain('download addresses');
  });
});

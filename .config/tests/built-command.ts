import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = process.cwd();
export const bin = join(root, 'packages/shixian/bin/shixian.mjs');

/** Runs the built command as a user would, at the repository's root. */
export function shixian(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
}

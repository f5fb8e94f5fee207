import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './built-command.js';

interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, unknown>;
}

/** Every entry of every public package, as an embedding application names it. */
const entries = readdirSync(join(root, 'packages')).flatMap((folder) => {
  const path = join(root, 'packages', folder, 'package.json');
  const { name, private: isPrivate, exports }: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  return isPrivate
    ? []
    : Object.entries(exports)
        .filter(([, target]) => typeof target === 'object')
        .map(([entry]) => join(name, entry));
});

/** The names an entry exports, in the module system that asks. */
function namesFrom(code: string): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe.each(entries)('%s', (entry) => {
  it('loads by import and by require, with the same names', () => {
    const write =
      '(all) => console.log(JSON.stringify(Object.keys(all).filter((name) => name !== "default").sort()))';
    const imported = namesFrom(`import('${entry}').then(${write})`);
    expect(imported.length).toBeGreaterThan(0);
    expect(namesFrom(`(${write})(require('${entry}'))`)).toEqual(imported);
  });
});

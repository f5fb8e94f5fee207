import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes a generated file; with `--check` on the command line, exits 1 where the committed one differs and writes nothing. */
export function writeGenerated(path, text) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    return;
  }
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (committed === text) return;
  console.error(`stale: ${relative(root, path)}; run npm run generate`);
  process.exitCode = 1;
}

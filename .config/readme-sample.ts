import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect } from 'vitest';

/**
 * Runs the first `ts` block of a README with `scope` in place of its imports, and expects of each line `X; // → Y` that X
 * equals Y. Throws where the block makes no such promise.
 */
export function expectSampleHolds(readme: URL, scope: Record<string, unknown>): void {
  const sample = /```ts\n([\s\S]*?)```/.exec(readFileSync(readme, 'utf8'))?.[1] ?? '';
  const promises = sample.match(/→/g)?.length ?? 0;
  if (promises === 0) throw new Error(`${readme.pathname} has no sample that says what it gives`);
  const body = sample.replace(/^import .*$/gm, '').replace(/^(.+); \/\/ → (.+)$/gm, 'check($1, $2);');
  const { code } = transformSync(body, { loader: 'ts' });
  let checked = 0;
  const check = (found: unknown, said: unknown) => {
    expect(found).toEqual(said);
    checked++;
  };
  new Function(...Object.keys(scope), 'check', code)(...Object.values(scope), check);
  expect(checked).toBe(promises);
}

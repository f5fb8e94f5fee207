import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Bytes of a minified browser bundle of these exports after gzip. */
async function bundleSize(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './index.ts'`, resolveDir: path('.') },
    alias: { '@shixian/calendar': path('../../calendar/src/index.ts') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
  });
  return gzipSync(outputFiles[0]?.contents as Uint8Array).length;
}

test('evaluation with its calendar is under 15 KB in a browser', async () => {
  expect(await bundleSize('evaluate')).toBeLessThan(15 * 1024);
});

test('everything, with the words of traces in two languages, is under 26 KB', async () => {
  expect(
    await bundleSize(
      'evaluate, evaluateAsOf, audit, forecast, computeDue, createMonitor, evaluateColumns, explainDuty',
    ),
  ).toBeLessThan(26 * 1024);
});

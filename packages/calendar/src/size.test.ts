import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes of a minified browser bundle after gzip. */
async function bundleSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
  });
  return gzipSync(outputFiles[0]?.contents as Uint8Array).length;
}

test('the arithmetic is under 4 KB, so that calendar and engine together stay under 15 KB', async () => {
  expect(await bundleSize('./index.ts')).toBeLessThan(4 * 1024);
});

test('with twenty years of notices and a century of lunar dates it is under 8 KB', async () => {
  expect(await bundleSize('./national.ts')).toBeLessThan(8 * 1024);
});

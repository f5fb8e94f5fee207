import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Tests run against the sources of every package, so that no stale build can hide a fault. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@shixian\/([^/]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@shixian\/([^/]+)\/(.+)$/, replacement: `${packages}$1/src/$2.ts` },
      { find: /^shixian$/, replacement: `${packages}shixian/src/index.ts` },
    ],
  },
  test: {
    // Tests share no state through modules; loading them once a worker halves the time.
    isolate: false,
    setupFiles: [fileURLToPath(new URL('./fast-check.ts', import.meta.url))],
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

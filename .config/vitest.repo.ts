import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.js';

/** Tests of the repository as a whole: who imports whom, the lock file, the README's commands, the exports. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      include: ['.config/tests/**/*.test.ts'],
      reporters: ['default', ['json', { outputFile: '.config/test-results.json' }]],
    },
  }),
);

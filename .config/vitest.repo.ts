import { defineConfig } from 'vitest/config';
import base from './vitest.js';

/** Tests of the repository as a whole: who imports whom, the README's commands, the examples, every county in every format. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['.config/tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.config/test-results.json' }]],
    testTimeout: 180_000,
  },
});

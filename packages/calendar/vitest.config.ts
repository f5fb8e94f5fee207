import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../.config/vitest.js';

const project = (TZ: string, exclude: string[] = []) => ({
  extends: true as const,
  test: { name: TZ, env: { TZ }, exclude },
});
/** Tests that ask other libraries, some of which depend on the time zone, or that read no clock at all. */
const ONCE = ['src/cross-check.test.ts', 'src/generated.test.ts', 'src/size.test.ts'];

/** The whole suite in three time zones: nothing may depend on the machine's. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      projects: [project('UTC'), project('Asia/Shanghai', ONCE), project('America/Los_Angeles', ONCE)],
    },
  }),
);

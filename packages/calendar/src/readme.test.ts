import { test } from 'vitest';
import { expectSampleHolds } from '../../../.config/readme-sample.js';
import * as calendar from './index.js';
import * as national from './national.js';

test("the README's sample gives what its comments say", () => {
  expectSampleHolds(new URL('../README.md', import.meta.url), { ...calendar, ...national });
});

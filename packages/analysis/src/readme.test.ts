import * as calendar from '@shixian/calendar';
import * as national from '@shixian/calendar/national';
import { test } from 'vitest';
import { expectSampleHolds } from '../../../.config/readme-sample.js';
import * as analysis from './index.js';

test("the README's sample gives what its comments say", () => {
  expectSampleHolds(new URL('../README.md', import.meta.url), { ...calendar, ...national, ...analysis });
});

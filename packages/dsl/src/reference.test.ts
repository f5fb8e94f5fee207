import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from './testing/reference.js';

test('the reference page is what the grammar and the word tables say', () => {
  expect(readFileSync(new URL('../docs/reference.zh-CN.md', import.meta.url), 'utf8')).toBe(referencePage());
});

import { readFileSync } from 'node:fs';
import * as calendar from '@shixian/calendar';
import * as national from '@shixian/calendar/national';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as analysis from './index.js';

test("the README's sample gives what its comments say", () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const sample = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = sample.replace(/^import .*$/gm, '').replace(/^(.+); \/\/ → (.+)$/gm, 'check($1, $2);');
  const { code } = transformSync(body, { loader: 'ts' });
  let checked = 0;
  const check = (found: unknown, said: unknown) => {
    expect(found).toEqual(said);
    checked++;
  };
  const { calendarFromData } = calendar;
  const scope = { compare: analysis.compare, calendarFromData, ...national, check };
  new Function(...Object.keys(scope), code)(...Object.values(scope));
  expect(checked).toBe(sample.match(/→/g)?.length);
});

import { readFileSync } from 'node:fs';
import type { CountyEvent } from '@shixian/model';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as engine from './index.js';
import { bundleOf } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const samples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** A column under 每2周一次, published on 2026-11-18: due on 2026-12-02, the reminder a quarter of the 14 days before. */
const bundle = bundleOf([{ rule: NAMED_RULES.每2周一次 ?? null }]);
const events: CountyEvent[] = [{ item: 'item-0', event: 'published', at: '2026-11-18' }];

test.each(samples)('sample %# of the README gives what its comments say', (sample) => {
  const body = sample.replace(/^import .*$/gm, '').replace(/^(.+); \/\/ → (.+)$/gm, 'check($1, $2);');
  const { code } = transformSync(body, { loader: 'ts' });
  let checked = 0;
  const check = (found: unknown, said: unknown) => {
    expect(found).toEqual(said);
    checked++;
  };
  const scope: Record<string, unknown> = { ...engine, bundle, events, check };
  new Function(...Object.keys(scope), code)(...Object.values(scope));
  expect(checked).toBe(sample.match(/→/g)?.length ?? 0);
});

test('the README names nothing that is not exported', () => {
  const imported = samples.flatMap((sample) =>
    [...sample.matchAll(/import \{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(',')),
  );
  expect(imported.map((name) => name.trim()).filter((name) => !(name in engine))).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { BASELINE, countyText } from '../testing/county-text.js';
import { createLocator } from './document-locator.js';
import type { Path } from './locator.js';
import { createPlainLocator } from './plain-locator.js';
import { type PlainOutline, plainValueFromYaml } from './plain-yaml.js';

/** Every path of a value, and of each collection one that is not there. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, [...path, 'nothing'], ...entries.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

const counties = new URL('../../../../counties/', import.meta.url);
const texts: [string, string][] = [
  ['skeleton', countyText('groups:\n- { id: 各乡镇, open: true }   # 注\nunits:\n')],
  ['baseline', BASELINE.files.get('county.yaml') as string],
  [
    'small',
    '\n# 注\na: \'x y\'   # 注\nb:\n  c: "说明"\n  d: [1, {e: f, g: }]\n  h:\n  - i\n'.replace(
      '  h:\n  - i\n',
      '  h:\n    - i\n    - j: k\n      l:\n',
    ),
  ],
  ...(existsSync(counties) ? readdirSync(counties) : [])
    .map((name) => [name, new URL(`${name}/county.yaml`, counties)] as const)
    .filter(([, url]) => existsSync(url))
    .map(([name, url]): [string, string] => [name, readFileSync(url, 'utf8')]),
];

test.each(texts)('%s: every place is the one the full parser gives', (_name, text) => {
  const outline: PlainOutline = new Map();
  const value = plainValueFromYaml(text, { outline });
  if (value === undefined) return;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const full = createLocator('f', text, document, lines);
  const plain = createPlainLocator('f', text, value, outline);
  const all = pathsOf(value);
  // The full parser finds each path anew: of a large file a part is enough.
  const step = Math.ceil(all.length / 800);
  for (const path of all.filter((_, index) => index % step === 0)) {
    expect([path, plain.key(path)]).toEqual([path, full.key(path)]);
    expect([path, plain.value(path)]).toEqual([path, full.value(path)]);
    expect([path, plain.inside(path, 1, 2)]).toEqual([path, full.inside(path, 1, 2)]);
  }
});

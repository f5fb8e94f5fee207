import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en, zhCN } from './areas/index.js';

const docs = new URL('../docs/', import.meta.url);
const files = readdirSync(docs).filter((name) => name.startsWith('SX'));

test('every code has a page, and every page a code', () => {
  expect(files.map((name) => name.replace('.md', '')).sort()).toEqual(Object.keys(zhCN).sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(new URL(name, docs), 'utf8');
  const code = name.replace('.md', '');

  test('has the form of a page', () => {
    const [title, reason, ...sections] = text.split(/\n\n(?=## )|(?<=^# .*)\n\n/m);
    expect(title).toMatch(new RegExp(`^# ${code} · \\S`));
    expect(reason).toMatch(/\p{Script=Han}/u);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      '## 错误示例',
      '## 正确示例',
      '## English',
    ]);
    const [bad, good, english] = sections;
    for (const example of [bad, good]) expect(example?.match(/^```/gm)).toHaveLength(2);
    expect(english).not.toMatch(/```/);
    expect(english?.length).toBeGreaterThan(20);
  });
});

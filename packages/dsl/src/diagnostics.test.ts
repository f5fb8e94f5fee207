import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, messageOf } from '@shixian/diagnostics';
import { describe, expect, test } from 'vitest';
import { parseRule } from './parse-rule.js';
import { rowsOfTable } from './testing/cases.js';

const docs = new URL('../../diagnostics/docs/', import.meta.url);

test.each(rowsOfTable('diagnostics.md'))('%s underlines %s', (code, marked = '') => {
  const phrase = marked.replace(/[‹›]/g, '');
  const { diagnostics } = parseRule(phrase);
  expect(diagnostics.map((diagnostic) => `${diagnostic.code} ${underlined(phrase, diagnostic)}`)).toContain(
    `${code} ${marked}`,
  );
});

function underlined(phrase: string, { place }: Diagnostic): string {
  if (place.kind !== 'phrase') return phrase;
  const { start, end } = place.span;
  return `${phrase.slice(0, start)}‹${phrase.slice(start, end)}›${phrase.slice(end)}`;
}

describe('every code of the language has its page, and the page is true', () => {
  const pages = readdirSync(docs).filter((name) => /^SX1\d{3}\.md$/.test(name));
  const source = readFileSync(new URL('../../diagnostics/src/areas/language.ts', import.meta.url), 'utf8');
  const codes = [...new Set(source.match(/SX1\d{3}/g))].sort();

  test('one page a code', () => {
    expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(codes);
  });

  test.each(codes)('%s: the bad example gives it, the good one gives a rule', (code) => {
    expect(existsSync(new URL(`${code}.md`, docs))).toBe(true);
    const [bad = '', good = ''] = [
      ...readFileSync(new URL(`${code}.md`, docs), 'utf8').matchAll(/```\n([\s\S]*?)\n```/g),
    ].map((match) => match[1]);
    const phrase = bad.startsWith('（五千字') ? '每周更新。'.repeat(1000) : bad;
    const { diagnostics } = parseRule(phrase);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(parseRule(good).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    for (const language of ['zh-CN', 'en'] as const) {
      const { text, remedy } = messageOf(diagnostics[0] as Diagnostic, language);
      expect(text.length).toBeGreaterThan(0);
      expect(remedy.length).toBeGreaterThan(0);
    }
  });
});

test('a fix, put in place, leaves a rule', () => {
  for (const phrase of [
    '6个月',
    '信息形式或者变更之日起20个工作日内',
    '20个工作日内公开内公开',
    'l个工作日内答复',
    '20个工作曰内公开',
  ]) {
    for (const { place, fixes = [] } of parseRule(phrase).diagnostics) {
      expect(place.kind).toBe('phrase');
      expect(fixes.length).toBeGreaterThan(0);
      for (const { span, replacement } of fixes) {
        expect(
          parseRule(phrase.slice(0, span.start) + replacement + phrase.slice(span.end)).rule,
        ).not.toBeNull();
      }
    }
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkText, countyText, underlined } from '../testing/county-text.js';

const rows = readFileSync(new URL('../../cases/underlined.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| SX'))
  .map((line) => line.slice(2, -2).split(' | ') as [code: string, into: string, text: string]);

describe('cases/underlined.md', () => {
  test.each(rows)('%s %s %s', (code, into, text) => {
    const words = /‹(.*)›/.exec(text)?.[1];
    const clean = text.replace(/[‹›]/g, '');
    const responsible = clean.includes('responsible:') ? '' : 'responsible: 县政府办, ';
    const item = `items:\n  - { id: a, type: column, path: [甲], ${responsible}${clean}, source: { ref: notice, row: 1 } }\n`;
    const parts = into === 'item' ? item : `${clean}\n`;
    expect(underlined(checkText(countyText(parts), { today: '2026-11-20' }))).toContain(`${code} ‹${words}›`);
  });
});

describe('a county sets the severity of a check, with a reason', () => {
  const blank =
    'items:\n  - { id: a, type: column, path: [甲], rule: null, rule-absent: blank, responsible: 县政府办, class: news, source: { ref: notice } }\n';
  const severities = (checks: string) =>
    checkText(countyText(`${checks}${blank}`)).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

  test.each([
    ['', ['SX3002 warning']],
    ['checks: { SX3002: { severity: error, reason: 必须补齐 } }\n', ['SX3002 error']],
    ["checks: { SX3002: { severity: 'off', reason: 原件为空 } }\n", []],
  ])('%j', (checks, expected) => {
    expect(severities(checks)).toEqual(expected);
  });

  test('without a reason it is refused', () => {
    expect(severities('checks: { SX3002: { severity: error } }\n')).toContain('SX2010 error');
  });
});

import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sampleInput, sampleVerdicts } from './testing/sample-input.js';
import { textFromAudit, textFromVerdicts } from './text.js';
import { textTable } from './text-table.js';

describe('textTable', () => {
  it('lines up columns by display width and wraps long cells', () => {
    const lines = textTable(
      [{ title: '状态', width: 8 }, { title: '栏目', width: 10 }, { title: 'end' }],
      [
        ['逾期', '政府信息公开指南', 'x'],
        ['ok', 'b', 'x'],
      ],
    ).split('\n');
    const columnOf = (line: string, text: string) => stringWidth(line.slice(0, line.indexOf(text)));
    const ends = lines.filter((line) => line.endsWith('x')).map((line) => columnOf(line, 'x'));
    expect(ends).toHaveLength(2);
    expect(new Set([columnOf(lines[0] ?? '', 'end'), ...ends]).size).toBe(1);
    // 政府信息公开指南 takes 16 columns, so it stands on two lines of 10.
    expect(lines.some((line) => line.includes('政府信息公') && !line.includes('开指南'))).toBe(true);
  });
});

describe('words that would steer a terminal', () => {
  const hostile = '政务\u001b[2J\u001b[8m动态\u202e\u0007';
  const items = sampleVerdicts.items.map((item) => ({ ...item, path: [hostile], phrase: hostile }));
  const verdicts = { ...sampleVerdicts, items, county: { ...sampleVerdicts.county, name: hostile } };

  it('reach it as spaces; line ends and colours stay', () => {
    const plain = textFromVerdicts(verdicts, { lang: 'zh-CN', color: false });
    expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(plain.split('\n').length).toBeGreaterThan(items.length);
    const colored = textFromVerdicts(verdicts, { lang: 'zh-CN', color: true });
    expect(colored).toContain('\u001b[31m逾期\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });
});

describe('textFromVerdicts', () => {
  const text = textFromVerdicts(sampleVerdicts, { lang: 'zh-CN', color: false });
  it('puts the overdue first, then judgment and due soon', () => {
    const order = ['逾期', '待研判', '即将到期', '要求未读懂', '未写要求', '合规', '未触发', '不适用'];
    const places = order.map((word) =>
      text.split('\n').findIndex((line) => line.trimStart().startsWith(word)),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
  it('closes with the figures, the unknown overlay and the vetoes', () => {
    expect(text).toContain(
      '截至 2026-11-20，共 8 项：逾期 1，待研判 1，即将到期 1，要求未读懂 1，未写要求 1，合规 1，未触发 1，不适用 1。',
    );
    expect(text).toContain('民族节日放假安排未查明');
    expect(text).toContain('现有1个，达到10个即单项否决，再增9个即触发。');
  });
  it('marks a provisional date and carries no colour unless asked', () => {
    expect(text).toContain('（暂定）');
    expect(text).not.toContain('\u001b[');
    expect(textFromVerdicts(sampleVerdicts, { lang: 'en', color: true })).toContain('\u001b[31mOverdue');
  });
});

it('textFromAudit gives every breach and the totals', () => {
  const audit = sampleInput.audit;
  if (!audit) throw new Error('the sample has an audit');
  const text = textFromAudit(audit, { lang: 'zh-CN', color: false });
  expect(text).toContain('2026-11-10');
  expect(text).toContain('共 8 项，其中 1 项有问题：逾期未更新 1 次');
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responsibleFromCell } from './responsible-from-cell.js';
import { createUnitDirectory } from './unit-directory.js';

const directory = createUnitDirectory(
  [
    { id: '县政府办' },
    { id: '县融媒体中心' },
    { id: '县财政局', aliases: ['财政局'] },
    { id: '县发展和改革局' },
    { id: '县税务局' },
    { id: '县科工信局' },
    { id: '县文旅局', aliases: ['县文旅'] },
    { id: '县委宣传部' },
    { id: '县农业农村局' },
  ],
  [
    { id: '各乡镇（街道）', aliases: ['各乡镇街道'], open: true },
    { id: '各部门', open: true },
    { id: '有关单位', open: true },
    { id: '各预算单位', open: true },
    { id: '涉及单位', open: true },
    { id: '各招商引资、要素保障等责任单位', open: true },
  ],
);

const rows = readFileSync(new URL('../../cases/responsible.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!单元格|---)/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

describe('cases/responsible.md', () => {
  test.each(rows)('%s', (cell, lead, cooperating, unknown, other) => {
    const read = responsibleFromCell(cell as string, directory);
    const notes = [
      ...read.runTogether.map(({ start, end }) => `连写 ${cell?.slice(start, end)}`),
      ...read.openEnds.map(({ words }) => `未列全 ${words}`),
      ...(read.isNobody ? ['没有单位'] : []),
    ];
    expect({
      lead: read.lead.join(' '),
      cooperating: read.cooperating.join(' '),
      unknown: read.unknown.map(({ name }) => name).join(' '),
      other: notes.join('；'),
    }).toEqual({ lead, cooperating, unknown, other });
  });
});

/** Words, names and marks in any order, as no office would write them. */
const anyCell = fc
  .array(
    fc.constantFrom(
      '县政府办',
      '县财政局',
      '财政局',
      '各部门',
      '县水利局',
      '牵头',
      '配合',
      '负责',
      '会同',
      '配合单位：',
      '等部门',
      '、',
      '，',
      '和',
      '（',
      '）',
      ' ',
      '\n',
      '。',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('nothing is dropped: every character is a name, a role, a mark or said to be unknown', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const read = responsibleFromCell(cell, directory);
      const unknown = read.unknown.map(({ name }) => name).join('');
      const rest = [
        '县政府办',
        '县财政局',
        '财政局',
        '各部门',
        '配合单位：',
        '牵头',
        '配合',
        '负责',
        '会同',
        '等部门',
        '和',
      ]
        .reduce((text, word) => text.replaceAll(word, ''), cell)
        .replace(/[、，（）。\s]/g, '');
      // 县水利局 is all that is left, and each of it is in an unknown name.
      expect(unknown.split('县水利局').length - 1).toBe(rest.length / '县水利局'.length);
      for (const { name, start, end } of read.unknown) expect(cell.slice(start, end)).toBe(name);
    }),
  );
});

test('an office known by name is always found, whatever stands around it', () => {
  fc.assert(
    fc.property(anyCell, anyCell, (before, after) => {
      const { lead, cooperating } = responsibleFromCell(`${before}、县科工信局、${after}`, directory);
      expect([...lead, ...cooperating]).toContain('县科工信局');
    }),
  );
});

test('time grows with the length of the cell, not faster', () => {
  const read = responsibleFromCell('县水利局'.repeat(20_000), directory);
  expect(read.unknown).toHaveLength(1);
});

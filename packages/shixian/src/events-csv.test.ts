import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvReader } from './events-csv.js';
import { NOT_UTF8 } from './events-lines.js';

const cell = fc
  .array(fc.constantFrom('a', '公告', ',', '"', '\n', ' ', ''), { maxLength: 5 })
  .map((parts) => parts.join(''));

/** As RFC 4180 has it: quoted where it must be, quotes doubled. */
const written = (text: string, always: boolean) =>
  always || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

describe('createCsvReader', () => {
  it('reads back what was written, however many lines come at a time', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 4 }), (table, always, step) => {
        const text = table.map((cells) => cells.map((one) => written(one, always)).join(',')).join('\n');
        const lines = text.split('\n');
        const reader = createCsvReader();
        const read: { line: number; cells: readonly string[] }[] = [];
        for (let from = 0; from < lines.length; from += step) {
          const { rows: some, flaw } = reader.rowsFrom(lines.slice(from, from + step));
          expect(flaw).toBeNull();
          read.push(...some);
        }
        expect(reader.end()).toBeNull();
        expect(read.map(({ cells }) => cells)).toEqual(table);
        let line = 1;
        for (const [index, cells] of table.entries()) {
          expect(read[index]?.line).toBe(line);
          line += 1 + cells.reduce((sum, one) => sum + one.split('\n').length - 1, 0);
        }
      }),
      { numRuns: 500, seed: 71 },
    );
  });

  it.each([
    ['a quote inside a cell', ['a,b', '1,2"x"'], { line: 2, cause: 'quotes' }],
    ['something after a closing quote', ['"a" ,b'], { line: 1, cause: 'quotes' }],
    ['no UTF-8', ['a,b', NOT_UTF8], { line: 2, cause: 'encoding' }],
    ['a cell that never ends', ['"a', ...Array(40).fill('x'.repeat(30_000))], { line: 1, cause: 'quotes' }],
  ] as const)('ends at %s', (_, lines, flaw) => {
    expect(createCsvReader().rowsFrom(lines).flaw).toEqual(flaw);
  });

  it('says where a quote was left open', () => {
    const reader = createCsvReader();
    expect(reader.rowsFrom(['a', '"b', 'c']).rows).toEqual([{ line: 1, cells: ['a'] }]);
    expect(reader.end()).toEqual({ line: 2, cause: 'quotes' });
  });
});

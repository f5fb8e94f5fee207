import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_LINE } from './events-lines.js';
import type { EventRecord } from './events-record.js';
import { recordsFromCsv } from './events-table.js';

const path = join(mkdtempSync(join(tmpdir(), 'shixian-csv-')), 'events.csv');
const HEADER = 'item,event,at,title';

async function recordsOf(text: string): Promise<EventRecord[]> {
  writeFileSync(path, text);
  const records: EventRecord[] = [];
  for await (const batch of recordsFromCsv(path, 'events.csv').batches) records.push(...batch);
  return records;
}

/** As RFC 4180 has it: quoted where it must be, quotes doubled. */
const written = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

it('reads back what was written, each row with the line it begins on', async () => {
  const title = fc
    .array(fc.constantFrom('a', '公告', ',', '"', '\n', ' x'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(title, { maxLength: 6 }), async (titles) => {
      const rows = titles.map((text) => `x,published,2026-11-03,${written(text)}`);
      const records = await recordsOf([HEADER, ...rows].join('\n'));
      let line = 2;
      const expected = titles.map((text) => {
        const position = line;
        line += text.split('\n').length;
        return { position, value: { item: 'x', event: 'published', at: '2026-11-03', title: text.trim() } };
      });
      expect(records).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

it('gives every row, however many', async () => {
  const rows = Array.from({ length: 1234 }, (_, index) => `x${index},published,2026-11-03,`);
  const records = await recordsOf(`${HEADER}\n${rows.join('\n')}\n`);
  expect(records.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 2));
});

it.each([
  ['a quote inside a cell', 'x,published,2026-11-03,公"告', 'quotes'],
  ['something after a closing quote', 'x,published,2026-11-03,"a" b', 'quotes'],
  ['a quote left open', 'x,published,2026-11-03,"a', 'quotes'],
  ['a cell that never ends', `x,published,2026-11-03,"${'长'.repeat(LONGEST_LINE)}`, 'too-long'],
])('%s ends the reading at its line, with what stands before', async (_name, row, cause) => {
  const records = await recordsOf(`${HEADER}\ny,published,2026-11-03,\n${row}\nz,published,2026-11-03,\n`);
  expect(records).toMatchObject([
    { position: 2, value: { item: 'y' } },
    { position: 3, diagnostic: { code: 'SX4002', data: { cause }, place: { kind: 'line', line: 3 } } },
  ]);
});

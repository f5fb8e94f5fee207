import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { compileFolder } from '@shixian/compiler/node';
import { type Diagnostic, messageOf } from '@shixian/diagnostics';
import { createEventStore } from '@shixian/engine';
import type { Bundle, CountyEvent } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { MOST_DIAGNOSTICS, readEventsFiles } from './events-file.js';

const cwd = mkdtempSync(join(tmpdir(), 'shixian-events-'));
const root = new URL('../../../', import.meta.url);
const luquan = compileFolder(fileURLToPath(new URL('counties/530128-luquan', root))).bundle as Bundle;
const [item] = luquan.items;
if (item === undefined) throw new Error('counties/530128-luquan has no items');
/** The pages of diagnostics speak of these two. */
const bundle: Bundle = {
  ...luquan,
  items: [
    { ...item, id: 'lanmu-1' },
    {
      ...item,
      id: 'lanmu-2',
      rule: {
        kind: 'per-subject',
        span: { start: 0, end: 0 },
        items: [{ subjects: ['法规公文'], rule: { kind: 'standing', span: { start: 0, end: 0 } } }],
      },
    },
  ],
};
const good = '{"item":"lanmu-1","event":"published","at":"2026-11-03"}';

async function read(name: string, content: string | Uint8Array, options: { strict?: true } = {}) {
  writeFileSync(join(cwd, name), content);
  return readFiles([name], options);
}

async function readFiles(names: string[], options: { strict?: true } = {}) {
  const events: CountyEvent[] = [];
  const sink = { add: (event: CountyEvent) => events.push(event) };
  const reading = await readEventsFiles(names, bundle, { cwd, at: '2026-11-20', sink, ...options });
  return { ...reading, events };
}

const codesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, place }) => `${code} ${place.kind === 'line' ? place.line : place.kind}`);

describe('JSON Lines', () => {
  it('leaves out a bad line, says which, and reads the rest', async () => {
    const lines = [good, '{"item":', '', '[]', good.replace('-03', '-31'), good.replace('-1', '-9'), good];
    const { events, diagnostics, lines: count } = await read('a.jsonl', lines.join('\n'));
    expect(events).toHaveLength(1);
    expect(codesOf(diagnostics)).toEqual(['SX4002 2', 'SX4002 4', 'SX4005 5', 'SX4004 6', 'SX4009 7']);
    expect(count).toBe(7);
  });

  it('stops at the first bad line when strict', async () => {
    const { events, diagnostics } = await read('b.jsonl', `${good}\n{\n${good}x`, { strict: true });
    expect(events).toHaveLength(1);
    expect(codesOf(diagnostics)).toEqual(['SX4002 2']);
  });

  it('reads a byte order mark, carriage returns, and lines across chunks', async () => {
    const line = JSON.stringify({
      item: 'lanmu-1',
      event: 'published',
      at: '2026-11-03',
      title: '通'.repeat(3000),
    });
    const many = Array.from({ length: 200 }, (_, index) => line.replace('"at"', `"url":"${index}","at"`));
    const { events, diagnostics } = await read('c.jsonl', `\ufeff${many.join('\r\n')}\r\n`);
    expect(diagnostics).toEqual([]);
    expect(events).toHaveLength(200);
    expect(events.every(({ title }) => title === '通'.repeat(3000))).toBe(true);
  });

  it('passes over what is no UTF-8, and a line no event is as long as', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${good}\n`),
      Buffer.from([0xb7, 0xa2, 0x0a]),
      Buffer.from(`${'x'.repeat(1024 * 1024 + 1)}\n`),
      Buffer.from(good.replace('-03', '-04')),
    ]);
    const { events, diagnostics } = await read('d.jsonl', bytes);
    expect(events).toHaveLength(2);
    expect(codesOf(diagnostics)).toEqual(['SX4012 2', 'SX4002 3']);
  });
});

describe('tables', () => {
  it('reads CSV with quoted cells, by line', async () => {
    const csv =
      'item,event,at,title,count\nlanmu-1,published,2026-11-03,"一,二\n三",2\nlanmu-1,published,2026-11-04,,\n,,,,\nlanmu-1,publish,2026-11-05,,';
    const { events, diagnostics } = await read('a.csv', csv);
    expect(events).toEqual([
      { item: 'lanmu-1', event: 'published', at: '2026-11-03', title: '一,二\n三', count: 2 },
      { item: 'lanmu-1', event: 'published', at: '2026-11-04' },
    ]);
    expect(codesOf(diagnostics)).toEqual(['SX4003 6']);
  });

  it('says what a header lacks, that a quote is open, and that it is not UTF-8', async () => {
    expect(codesOf((await read('b.csv', '栏目,event\n')).diagnostics)).toEqual(['SX4011 1']);
    expect(
      codesOf((await read('c.csv', 'item,event,at\n"lanmu-1,published,2026-11-03\n')).diagnostics)[0],
    ).toMatch(/^SX4002/);
    expect(codesOf((await read('d.csv', Buffer.from([0xb7, 0xa2]))).diagnostics)).toEqual(['SX4012 path']);
  });

  it('reads days as spreadsheets write them, and a moment only with its offset', async () => {
    const days = ['2026/11/3', '2026年11月4日', '2026/2/30', '3/11/2026', '2026/11/5 9:05'];
    const csv = ['item,event,at', ...days.map((day) => `lanmu-1,published,${day}`)].join('\n');
    const { events, diagnostics } = await read('e.csv', csv);
    expect(events.map(({ at }) => at)).toEqual(['2026-11-03', '2026-11-04']);
    expect(codesOf(diagnostics)).toEqual(['SX4005 4', 'SX4007 5', 'SX4007 6']);
  });

  it.each([
    ['a header that lacks a name', 'a.csv', '栏目,event\nlanmu-1,published\n', true],
    ['no UTF-8', 'b.csv', Buffer.from([0xb7, 0xa2]), true],
    ['no line that is JSON', 'c.jsonl', '{\n{\n', true],
    ['nothing in it', 'd.csv', '', false],
    ['one line of two', 'e.jsonl', `{\n${good}\n`, false],
  ])('with %s', async (_what, name, content, failed) => {
    expect((await read(name, content)).failed).toBe(failed);
  });

  it('reads the first sheet of a workbook, dates as they show', async () => {
    const sheet = utils.aoa_to_sheet(
      [
        ['item', 'event', 'at', 'value'],
        ['lanmu-1', 'published', '2026-11-03T09:12:00+08:00', 95],
        ['lanmu-1', 'published', new Date(Date.UTC(2026, 10, 4)), ''],
        ['lanmu-1', 'published', new Date(Date.UTC(2026, 10, 5, 18, 30)), ''],
        ['lanmu-9', 'published', '2026-11-03', ''],
      ],
      { UTC: true, cellDates: true },
    );
    const book = utils.book_new(sheet, '事件');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }));
    const { events, diagnostics } = await read('a.xlsx', bytes);
    expect(events.map(({ at, value }) => [at, value])).toEqual([
      ['2026-11-03T09:12:00+08:00', 95],
      ['2026-11-04', undefined],
      ['2026-11-05T18:30:00+08:00', undefined],
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['SX4004', { kind: 'sheet', file: 'a.xlsx', sheet: '事件', cell: 'A5' }],
    ]);
  });

  it('says of a date cell that holds no date that it is none', async () => {
    const sheet = utils.aoa_to_sheet([
      ['item', 'event', 'at'],
      ['lanmu-1', 'published', ''],
    ]);
    sheet.C2 = { t: 'n', v: 1e300, z: 'yyyy-mm-dd' };
    const bytes = new Uint8Array(write(utils.book_new(sheet), { type: 'array', bookType: 'xlsx' }));
    expect(codesOf((await read('dates.xlsx', bytes)).diagnostics)).toEqual(['SX4007 sheet']);
  });

  it('says that a workbook is damaged, as it says that a file is missing', async () => {
    const whole = Buffer.from(
      write(utils.book_new(utils.aoa_to_sheet([['item', 'event', 'at']])), {
        type: 'array',
        bookType: 'xlsx',
      }),
    );
    for (const bytes of [Buffer.from('PK\u0003\u0004junk'), whole.subarray(0, whole.length / 2)]) {
      const { diagnostics, failed } = await read('damaged.xlsx', bytes);
      expect([codesOf(diagnostics), failed]).toEqual([['SX4001 path'], true]);
    }
  });
});

describe('files', () => {
  it('are read one after another; a line of the first is known again in the second', async () => {
    writeFileSync(join(cwd, 'one.jsonl'), `${good}\n`);
    writeFileSync(
      join(cwd, 'two.csv'),
      'item,event,at\nlanmu-1,published,2026-11-04\nlanmu-1,published,2026-11-03\n',
    );
    const { events, diagnostics } = await readFiles(['one.jsonl', 'two.csv']);
    expect(events.map(({ at }) => at)).toEqual(['2026-11-03', '2026-11-04']);
    expect(diagnostics.map(({ code, data, place }) => [code, data, place])).toEqual([
      ['SX4009', { first: 1, file: 'one.jsonl' }, { kind: 'line', file: 'two.csv', line: 3 }],
    ]);
  });

  it('say the same of duplicates that a store finds as of those found line by line', async () => {
    const other = good.replace('-03', '-04');
    writeFileSync(join(cwd, 'three.jsonl'), [good, other, '{', good, '', other].join('\n'));
    writeFileSync(join(cwd, 'four.jsonl'), [other, good.replace('-03', '-31'), good].join('\n'));
    const names = ['three.jsonl', 'four.jsonl'];
    const listed = await readFiles(names);
    const sink = createEventStore();
    const stored = await readEventsFiles(names, bundle, { cwd, at: '2026-11-20', sink });
    expect(codesOf(listed.diagnostics)).toEqual([
      'SX4002 3',
      'SX4009 4',
      'SX4009 6',
      'SX4009 1',
      'SX4005 2',
      'SX4009 3',
    ]);
    const { events, ...reading } = listed;
    expect(stored).toEqual(reading);
    expect(sink.happeningsOf('lanmu-1')).toHaveLength(events.length);
    expect(events).toHaveLength(2);
  });

  it('that are wrong throughout are not listed to the end', async () => {
    const { diagnostics, unsaid, hasErrors } = await read('bad.jsonl', 'x\n'.repeat(MOST_DIAGNOSTICS + 7));
    expect([diagnostics.length, unsaid, hasErrors]).toEqual([MOST_DIAGNOSTICS, 7, true]);
  });

  it.each([
    ['nothing.jsonl', 'missing'],
    ['.', 'folder'],
  ])('%s: %s', async (name, cause) => {
    const { failed, diagnostics } = await readFiles([name]);
    expect([failed, diagnostics.map(({ data }) => data)]).toEqual([true, [{ cause, file: name }]]);
  });
  it('of an unknown kind are not guessed at', async () => {
    expect((await read('a.docx', '')).failed).toBe(true);
  });
});

const docs = new URL('packages/diagnostics/docs/', root);
const pages = readdirSync(docs)
  .filter((name) => /^SX4\d{3}\.md$/.test(name))
  .map((name) => ({ code: name.slice(0, 6), text: readFileSync(new URL(name, docs), 'utf8') }));
const exampleOf = (text: string, heading: string) =>
  new RegExp(`## ${heading}\\n\\n\`\`\`(\\w+)\\n([\\s\\S]*?)\`\`\``).exec(text)?.slice(1) ?? [];

describe.each(pages.filter(({ text }) => exampleOf(text, '错误示例')[0] !== 'text'))(
  '$code',
  ({ code, text }) => {
    it.each([
      ['错误示例', true],
      ['正确示例', false],
    ])('%s is reported: %s', async (heading, isReported) => {
      const [kind, content] = exampleOf(text, heading);
      const { diagnostics } = await read(`page.${kind}`, content ?? '');
      expect(diagnostics.map((one) => one.code).includes(code as Diagnostic['code'])).toBe(isReported);
      for (const one of diagnostics) expect(messageOf(one).remedy).toMatch(/。$/);
    });
  },
);

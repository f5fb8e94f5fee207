import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { tablesFileFromJson } from './tables-file.js';

const docs = new URL('../../diagnostics/docs/', import.meta.url);

/** Codes whose example cannot stand on a page, since it is a binary file; `hostile.test.ts` and `office-files.test.ts` raise them. */
const BINARY = ['SX5001', 'SX5002', 'SX5003', 'SX5004', 'SX5005', 'SX5010', 'SX5011', 'SX5118'];

const pages = readdirSync(docs)
  .filter((name) => name.startsWith('SX5'))
  .map((name) => {
    const text = readFileSync(new URL(name, docs), 'utf8');
    const examples = [...text.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)].map(([, format = '', body = '']) => ({
      format,
      body,
    }));
    return { code: name.slice(0, 6), examples };
  });

async function codesOf({ format, body }: { format: string; body: string }): Promise<string[]> {
  // Only tables.json is JSON.
  if (format === 'json') return tablesFileFromJson(body, 'tables.json').diagnostics.map(({ code }) => code);
  const name = `例.${format === 'text' ? 'txt' : format}`;
  const { diagnostics } = await importDocument({ name, bytes: new TextEncoder().encode(body) });
  return diagnostics.map((diagnostic) => diagnostic.code);
}

describe('the page of each import diagnostic', () => {
  it('has two examples', () => {
    for (const { code, examples } of pages) expect(examples, code).toHaveLength(2);
  });

  it.each(pages.filter(({ code }) => !BINARY.includes(code)))(
    '$code: the bad example raises it',
    async ({ code, examples }) => {
      expect(await codesOf(examples[0] ?? { format: '', body: '' })).toContain(code);
    },
  );

  it.each(pages.filter(({ code, examples }) => !BINARY.includes(code) && examples[1]?.format !== 'sh'))(
    '$code: the good example does not',
    async ({ code, examples }) => {
      expect(await codesOf(examples[1] ?? { format: '', body: '' })).not.toContain(code);
    },
  );
});

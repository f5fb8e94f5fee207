import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkText, countyText } from './testing/county-text.js';

const docs = new URL('../../diagnostics/docs/', import.meta.url);
const pages = readdirSync(docs)
  .filter((name) => /^SX[23]\d{3}\.md$/.test(name))
  .map((name) => ({ code: name.slice(0, 6), text: readFileSync(new URL(name, docs), 'utf8') }));

/** The fenced block under a heading, with its language. */
function example(text: string, heading: string): { language: string; content: string } {
  const [, language, content] =
    new RegExp(`## ${heading}\\n\\n\`\`\`(\\w+)\\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  return { language: language ?? '', content: content ?? '' };
}

/** Codes reported for an example: parts of county.yaml, and of accepted.yaml after a line that says so. */
function codesOf(content: string): string[] {
  const [parts = '', accepted] = content.split('# accepted.yaml\n');
  const result = checkText(countyText(parts), {
    today: '2026-11-20',
    ...(accepted !== undefined && { accepted }),
  });
  return result.diagnostics.map(({ code }) => code);
}

/** These are about files and not about what stands in them: `read/*.test.ts` makes the files. */
const ABOUT_FILES = ['SX2001', 'SX2002', 'SX2003', 'SX2004', 'SX2005', 'SX2006'];

test('only pages about files have examples that are not YAML', () => {
  const others = pages.filter(({ text }) => example(text, '错误示例').language !== 'yaml');
  expect(others.map(({ code }) => code)).toEqual(ABOUT_FILES);
});

describe.each(pages.filter(({ code }) => !ABOUT_FILES.includes(code)))('$code', ({ code, text }) => {
  test('its bad example is reported', () => {
    expect(codesOf(example(text, '错误示例').content)).toContain(code);
  });
  test('its good example is not', () => {
    expect(codesOf(example(text, '正确示例').content)).not.toContain(code);
  });
});

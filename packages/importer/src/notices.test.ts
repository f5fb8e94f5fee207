import { readFileSync } from 'node:fs';
import { parseRule } from '@shixian/dsl';
import { describe, expect, it } from 'vitest';
import { type Candidate, candidatesFromLines } from './candidates-from-prose.js';
import { linesFromBlocks } from './prose-lines.js';
import type { SourceBlock } from './source.js';

interface Notice {
  title: string;
  paragraphs: SourceBlock[];
  /** `谁 ｜ 短语`, as a person reads them. */
  right: string[];
  missed: string[];
  wrong: string[];
}

const text = readFileSync(new URL('../cases/notices.md', import.meta.url), 'utf8');
const notices = text
  .split(/^## /m)
  .slice(1)
  .map((section): Notice => {
    const lines = section.split('\n');
    const entries = lines.flatMap((line) =>
      line.startsWith('- ') && line !== '- 无' ? [line.slice(2)] : [],
    );
    const marked = (mark: string) =>
      entries.flatMap((entry) => (entry.startsWith(`${mark} ｜ `) ? [entry.slice(4)] : []));
    return {
      title: lines[0] ?? '',
      paragraphs: lines.flatMap((line, index): SourceBlock[] =>
        line.startsWith('> ')
          ? [
              {
                kind: 'paragraph',
                text: line.slice(2),
                place: { kind: 'line', file: 'notices.md', line: index + 1 },
              },
            ]
          : [],
      ),
      right: entries.filter((entry) => !/^[漏误] ｜ /.test(entry)),
      missed: marked('漏'),
      wrong: marked('误'),
    };
  });

const read = ({ paragraphs }: Notice): Candidate[] => candidatesFromLines(linesFromBlocks(paragraphs));

describe('the running text of notices elsewhere', () => {
  it.each(notices)('$title', (notice) => {
    const found = read(notice);
    const named = found.map(({ responsible, phrase }) => `${responsible ?? '－'} ｜ ${phrase}`);
    const isWrong = (entry: string) => notice.wrong.some((phrase) => entry.endsWith(` ｜ ${phrase}`));
    expect(named.filter((entry) => !isWrong(entry))).toEqual(notice.right);
    expect(named.filter(isWrong)).toHaveLength(notice.wrong.length);
    // What was missed is missed still: mend the table with the reader.
    const phrases = found.map(({ phrase }) => phrase);
    expect(notice.missed.filter((phrase) => phrases.includes(phrase))).toEqual([]);
    for (const { phrase, isUnderstood } of found)
      expect(parseRule(phrase).rule !== null, phrase).toBe(isUnderstood);
  });

  it('is read right nine times in ten, and nine in ten of what is offered are rules', () => {
    const count = (list: (notice: Notice) => string[]) => notices.flatMap(list).length;
    const right = count((notice) => notice.right);
    expect(notices.length).toBeGreaterThanOrEqual(30);
    expect(right / (right + count((notice) => notice.missed))).toBeGreaterThan(0.9);
    expect(right / (right + count((notice) => notice.wrong))).toBeGreaterThan(0.9);
  });
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.js';

test.each([
  // [line, words meant, columns before, columns under]
  ['rule: 每周周一次', '周', 8 + 2, 2],
  ['rule: 每周周一次', '一次', 8 + 4, 4],
  ['rule: weekly', 'weekly', 6, 6],
  ['Ａ（全角）b', '（全角）', 2, 8],
  ['', '', 0, 1],
])('carets stand under the words of %j: %j', (line, words, before, under) => {
  const start = line.lastIndexOf(words);
  const frame = codeFrame(line, start, start + words.length);
  expect(frame).toEqual({ line, carets: ' '.repeat(before) + '^'.repeat(under) });
});

test('a tab is one column, as the frame shows it', () => {
  expect(codeFrame('\trule: x', 7, 8)).toEqual({ line: ' rule: x', carets: '       ^' });
});

test('a long line is cut where the words are not', () => {
  const frame = codeFrame(`${'前'.repeat(200)}错${'后'.repeat(200)}`, 200, 201);
  expect(frame.line).toMatch(/^…前+错后+…$/);
  expect(stringWidth(frame.line)).toBeLessThanOrEqual(101);
  expect(frame.line[[...frame.carets].indexOf('^') === -1 ? 0 : frame.line.indexOf('错')]).toBe('错');
});

test.each([
  // [characters before, marked, after]: work must not grow with the square of a line's length.
  [1_000_000, 1, 1_000_000],
  [0, 1_000_000, 0],
])('a line of megabytes is cut as soon as a long one: %i, %i, %i', (before, marked, after) => {
  const long = codeFrame('每'.repeat(before + marked + after), before, before + marked);
  const short = (count: number) => Math.min(count, 200);
  const text = '每'.repeat(short(before) + short(marked) + short(after));
  expect(long).toEqual(codeFrame(text, short(before), short(before) + short(marked)));
});

test('what shows words in another order than they stand in is a space', () => {
  expect(codeFrame('a\u202e每\u2066周\u2028b', 2, 3)).toEqual({ line: 'a 每 周 b', carets: '  ^^' });
  expect(codeFrame('每\u200b周', 2, 3)).toEqual({ line: '每 周', carets: '   ^^' });
});

test('the carets always cover exactly the width of the words shown', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '每', '周', '（', '…', '\t', '👍') });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const frame = codeFrame(before + words + after, before.length, before.length + words.length, 10_000);
      const spaces = stringWidth(before.replaceAll('\t', ' '));
      const carets = Math.max(1, stringWidth(words.replaceAll('\t', ' ')));
      expect(frame.carets).toBe(' '.repeat(spaces) + '^'.repeat(carets));
    }),
  );
});

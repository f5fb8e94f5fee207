import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CannotRun } from './context.js';
import { linesFromChunks, textFromChunks } from './stdin-text.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const chunksOf = (text: string, size: number) => cut(new TextEncoder().encode(text), size);
const linesOf = async (chunks: AsyncIterable<Uint8Array>) => {
  const lines: string[] = [];
  for await (const line of linesFromChunks(chunks)) lines.push(line);
  return lines;
};

describe('standard input', () => {
  it('gives back the lines, however it comes in pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\ufeff]/g, '文'))),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 20 }),
        async (lines, end, size) => {
          const text = lines.map((line) => `${line}${end}`).join('');
          expect(await linesOf(chunksOf(text, size))).toEqual(lines);
          expect(await textFromChunks(chunksOf(text, size))).toBe(text);
        },
      ),
    ));

  it.each([
    ['\ufeff每周一次\r\n每月一次', ['每周一次', '每月一次']],
    ['', []],
    ['\n\n', ['', '']],
  ])('%j: %j', async (text, lines) => {
    expect(await linesOf(chunksOf(text, 3))).toEqual(lines);
  });

  it.each([
    ['每周 in GBK', [0xc3, 0xbf, 0xd6, 0xdc]],
    ['cut in the middle of a character', [0xe6, 0xaf]],
  ])('%s is refused', async (_, bytes) => {
    await expect(linesOf(cut(Uint8Array.from(bytes), 1))).rejects.toThrow(CannotRun);
    await expect(textFromChunks(cut(Uint8Array.from(bytes), 1))).rejects.toThrow(CannotRun);
  });

  it('without an end is refused while it is still small', async () => {
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 65536;
        yield new Uint8Array(65536).fill(0x61);
      }
    };
    await expect(linesOf(endless())).rejects.toThrow(CannotRun);
    expect(given).toBeLessThan(4 << 20);
    await expect(textFromChunks(endless())).rejects.toThrow(CannotRun);
  });
});

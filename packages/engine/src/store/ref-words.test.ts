import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRef, splitRef } from './ref-words.js';

describe('splitRef', () => {
  it.each([
    ['盐府办发〔2026〕7号', '盐府办发〔2026〕\0号', 7],
    ['盐府办发〔2026〕120号', '盐府办发〔2026〕\0号', 120],
    ['t20261103_000045.html', 't20261103_0000\0.html', 45],
    ['20261103123456789', '20261103\0', 123456789],
    ['0', '\0', 0],
    ['通知', '通知', -1],
    ['', '', -1],
  ])('%s', (ref, words, number) => {
    expect(splitRef(ref)).toEqual({ words, number });
  });

  it('loses nothing', () => {
    const part = fc.constantFrom('0', '00', '7', '123456789012', '号', '\0', '〔2026〕', 'x');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
        (ref) => {
          const { words, number } = splitRef(ref);
          expect(joinRef(words, number)).toBe(ref);
        },
      ),
      { numRuns: 2000, seed: 51 },
    );
  });
});

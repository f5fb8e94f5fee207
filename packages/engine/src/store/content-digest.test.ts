import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGEST_BITS, digestOf } from './content-digest.js';

describe('digestOf', () => {
  it('is the same whatever the order of fields, a whole number of so many bits', () => {
    const event = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(true)));
    fc.assert(
      fc.property(event, (fields) => {
        const digest = digestOf(fields);
        expect(digestOf(Object.fromEntries(Object.entries(fields).reverse()))).toBe(digest);
        expect(Number.isInteger(digest) && digest >= 0 && digest < 2 ** DIGEST_BITS).toBe(true);
      }),
      { numRuns: 500, seed: 52 },
    );
  });

  it('tells a text from a number, and a name from its value', () => {
    const digests = [{ a: '1' }, { a: 1 }, { a: 'b' }, { b: 'a' }, { ab: '' }, { a: '', b: '' }, {}].map(
      digestOf,
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('differs for events that hardly differ', () => {
    const digests = new Set<number>();
    for (let index = 0; index < 200_000; index++) {
      digests.add(digestOf({ item: `lanmu-${index % 7}`, title: `公告${index >> 4}`, url: `${index & 15}` }));
    }
    // Each of the seven items meets every title and address at most once.
    expect(digests.size).toBe(200_000);
  });
});

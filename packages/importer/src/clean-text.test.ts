import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText, damageOf } from './clean-text.js';

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.runIf(existsSync(seeds))('the notice that a converter damaged', () => {
  const read = (name: string) => readFileSync(new URL(name, seeds), 'utf8');
  it('comes out as the cleaned one, and says what it had to infer', () => {
    const garbled = read('panshan-211122.garbled.txt');
    const cleaned = cleanText(garbled, damageOf(garbled));
    expect(cleaned.text).toBe(read('panshan-211122.clean.txt'));
    expect(cleaned.damages).toMatchInlineSnapshot(`
      [
        {
          "damaged": "審?fù)ㄟ^",
          "restored": "审通过",
        },
        {
          "damaged": "因?qū)徍税殃P",
          "restored": "因审核把关",
        },
        {
          "damaged": "??h",
          "restored": "。县",
        },
        {
          "damaged": "?!?/font>",
          "restored": "。",
        },
      ]
    `);
  });
});

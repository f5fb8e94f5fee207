import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { cleanText, damageOf } from './clean-text.js';
import { importDocument } from './import-document.js';

const clean = (text: string) => cleanText(text, damageOf(text));

describe('text that a converter damaged', () => {
  // The converter's own steps: traditional script, and the reading behind every character that it changed.
  const toTraditional = Converter({ from: 'cn', to: 't' });
  const damage = (text: string) =>
    [...text]
      .map((character, index) => {
        const traditional = [...toTraditional(text)][index] ?? character;
        return traditional === character ? character : `${traditional}(${pinyin(traditional)})`;
      })
      .join('');

  const WORDS = [
    '各单位',
    '县政府门户网站',
    '更新',
    '信息发布',
    '报送',
    '及时',
    '每月25日前',
    '审核',
    '责任',
    '国务院',
    '规范',
    '开展',
    '，',
    '。',
  ];

  it('comes out as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 60 }), (words) => {
        const text = `县政府办公室发布信息。${words.join('')}`;
        const cleaned = clean(damage(text));
        expect(cleaned.text).toBe(text);
        expect(cleaned.brackets).toBeGreaterThan(2);
        expect(cleaned.damages).toEqual([]);
      }),
      { numRuns: Math.ceil(Number(process.env.SHIXIAN_RUNS ?? 20_000) / 50) },
    );
  });

  it.each([
    // The reading tells which byte was lost: 8F CD is 復 (fù), so CD A8 is 通.
    ['終審?fù)ㄟ^(guò)後(hòu)發(fā)布縣(xiàn)報(bào)', '终审通过后发布县报', ['审通过']],
    ['對(duì)因?qū)徍税殃P(guān)不嚴(yán)導(dǎo)致', '对因审核把关不严导致', ['因审核把关']],
    // No reading: the mark that ends a sentence, told as an inference.
    ['縣(xiàn)開(kāi)展自查??h政府辦(bàn)將(jiāng)檢查', '县开展自查。县政府办将检查', ['。县']],
  ])('%s: bytes out of step are put back', (damaged, text, inferred) => {
    const cleaned = clean(damaged);
    expect(cleaned.text).toBe(text);
    expect(cleaned.damages.map(({ restored }) => restored)).toEqual(inferred);
  });

  it('keeps what it cannot restore, and marks it', () => {
    const cleaned = clean('縣(xiàn)報(bào)發(fā)布審?zzz)ㄟ^後(hòu)');
    expect(cleaned.damages).toEqual([{ damaged: '審?zzz)ㄟ^', restored: null }]);
    expect(cleaned.text).toContain('?zzz)');
  });

  it.each(['更新要求(每月一次)（app）下载', '乾安县著作权、瞭望', '县（xian）级', '是否更新?h5页面'])(
    'leaves %j alone',
    (text) => {
      expect(clean(text)).toEqual({ text, characters: 0, brackets: 0, damages: [] });
    },
  );
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.runIf(existsSync(seeds))('the notice of Panshan as a page left it', () => {
  const garbled = new URL('panshan-211122.garbled.txt', seeds);

  it('comes out equal to the text cleaned by hand, and says what it had to infer', () => {
    const cleaned = clean(readFileSync(garbled, 'utf8'));
    expect(cleaned.text).toBe(readFileSync(new URL('panshan-211122.clean.txt', seeds), 'utf8'));
    expect(cleaned.damages).toEqual([
      { damaged: '審?fù)ㄟ^', restored: '审通过' },
      { damaged: '因?qū)徍税殃P', restored: '因审核把关' },
      { damaged: '??h', restored: '。县' },
      { damaged: '?!?/font>', restored: '。' },
    ]);
  });

  it('tells each inference with its line', async () => {
    const { diagnostics } = await importDocument({ name: 'panshan.txt', bytes: readFileSync(garbled) });
    const told = diagnostics.filter(({ code }) => code === 'SX5108');
    expect(told.map(({ place }) => (place.kind === 'line' ? place.line : 0))).toEqual([44, 48, 50, 50]);
  });
});

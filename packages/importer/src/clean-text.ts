import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { restoreMisaligned } from './misaligned-bytes.js';

/** What was done to a text, to be told. */
export interface Cleaned {
  text: string;
  /** Characters turned from traditional to simplified. */
  characters: number;
  /** Readings in brackets taken out. */
  brackets: number;
  /** Places where bytes were lost. `restored` is null where nothing could be made of them. */
  damages: { damaged: string; restored: string | null }[];
}

const SYLLABLE = '[a-zɡêüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}';
const BRACKET = new RegExp(`(\\p{Script=Han})[(（](${SYLLABLE})[)）]`, 'gu');

const toSimplified = Converter({ from: 't', to: 'cn' });

/** How many readings in brackets, or different traditional characters, make a document one that a converter has been through. */
const FEW = 3;
/** Share of traditional characters among all Chinese ones from which a document is in traditional script. */
const TRADITIONAL_SHARE = 0.05;

/** What a document as a whole went through; a single traditional character in a name is left as it is. */
export interface Damage {
  hasBrackets: boolean;
  isTraditional: boolean;
}

export function damageOf(text: string): Damage {
  const brackets = [...text.matchAll(BRACKET)].filter(([, han, reading]) =>
    isReadingOf(han ?? '', reading ?? ''),
  );
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const traditional = traditionalOf(text);
  return {
    hasBrackets: brackets.length >= FEW,
    isTraditional: traditional.length > han * TRADITIONAL_SHARE && new Set(traditional).size >= FEW,
  };
}

/** Undoes conversion damage: readings in brackets (`報(bào)`), traditional script, bytes lost at a page's edge. */
export function cleanText(text: string, damage: Damage): Cleaned {
  const cleaned: Cleaned = { text, characters: 0, brackets: 0, damages: [] };
  if (damage.hasBrackets) {
    const restored = restoreMisaligned(text, (reading, candidates) =>
      // Such converters annotate only the characters they turned into traditional ones.
      candidates.filter((han) => isReadingOf(han, reading) && toSimplified(han) !== han),
    );
    cleaned.damages = restored.damages;
    cleaned.text = restored.text.replace(BRACKET, (whole, han: string, reading: string) => {
      if (!isReadingOf(han, reading) && toSimplified(han) === han) return whole;
      cleaned.brackets++;
      return han;
    });
  }
  if (damage.isTraditional) {
    cleaned.characters = traditionalOf(cleaned.text).length;
    cleaned.text = toSimplified(cleaned.text);
  }
  cleaned.damages = cleaned.damages.map(({ damaged, restored }) => ({
    damaged,
    restored: restored === null ? null : toSimplified(restored),
  }));
  return cleaned;
}

function traditionalOf(text: string): string[] {
  const simplified = [...toSimplified(text)];
  return [...text].filter((character, index) => character !== simplified[index]);
}

function isReadingOf(han: string, reading: string): boolean {
  return pinyin(han, { multiple: true, type: 'array' }).includes(reading.replaceAll('ɡ', 'g'));
}

import type { Item } from './items.js';
import { lexicon } from './lexicon.js';

/** The lengths of the words that begin with each character, longest first. */
const lengthsByStart = new Map<string, number[]>();
for (const word of lexicon.keys()) {
  const lengths = lengthsByStart.get(word.charAt(0)) ?? [];
  if (!lengths.includes(word.length)) lengths.push(word.length);
  lengthsByStart.set(word.charAt(0), lengths);
}
for (const lengths of lengthsByStart.values()) lengths.sort((a, b) => b - a);

/** Plain text cut into the words of the lexicon, longest first; without the parser. Numbers and marks stay single characters. */
export function wordsFromText(text: string): Extract<Item, { kind: 'word' | 'text' }>[] {
  const words: Extract<Item, { kind: 'word' | 'text' }>[] = [];
  for (let start = 0; start < text.length; ) {
    const lengths = lengthsByStart.get(text.charAt(start));
    const length =
      lengths?.find(
        (fitting) => start + fitting <= text.length && lexicon.has(text.slice(start, start + fitting)),
      ) ?? 1;
    const word = text.slice(start, start + length);
    const parts = lexicon.get(word);
    words.push({
      ...(parts ? { kind: 'word', text: word, parts } : { kind: 'text', text: word }),
      start,
      end: start + length,
    });
    start += length;
  }
  return words;
}

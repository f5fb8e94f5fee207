import type { Item } from './items.js';
import { lexicon } from './lexicon.js';

/** The longest word that begins with each character. */
const longest = new Map<string, number>();
for (const word of lexicon.keys()) {
  const start = word.charAt(0);
  longest.set(start, Math.max(longest.get(start) ?? 0, word.length));
}

/** Plain text cut into the words of the lexicon, longest first; without the parser. Numbers and marks stay single characters. */
export function wordsFromText(text: string): Extract<Item, { kind: 'word' | 'text' }>[] {
  const words: Extract<Item, { kind: 'word' | 'text' }>[] = [];
  for (let start = 0; start < text.length; ) {
    let length = Math.min(longest.get(text.charAt(start)) ?? 1, text.length - start);
    while (length > 1 && !lexicon.has(text.slice(start, start + length))) length--;
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

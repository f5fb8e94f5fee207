/**
 * A reference as its words and its number: 盐府办发〔2026〕7号 is 盐府办发〔2026〕…号 and 7. Documents are numbered, so that
 * millions of references have few different words.
 */
export interface RefWords {
  /** With NUMBER_PLACE where the number stands. */
  words: string;
  /** 0 to 999,999,999; -1 where the words are the whole reference. */
  number: number;
}

const NUMBER_PLACE = '\0';
const MOST_DIGITS = 9;

export function splitRef(ref: string): RefWords {
  let end = ref.length;
  while (end > 0 && !isDigit(ref, end - 1)) end--;
  let start = end;
  while (start > 0 && end - start < MOST_DIGITS && isDigit(ref, start - 1)) start--;
  // A number does not begin with 0, so that it is written back as it was.
  while (start < end - 1 && ref[start] === '0') start++;
  if (start === end || ref.includes(NUMBER_PLACE)) return { words: ref, number: -1 };
  return {
    words: ref.slice(0, start) + NUMBER_PLACE + ref.slice(end),
    number: Number(ref.slice(start, end)),
  };
}

export function joinRef(words: string, number: number): string {
  if (number === -1) return words;
  const place = words.indexOf(NUMBER_PLACE);
  // Joined, and not added up: an addition keeps its parts in memory beside the whole.
  return [words.slice(0, place), number, words.slice(place + 1)].join('');
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

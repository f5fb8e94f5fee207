/** A stretch of a text. `end` is exclusive. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

const PAIRS: Record<string, string> = {
  '（': '）)',
  '(': '）)',
  '“': '”',
  '《': '》>',
  '〈': '〉>',
  '「': '」',
  '[': ']',
  '【': '】',
};

/** 、确保… names a purpose: a clause of its own. */
const PURPOSE = /^、(?=确保|保证|保障|做到|避免|防止|杜绝)/;

/** Longer than any sentence an office writes: data that was pasted. */
const LONGEST = 1_000;

/** Sentences, their end mark included: one closed by ； is told from one closed by 。 by its mark. */
export function sentencesFromText(text: string): Stretch[] {
  const sentences = cut(text, 1, (at) => /[。；;！]/.test(text[at] ?? ''));
  return sentences.filter((sentence) => sentence.text.length <= LONGEST);
}

/** What stands between commas and colons, outside brackets and quotes. Times (18:00) and figures (1,000) stay whole. */
export function clausesFromText(text: string): Stretch[] {
  const isDigit = (at: number) => /\d/.test(text[at] ?? '');
  return cut(text, 0, (at) => {
    if (PURPOSE.test(text.slice(at, at + 4))) return true;
    return /[，,：:。；;！]/.test(text[at] ?? '') && !(isDigit(at - 1) && isDigit(at + 1));
  });
}

/** `kept` letters of each mark stay with the stretch before it. */
function cut(text: string, kept: number, isMark: (at: number) => boolean): Stretch[] {
  const isInside = insideBrackets(text);
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (isInside[at] || !isMark(at))) continue;
    const end = Math.min(at + kept, text.length);
    const words = text.slice(from, end);
    const start = from + words.length - words.trimStart().length;
    if (words.trim() !== '') found.push({ text: words.trim(), start, end: from + words.trimEnd().length });
    from = at + 1;
  }
  return found;
}

/** By letter, whether it stands between brackets or quotes. One that is never closed counts for nothing. */
function insideBrackets(text: string): boolean[] {
  const isInside = new Array<boolean>(text.length).fill(false);
  const open: { at: number; closes: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const closes = PAIRS[letter];
    if (closes !== undefined) {
      open.push({ at, closes });
      continue;
    }
    const index = open.findLastIndex((one) => one.closes.includes(letter));
    if (index < 0) continue;
    isInside.fill(true, open[index]?.at, at + 1);
    open.length = index;
  }
  return isInside;
}

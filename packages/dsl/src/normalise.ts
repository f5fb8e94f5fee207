/** The phrase as the lexer reads it, with the way back to the phrase as given. */
export interface NormalisedText {
  readonly phrase: string;
  readonly text: string;
  /** For each code unit of `text`, its offset in `phrase`; one more for the end. */
  readonly offsets: readonly number[];
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  '﹐': '，',
  '､': '、',
  '﹑': '、',
  ';': '；',
  '﹔': '；',
  '．': '.',
  '｡': '。',
  '!': '。',
  '！': '。',
  '?': '。',
  '？': '。',
  ':': '：',
  '(': '（',
  '[': '（',
  '{': '（',
  '〔': '（',
  '〖': '（',
  ')': '）',
  ']': '）',
  '}': '）',
  '〕': '）',
  '〗': '）',
  '~': '-',
  '∼': '-',
  '〜': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '─': '-',
  '﹣': '-',
  '○': '〇',
  '％': '%',
  '﹪': '%',
};

/** Letters whose compatibility forms offices paste from PDF files. */
const SPACE = /[\s\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\u00ad]/;
const ALPHANUMERIC = /[0-9A-Za-z]/;
const ENUMERATOR =
  /^(?:[0-9]{1,2}[.、．)）]|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是]|[①-⑳])/;

/**
 * Full-width forms become half-width, punctuation becomes one set of Chinese marks, spaces and line breaks go, except between two
 * letters or digits, where dropping one would join what was apart. Verbatim text 「…」 is left as it stands.
 */
export function normaliseText(phrase: string): NormalisedText {
  const out: string[] = [];
  const offsets: number[] = [];
  const push = (char: string, offset: number) => {
    out.push(char);
    offsets.push(offset);
  };
  const isNumbered = ENUMERATOR.test(phrase.trimStart());
  let verbatim = false;
  for (let i = 0; i < phrase.length; i++) {
    const char = phrase.charAt(i);
    if (verbatim) {
      if (char === '」' && phrase.charAt(i + 1) === '」') push(char, i++);
      else if (char === '」') verbatim = false;
      push(char, i);
      continue;
    }
    if (char === '「') verbatim = true;
    if (!SPACE.test(char)) {
      push(toHalfWidth(char, out, phrase, i), i);
      continue;
    }
    let end = i + 1;
    while (end < phrase.length && SPACE.test(phrase.charAt(end))) end++;
    const before = out.at(-1) ?? '';
    const rest = phrase.slice(end, end + 5);
    const breaks = phrase.slice(i, end).includes('\n');
    if (
      end < phrase.length &&
      before !== '' &&
      ENUMERATOR.test(rest) &&
      (breaks || !ALPHANUMERIC.test(before))
    ) {
      if (!/[，；。：、]/.test(before) && (breaks || isNumbered || /^[0-9]{1,2}[.．]/.test(rest)))
        push('；', i);
    } else if (
      ALPHANUMERIC.test(before) &&
      ALPHANUMERIC.test(toWidth(rest.charAt(0))) &&
      !isBrokenNumber(out, rest)
    )
      push(' ', i);
    i = end - 1;
  }
  offsets.push(phrase.length);
  return { phrase, text: out.join(''), offsets };
}

/** 2 0个工作日: no number begins with 0, so it ends the one before the space. */
const isBrokenNumber = (before: readonly string[], rest: string) =>
  /(?:^|[^0-9])[1-9]$/.test(before.slice(-2).join('')) && /^[0０](?![0-9０-９])/.test(rest);

function toHalfWidth(char: string, before: readonly string[], phrase: string, index: number): string {
  if (char >= '\u4e00' && char <= '\u9fff') return char;
  const narrow = toWidth(char);
  if (narrow === ':' && /[0-9]/.test(before.at(-1) ?? '') && /[0-9]/.test(toWidth(phrase.charAt(index + 1))))
    return ':';
  return PUNCTUATION[char] ?? PUNCTUATION[narrow] ?? narrow;
}

function toWidth(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/** The author's own characters from `start` to `end` of the normalised text, without the spaces that were dropped. */
export function verbatimText(normalised: NormalisedText, start: number, end: number): string {
  const { phrase, offsets } = normalised;
  const from = offsets[start] ?? 0;
  if (end > start && (offsets[end - 1] ?? 0) - from === end - 1 - start)
    return phrase.slice(from, from + end - start);
  let text = '';
  for (let i = start; i < end; i++) text += phrase.charAt(offsets[i] ?? 0);
  return text;
}

/** The span in the phrase as given. */
export function spanInPhrase(
  normalised: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = normalised.offsets[start] ?? normalised.phrase.length;
  const last = end > start ? normalised.offsets[end - 1] : undefined;
  return { start: from, end: last === undefined ? from : last + 1 };
}

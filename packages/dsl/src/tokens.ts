import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain';
import { lexicon } from './lexicon.js';
import { HAN_NUMERALS } from './numerals.js';

const token = (name: string, config: Omit<ITokenConfig, 'name'> = {}): TokenType =>
  createToken({ name, ...config });

export const Word = token('Word', { pattern: Lexer.NA });
export const Unit = token('Unit', { pattern: Lexer.NA, categories: [Word] });

export const Verbatim = token('Verbatim', { pattern: /「(?:[^」]|」」)*」/, line_breaks: true });
export const Quote = token('Quote', {
  pattern:
    /“[^“”]{0,200}”|《[^《》]{0,200}》|‘[^‘’]{0,100}’|"[^"]{0,200}"|『[^『』]{0,200}』|〈[^〈〉]{0,100}〉/,
  line_breaks: true,
});
export const Clock = token('Clock', {
  pattern: /(?:[01]?[0-9]|2[0-4])(?:[:：][0-5][0-9]|[时点](?:[0-5][0-9]分|整)?(?=前|之前|以前))/,
});
export const FullDate = token('FullDate', {
  pattern: /(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12][0-9]|0?[1-9])(?![0-9])/,
});
/** A year that labels content (2013年度…), not a date. */
export const YearLabel = token('YearLabel', {
  pattern: /(?:19|20)[0-9]{2}年(?:度|报|鉴)|[0-9]{4}-[0-9]{4}年|〔[0-9]{4}〕/,
});
export const Arabic = token('Arabic', { pattern: /[0-9]+(?:\.[0-9]+)?/ });
export const Han = token('Han', { pattern: new RegExp(`[${HAN_NUMERALS}]+`) });
export const Numeral = token('Numeral', { pattern: Lexer.NA });
Arabic.CATEGORIES = [Numeral];
Han.CATEGORIES = [Numeral];

const atClauseStart = (text: string, offset: number) =>
  offset === 0 || '，；。：（、【】'.includes(text.charAt(offset - 1));
const ENUMERATOR =
  /[0-9]{1,2}[.、](?![0-9])|（[0-9一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}(?:、(?![一二三四五六七八九十])|是(?!否))|[①-⑳]|第[一二三四五六七八九十](?=[，、])/y;
/** 1. （一） ①: only where a clause begins. */
export const Enumerator = token('Enumerator', {
  line_breaks: false,
  pattern: (text: string, offset: number) => {
    if (!atClauseStart(text, offset)) return null;
    ENUMERATOR.lastIndex = offset;
    return ENUMERATOR.exec(text) as RegExpExecArray | null;
  },
  start_chars_hint: [...'0123456789一二三四五六七八九十第（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
});

const WEEKDAY =
  /(?:周|星期|礼拜)(?:[一二三四五六](?!(?:至|到|-)?[一二两三四五六七八九十0-9]*(?:个|次|条|篇|则|期|件|份|项|场|轮|批))(?!(?<=一)[报更](?:$|[，；。、）]))|[日天](?!常|报|期|程))/y;
/** 周一 … 周日; not the 周一 of 每周一次 or 一周一更新. */
export const Weekday = token('Weekday', {
  line_breaks: false,
  pattern: (text: string, offset: number) => {
    if (
      offset > 0 &&
      /[一二两三四五六七八九十0-9]/.test(text.charAt(offset - 1)) &&
      text.charAt(offset - 2) !== '每'
    )
      return null;
    WEEKDAY.lastIndex = offset;
    return WEEKDAY.exec(text) as RegExpExecArray | null;
  },
  start_chars_hint: ['周', '星', '礼'],
});

export const Every = token('Every', { pattern: '每' });
export const Ge = token('Ge', { pattern: '个' });
export const Nth = token('Nth', { pattern: '第' });
export const Half = token('Half', { pattern: '半' });
export const Percent = token('Percent', { pattern: '%' });
export const Range = token('Range', { pattern: /[-至到]/ });
export const ListComma = token('ListComma', { pattern: '、' });
export const Separator = token('Separator', { pattern: /[，；。]+/ });
export const Colon = token('Colon', { pattern: '：' });
export const Open = token('Open', { pattern: '（' });
export const Close = token('Close', { pattern: '）' });
export const GroupOpen = token('GroupOpen', { pattern: '【' });
export const GroupClose = token('GroupClose', { pattern: '】' });
/** Free text: what the language has no word for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: every code unit, as a range the lexer can index
export const Text = token('Text', { pattern: /[\u0000-\uffff]/, line_breaks: true });

/** Written with a token of their own. */
const OWN = new Set(['每', '个', '第', '半']);

/** The words that begin with a character, longest first: what is taken is the longest that fits. */
const wordsByStart = new Map<string, string[]>();
for (const word of lexicon.keys()) {
  if (OWN.has(word)) continue;
  const start = word.charAt(0);
  wordsByStart.set(start, [...(wordsByStart.get(start) ?? []), word]);
}
for (const words of wordsByStart.values()) words.sort((a, b) => b.length - a.length);

const COUNTING: ReadonlySet<string> = new Set('每0123456789〇一二两三四五六七八九十百半个');

const COUNTED_UNIT = /[0-9一二两三四五六七八九十]个?(?:工作日|[日天周月年]|小时|分钟)$/;

/** 自行 of 自行政许可作出, 对应 of 对应当公开: a preposition, and the head of the word it stands before. */
function isAcross(text: string, offset: number, word: string): boolean {
  if (word.length !== 2 || !/^[自从在对由按]/.test(word) || lexicon.get(word)?.cadence) return false;
  return (
    wordsByStart.get(word.charAt(1))?.some((next) => next.length > 1 && text.startsWith(next, offset + 1)) ===
    true
  );
}

/** The longest word at an offset. 内在, 内部 not after a counted unit (5日内在网站公开). 月报, 年内 not after 每 or a number, where 月 and 年 are units (每月报送, 1年内). */
function wordAt(text: string, offset: number): string | null {
  const words = wordsByStart.get(text.charAt(offset));
  if (!words) return null;
  const isCounted = COUNTING.has(text.charAt(offset - 1));
  for (const word of words) {
    if (!text.startsWith(word, offset)) continue;
    if (
      word.startsWith('前') &&
      word.length > 1 &&
      word !== '前后' &&
      /[日月号底末0-9]/.test(text.charAt(offset - 1))
    )
      continue;
    if (
      word.startsWith('内') &&
      word.length > 1 &&
      word !== '内容' &&
      COUNTED_UNIT.test(text.slice(Math.max(0, offset - 6), offset))
    )
      continue;
    // 季度末月 is 季度 and 末月.
    if (word.endsWith('末') && word.length > 1 && text.startsWith('月', offset + word.length)) continue;
    if (isAcross(text, offset, word)) continue;
    const isUnit = lexicon.get(word)?.unit !== undefined;
    if (isUnit || word.length === 1 || !isCounted || !/[年月日天周季旬时次]/.test(word.charAt(0)))
      return word;
  }
  return null;
}

let last: { text: string; offset: number; word: string | null } = { text: '', offset: -1, word: null };
/** The four word tokens ask about the same place one after another. */
function wordAtOnce(text: string, offset: number): string | null {
  if (last.offset !== offset || last.text !== text) last = { text, offset, word: wordAt(text, offset) };
  return last.word;
}

/** A token for the words of the lexicon that are longer than one character or not, units or not. */
function wordToken(name: string, category: TokenType, fits: (word: string) => boolean): TokenType {
  return token(name, {
    categories: [category],
    line_breaks: false,
    start_chars_hint: [
      ...new Set(
        [...lexicon.keys()].filter((word) => !OWN.has(word) && fits(word)).map((word) => word.charAt(0)),
      ),
    ],
    pattern: (text: string, offset: number) => {
      const word = wordAtOnce(text, offset);
      return word !== null && fits(word) ? ([word] as unknown as RegExpExecArray) : null;
    },
  });
}

const isUnit = (word: string) => lexicon.get(word)?.unit !== undefined;
const LongUnit = wordToken('LongUnit', Unit, (word) => word.length > 1 && isUnit(word));
const LongWord = wordToken('LongWord', Word, (word) => word.length > 1 && !isUnit(word));
const ShortUnit = wordToken('ShortUnit', Unit, (word) => word.length === 1 && isUnit(word));
const ShortWord = wordToken('ShortWord', Word, (word) => word.length === 1 && !isUnit(word));

export const allTokens: TokenType[] = [
  Verbatim,
  Quote,
  FullDate,
  Clock,
  YearLabel,
  Enumerator,
  Weekday,
  LongUnit,
  LongWord,
  Numeral,
  Arabic,
  Han,
  Every,
  Ge,
  Nth,
  Half,
  Percent,
  Range,
  ListComma,
  Separator,
  Colon,
  Open,
  Close,
  GroupOpen,
  GroupClose,
  ShortUnit,
  ShortWord,
  Unit,
  Word,
  Text,
];

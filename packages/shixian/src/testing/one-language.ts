import { formatRule, parseRule } from '@shixian/dsl';

/**
 * Finds what a text says in the other language. What may stand in either is what the command was given: the words of the
 * county, of the events, of the phrases and of the holiday notices, the title of a law, and the canonical text of a rule.
 */
export interface OneLanguage {
  /** Chinese that nobody gave. */
  chineseIn(output: string): string[];
  /** Two English words and more, one after another, that nobody gave. */
  englishIn(output: string): string[];
}

const CJK = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef';
const CHINESE = new RegExp(`[${CJK}]`, 'u');
const LAW = /《[^《》]+》(?:第[零一二三四五六七八九十百]+条)?/gu;
const ENGLISH = /\b[a-z]{2,}(?:,? [a-z]{2,})+/gi;
/** Marks that stand around words in both languages, and between them in English. */
const SEPARATORS = /[\s“”‘’"'()[\]{}<>,.;:|›‹·^=\\/→…-]+/;
const QUOTES = [/“([^“”\n]*)”/g, /\(([^()\n]*)\)/g, /\[([^[\]\n]*)\]/g, /"([^"\n]*)"/g];
const LONGEST = 400;

export function oneLanguage(given: Iterable<string>): OneLanguage {
  const texts = new Set([...given].flatMap(formsOf).map((text) => text.trim()));
  const whole = [...texts].join('\n');
  const pieces = new Set([...texts].flatMap((text) => [text, ...piecesOf(text)]));

  /** What is left of a piece when the texts given are taken out of it, the longest first. */
  const unknownIn = (piece: string): string => {
    let rest = '';
    for (let at = 0; at < piece.length; ) {
      let end = Math.min(piece.length, at + LONGEST);
      while (end > at && !pieces.has(piece.slice(at, end))) end--;
      rest += end > at ? '' : piece[at];
      at = Math.max(end, at + 1);
    }
    return rest;
  };
  const isPart = (words: string) => whole.includes(words.trim());
  const chineseInLine = (line: string): string[] => {
    // A part of a text given may stand in quotes, or where a cell was wrapped or cut to fit its column.
    const isRow = /\S {2,}\S|^ {2,}\S/.test(line);
    const unquoted = QUOTES.reduce(
      (text, quotes) => text.replace(quotes, (all, words: string) => (isPart(words) ? ' ' : all)),
      line,
    );
    return piecesOf(unquoted).filter(
      (piece) =>
        !((isRow || line.includes('…')) && isPart(piece)) && CHINESE.test(unknownIn(piece)) && !isRule(piece),
    );
  };
  return {
    chineseIn: (output) => [
      ...new Set(
        [...new Set(output.split('\n'))]
          .filter((line) => CHINESE.test(line) && !texts.has(line.trim()))
          .flatMap(chineseInLine),
      ),
    ],
    englishIn: (output) =>
      [...new Set(output.match(ENGLISH) ?? [])].filter(
        (words) => !whole.includes(words) && !/\bshixian |^JSON Lines$/.test(words),
      ),
  };
}

/** An example of the language of rules. */
const isRule = (piece: string) => parseRule(piece).rule !== null;

/** The Chinese between the marks of a line. */
const piecesOf = (text: string): string[] =>
  text
    .replace(LAW, ' ')
    .split(SEPARATORS)
    .map((piece) => piece.replace(/^[，；]|[。；，]$/g, ''))
    .filter((piece) => CHINESE.test(piece));

/** A text as given, and the canonical forms of the rule it may be, whole and in its parts. */
function formsOf(text: string): string[] {
  const { rule } = text.length < LONGEST && CHINESE.test(text) ? parseRule(text) : { rule: null };
  if (rule === null) return [text];
  const parts =
    rule.kind === 'all' || rule.kind === 'any'
      ? rule.of
      : rule.kind === 'per-subject'
        ? rule.items.map((item) => item.rule)
        : [];
  return [text, formatRule(rule), ...parts.map((part) => formatRule(part))];
}

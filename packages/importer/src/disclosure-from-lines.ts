import type { Place } from '@shixian/diagnostics';
import { sentencesFromText } from './clauses-from-text.js';
import type { ProseLine } from './prose-lines.js';
import { setsTime } from './prose-words.js';

/** A kind of information that must be public, or a disclosure attribute, as running text lists them. */
export interface FoundDisclosure {
  text: string;
  clause: string | null;
  place: Place;
}

/** 主要包括下列公开内容：, 应当主动公开以下政府信息：. */
const OPENS: readonly RegExp[] = [/[：:]$/, /公开/, /下列|以下|如下|包括|内容|信息/];
const FORBIDS = /严禁|禁止|不得|不予|不应|杜绝/;
/** 应当…主动公开涉及…等方面的政府信息. */
const MUST =
  /^(?!.*(?:严禁|禁止|不得|不予)).*(?:应当?|要|须).*主动公开.*(?:方面|领域)的?(?:政府)?信息[。；;]?$/;
/** “此件公开发布”“此件不公开”等4种属性. */
const ATTRIBUTES = /((?:“[^”]*公开[^”]*”[、和或]?){2,})等?(?:[\d二两三四五]+)种(?:公开)?属性/;

/** The lists of what must be public, entry by entry, in order. */
export function disclosureFromLines(lines: readonly ProseLine[]): FoundDisclosure[] {
  const found: FoundDisclosure[] = [];
  /** The number that the list goes on with; null outside a list. */
  let next: number | null = null;
  for (const line of lines) {
    const { text, clause, place } = line;
    if (next !== null && line.number === next) {
      found.push({ text: (text || line.ownHeading || '').replace(/[。；;]$/, ''), clause, place });
      next++;
      continue;
    }
    const opens = OPENS.every((words) => words.test(text)) && !FORBIDS.test(lastSentence(text));
    next = opens ? 1 : null;
    if (line.isFinding) continue;
    for (const sentence of sentencesFromText(text)) {
      if (MUST.test(sentence.text) && !setsTime(sentence.text))
        found.push({ text: sentence.text.replace(/[。；;]$/, ''), clause, place });
    }
    const attributes = ATTRIBUTES.exec(text)?.[1];
    for (const [, name = ''] of attributes?.matchAll(/“([^”]*)”/g) ?? [])
      if (!found.some((one) => one.text === name)) found.push({ text: name, clause, place });
  }
  return found;
}

function lastSentence(text: string): string {
  return sentencesFromText(text).at(-1)?.text ?? '';
}

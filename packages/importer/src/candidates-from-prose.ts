import type { Place } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';
import type { SourceBlock } from './source.js';

/** A clause of running text that sets a time. */
export interface Candidate {
  /** The clause, verbatim, as it can stand in `rule`. */
  phrase: string;
  /** The sentence it stands in. */
  sentence: string;
  /** Heading of the section, where there is one. */
  clause: string | null;
  place: Place;
}

const HEADING =
  /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])\s*([^。；：:]{2,30}?)[。：:]?$/;
const HEADING_START =
  /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])\s*([^。；]{2,30}?)[。：:]/;
/** Words without which a clause sets no time that could be missed. 及时 and the like alone are everywhere in such prose. */
const HARD_TIME =
  /\d+\s*(个?工作日|[日天周年]|个?月|个?星期|小时|分钟|次|条|篇)|[一二两三四五六七八九十半]+(个工作日|天|周|年|个?月|个星期|个?季度|小时|次|条)|每(个?工作日|[日天周月年]|个?星期|季度|半年|月)|当[日天周月]|当场|次[日月年]|第一时间|随同|同步/;

/** Clauses that belong to the time said before them. */
const GOES_ON = /最迟|不予|超过|另有规定|除外|如有|其中|立即|及时|尽快/;
const LONGEST = 5;
/** The line that dates the notice. */
const DATE_LINE = /^[^，。]*\d{4}年\d{1,2}月\d{1,2}日(印发)?\W*$/;

/** A finding of an inspection (通知公告超过6个月未更新), unless it goes on to what follows from it (…的，予以通报). */
const FINDING = /未(更新|发布|公开|回复|答复|办结)$/;

/** Clauses that read like a rule and are one by the language. They are offered, never taken for certain. */
export function candidatesFromBlocks(blocks: readonly SourceBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let clause: string | null = null;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const line of block.text.split('\n')) {
      if (line.length < 60 && DATE_LINE.test(line)) continue;
      const heading = HEADING.exec(line) ?? HEADING_START.exec(line);
      if (heading) clause = `${heading[1]}${heading[2]}`;
      for (const sentence of line.split(/(?<=[。；;！])/)) {
        for (const phrase of phrasesOf(sentence)) {
          const key = `${clause}|${sentence}|${phrase}`;
          if (seen.has(key)) continue;
          seen.add(key);
          candidates.push({ phrase, sentence: sentence.trim(), clause, place: block.place });
        }
      }
    }
  }
  return candidates;
}

/** The longest runs of clauses that the language understands and that set a time. */
function phrasesOf(sentence: string): string[] {
  if (!HARD_TIME.test(sentence)) return [];
  const parts = partsOf(sentence.replace(/[。；;！]$/, ''));
  const found: string[] = [];
  for (let start = 0; start < parts.length; start++) {
    const first = parts[start];
    if (!first || !HARD_TIME.test(first.text)) continue;
    for (let end = Math.min(parts.length, start + LONGEST); end > start; end--) {
      const last = parts[end - 1];
      // A clause at the end that says nothing of time is not part of the rule.
      if (last && end - 1 > start && !HARD_TIME.test(last.text) && !GOES_ON.test(last.text)) continue;
      const phrase = last ? sentence.slice(first.start, last.end).trim() : '';
      if (!isRule(phrase)) continue;
      found.push(phrase);
      start = end - 1;
      break;
    }
  }
  return found;
}

function partsOf(sentence: string): { text: string; start: number; end: number }[] {
  return [...sentence.matchAll(/[^，,：:]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Running text is full of 及时 and 定期; only what has a rule with a number, a date or a named moment is offered. */
function isRule(phrase: string): boolean {
  if (phrase.length > 120 || FINDING.test(phrase)) return false;
  const { rule } = parseRule(phrase);
  return rule !== null && rule.kind !== 'standing' && rule.kind !== 'reference' && rule.kind !== 'exempt';
}

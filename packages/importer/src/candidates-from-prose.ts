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
/** Words that carry time. A clause without one is not looked at. */
const TIME =
  /\d+\s*(个?工作日|[日天周年]|个?月|个?星期|小时|分钟|次|条|篇)|[一二两三四五六七八九十半]+(个工作日|天|周|年|个?月|个星期|个?季度|小时|次|条)|每(个?工作日|[日天周月年]|个?星期|季度|半年|月)|当[日天周月]|当场|次[日月年]|第一时间|随同|同步|一并|按[月季周年旬日]|及时|迅速|尽快|立即|立行立改|适时|定期|动态(更新|调整)|时限要求|时限”/;

/** Clauses that belong to the time said before them. */
const GOES_ON = /最迟|不予|超过|另有规定|除外|如有|其中/;
const LONGEST = 5;
/** The line that dates the notice. */
const DATE_LINE = /^[^，。]*\d{4}年\d{1,2}月\d{1,2}日(印发)?\W*$/;

/** A finding of an inspection (通知公告超过6个月未更新), unless it goes on to what follows from it (…的，予以通报). */
const FINDING = /未(更新|发布|公开|回复|答复|办结)$/;

/** 每月发布的信息 is what the next clause speaks of. */
const SUBJECT = /的(信息|文件|材料|内容|事项)$/;
/** 及时 as a quality of information, not a time. */
const QUALITY = /不及时|、及时$|及时性/g;

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
      // A heading announces what its section says.
      const body = heading ? line.slice(heading[0].length) : line;
      for (const sentence of body.split(/(?<=[。；;！])/)) {
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
  if (!TIME.test(sentence)) return [];
  const parts = partsOf(sentence.replace(/[。；;！]$/, ''));
  const phraseOf = (start: number, end: number) =>
    sentence.slice(parts[start]?.start, parts[end - 1]?.end).trim();
  // 超过7日的，将不予采用: a clause that qualifies may need the next to be whole.
  const qualifiedEnd = (start: number, end: number): number => {
    if (!GOES_ON.test(parts[end]?.text ?? '')) return end;
    const more = [1, 2].find((add) => isRule(phraseOf(start, end + add)));
    return more === undefined ? end : qualifiedEnd(start, end + more);
  };
  const found: string[] = [];
  for (let start = 0; start < parts.length; start++) {
    if (!TIME.test(parts[start]?.text ?? '')) continue;
    const ends = parts.slice(start, start + LONGEST).map((_, index) => start + index + 1);
    // The shortest that is a rule, with the clauses that qualify it.
    const shortest = ends.find((at) => isRule(phraseOf(start, at)));
    if (shortest === undefined) continue;
    const end = qualifiedEnd(start, shortest);
    found.push(phraseOf(start, end));
    start = end - 1;
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

/** A sentence that names no duty (外链 and 同上 are cells) is none. */
function isRule(phrase: string): boolean {
  if (phrase.length > 120 || FINDING.test(phrase) || SUBJECT.test(phrase)) return false;
  if (!TIME.test(phrase.replace(QUALITY, ''))) return false;
  const { rule } = parseRule(phrase);
  return rule !== null && rule.kind !== 'exempt' && rule.kind !== 'ditto';
}

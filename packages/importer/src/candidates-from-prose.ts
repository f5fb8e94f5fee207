import type { Place } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';
import type { CountyItem } from '@shixian/model';
import { sentencesFromText } from './clauses-from-text.js';
import { type Clause, clausesOfSentence, withoutReports } from './clauses-of-sentence.js';
import { typeOfDuty } from './kind-of-duty.js';
import { PENAL, phrasesFromClauses } from './phrases-from-clauses.js';
import type { ProseLine } from './prose-lines.js';
import { CONCRETE, topicOfClause } from './prose-words.js';

/** A rule that running text states. */
export interface Candidate {
  /** The words, verbatim, as they can stand in `rule`. */
  phrase: string;
  /** The sentence it stands in. */
  sentence: string;
  /** Headings it stands under, outermost first, where there are any. */
  clause: string | null;
  /** The innermost of them. */
  heading: string | null;
  type: CountyItem['type'];
  /** Who must act, verbatim, where the text says so. */
  responsible: string | null;
  /** False where the language does not read it. */
  isUnderstood: boolean;
  place: Place;
}

const SHORT = 16;
/** A reference to time limits that the sentence itself goes on to state. */
const LEADS_IN = /按照?[^《“附]*时限要求/;

/** The rules of running text, in order. They are offered, never taken for certain. */
export function candidatesFromLines(lines: readonly ProseLine[]): Candidate[] {
  const seen = new Set<string>();
  return lines.flatMap(candidatesFromLine).filter(({ clause, sentence, phrase }) => {
    const key = `${clause}|${sentence}|${phrase}`;
    return !seen.has(key) && seen.add(key);
  });
}

function candidatesFromLine(line: ProseLine): Candidate[] {
  const sentences = sentencesFromText(line.text);
  const found: Candidate[] = [];
  /** Who acts, so far in the line; a sentence that begins with another matter ends it. */
  let acting: string | null = null;
  let isNew = true;
  let group: Candidate[] = [];
  for (const [index, { text }] of sentences.entries()) {
    const all = clausesOfSentence(text);
    const clauses = withoutReports(all, line.isFinding);
    if (isNew) group = [];
    if (isNew && all[0] && all[0].subject === null && topicOfClause(all[0].text) !== '') acting = null;
    if (!(index < sentences.length - 1 && isHeading(text, all))) {
      for (const { text: phrase, first, timed, end, isUnderstood } of phrasesFromClauses(text, clauses)) {
        const own = nameIn(all.slice(0, timed + 1).toReversed()) ?? nameIn(all.slice(timed + 1, end));
        const before = text.slice(0, all[first]?.body);
        group.push({
          phrase,
          sentence: text,
          clause: line.clause,
          heading: line.heading,
          type: typeOfDuty(phrase, before),
          responsible: isOthers(all.slice(0, timed + 1)) ? null : (own ?? acting),
          isUnderstood,
          place: line.place,
        });
      }
    }
    acting = nameIn(all.toReversed()) ?? acting;
    isNew = !/[；;]$/.test(text);
    if (isNew || index === sentences.length - 1)
      found.push(...group.filter((one, at) => !leadsIn(one, at, group)));
  }
  return found;
}

function nameIn(clauses: readonly Clause[]): string | null {
  return clauses.find(({ subject }) => subject !== null)?.subject ?? null;
}

/** A rule read out of its breach, or owed by whoever deals with those who fell short: nobody is named. */
function isOthers(clauses: readonly Clause[]): boolean {
  return clauses.at(-1)?.isBreach === true || clauses.some(({ text }) => PENAL.test(text));
}

/** 立即组织问题整改。 at the head of a paragraph is its title. */
function isHeading(sentence: string, clauses: readonly Clause[]): boolean {
  const words = sentence.replace(/^[一二三四五六七八九十]是/, '');
  return (
    clauses.length === 1 && clauses[0]?.subject === null && words.length <= SHORT && !CONCRETE.test(words)
  );
}

function leadsIn({ phrase }: Candidate, at: number, group: readonly Candidate[]): boolean {
  return at < group.length - 1 && LEADS_IN.test(phrase) && parseRule(phrase).rule?.kind === 'reference';
}

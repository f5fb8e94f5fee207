import { clausesFromText, type Stretch } from './clauses-from-text.js';
import { MODAL } from './prose-words.js';
import { isName, subjectFromClause } from './subject-from-clause.js';

/** A clause taken apart. `body` to `close`, offsets in the sentence, is what is owed; `owed` is its text. */
export interface Clause extends Stretch {
  /** Who must act, where the clause says so. */
  subject: string | null;
  owed: string;
  body: number;
  close: number;
  /** States the rule by saying that it was broken: …制度不到位. */
  isBreach: boolean;
}

const JOINS = /^(?:并且|并|且|同时|此外|另外|还)?(?:(?:我们|我[县市区镇])?(?:要求|规定)(?=[在于各]))?/;
/** 要承担起检查…的责任: the duty is what stands inside. */
const CHARGE = /^(?:承担起?|履行好?|担负起?|落实好?)(.+)的(?:责任|职责)$/;
const BREACH = /^(.*(?:制度|要求|规定|机制))(?:执行|落实|坚持)?还?(?:不够?到位|不够?严格?|不力|不够)$/;
const FELL_SHORT = /^.*(?:未|没有)能?(?:严格)?(?:按照?(?:要求|规定))?做到(.+)$/;

/** 均能及时转发, and whatever the sentence goes on to praise. */
const REPORTS = /(?:均能|能够|基本能)(?!.*的$)/;
/** 为及时…, until it comes to what is asked for. */
const REASONS = /^为(?![期准主止])/;

/** The clauses with nothing owed where they only report what was found or say what for. */
export function withoutReports(clauses: readonly Clause[], isFinding: boolean): Clause[] {
  let isSilent = REASONS.test(clauses[0]?.text ?? '');
  return clauses.map((clause, at) => {
    const isAsked = clause.subject !== null || MODAL.test(clause.text);
    if (REPORTS.test(clause.text) && !MODAL.test(clause.text)) isSilent = true;
    else if (isAsked && at > 0) isSilent = false;
    const isOwed = isFinding ? clause.isBreach : !isSilent;
    return isOwed ? clause : { ...clause, owed: '' };
  });
}

/** (1) before a sentence inside a paragraph. */
const NUMBER = /^(?:[（(]\d{1,2}[)）]|[①-⑳]|\d{1,2}[.、](?!\d))/;

export function clausesOfSentence(sentence: string): Clause[] {
  const stretches = clausesFromText(sentence);
  return stretches.map((stretch, at) => {
    const start = stretch.start + (NUMBER.exec(stretch.text)?.[0].length ?? 0);
    const text = sentence.slice(start, stretch.end);
    // 重点提案的承办单位，…: a name and a comma.
    const isAlone = at < stretches.length - 1 && isName(text);
    const found = isAlone ? { name: text, end: text.length } : subjectFromClause(text);
    let body = start + (found?.end ?? JOINS.exec(text)?.[0].length ?? 0);
    let close = stretch.end;
    const inner = (pattern: RegExp) => {
      const words = sentence.slice(body, close);
      const part = pattern.exec(words)?.[1];
      if (part === undefined) return false;
      body += words.indexOf(part);
      close = body + part.length;
      return true;
    };
    inner(CHARGE);
    const isBreach = inner(BREACH) || inner(FELL_SHORT);
    const owed = sentence.slice(body, close);
    return { ...stretch, text, start, subject: found?.name ?? null, owed, body, close, isBreach };
  });
}

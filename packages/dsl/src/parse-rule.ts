import type { Diagnostic } from '@shixian/diagnostics';
import type { Rule } from '@shixian/model';
import { clausesFromElements } from './clauses-from-elements.js';
import { itemsFromText } from './grammar.js';
import { normaliseText, spanInPhrase, verbatimText } from './normalise.js';
import { ruleFromClauses } from './rule-from-clauses.js';
import { elementsFromItems } from './times-from-items.js';

export interface ParseOptions {
  /** What a cell that says only 6个月 means: nothing (a diagnostic), or a rolling cadence where the county says so. */
  barePeriod?: 'none' | 'rolling';
}

export interface ParseResult {
  phrase: string;
  /** Null exactly where a diagnostic is an error. */
  rule: Rule | null;
  canonical: string | null;
  diagnostics: Diagnostic[];
}

/** The longest phrase that can be a table cell; more is text pasted by mistake. */
export const MAX_LENGTH = 2000;
const MAX_DEPTH = 8;

export function parseRule(phrase: string, options: ParseOptions = {}): ParseResult {
  const fail = (code: string): ParseResult => ({
    phrase,
    rule: null,
    canonical: null,
    diagnostics: [{ code } as unknown as Diagnostic],
  });
  if (phrase.length > MAX_LENGTH) return fail('too-long');
  const normalised = normaliseText(phrase);
  if (normalised.text === '') return fail('empty');
  if (depthOf(normalised.text) > MAX_DEPTH) return fail('bracket');
  if (
    /[（][a-zà-ǿ]+[）]/i.test(normalised.text) ||
    /[報縣當為開關於發時會個後內間網實訊業務員門類計劃據團總結點條規廣應對隨讀進檢從與無來長機構]/.test(
      normalised.text,
    )
  )
    return fail('garbled');
  const { items, fault } = itemsFromText(normalised.text.replace(/（含(?:本日|当日)?）/g, ''));
  if (fault !== null) return fail('bracket');
  const clauses = clausesFromElements(elementsFromItems(items));
  const { rule, faults } = ruleFromClauses(clauses, {
    textOf: ({ start, end }) => verbatimText(normalised, start, end),
    spanOf: ({ start, end }) => spanInPhrase(normalised, start, end),
    barePeriod: options.barePeriod === 'rolling',
  });
  return { phrase, rule, canonical: null, diagnostics: faults as unknown as Diagnostic[] };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '（' || char === '【') deepest = Math.max(deepest, ++depth);
    else if (char === '）' || char === '】') depth--;
  }
  return deepest;
}

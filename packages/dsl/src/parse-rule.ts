import type { Diagnostic } from '@shixian/diagnostics';
import type { Rule } from '@shixian/model';
import { diagnosticsFromFaults } from './diagnostics-from-faults.js';
import { elementsFromItems } from './elements-from-items.js';
import type { Fault } from './faults.js';
import { formatRule } from './format.js';
import { garbledStretch } from './garbled.js';
import { itemsFromText } from './grammar.js';
import type { Stretch } from './items.js';
import type { Cited } from './ledger.js';
import { mendedText, nearMissesInText } from './near-misses.js';
import { type NormalisedText, normaliseText, spanInPhrase, verbatimText } from './normalise.js';
import type { PhraseReading } from './rule-from-clauses.js';
import { ruleFromElements } from './rule-from-elements.js';

export interface ParseOptions {
  /** What a cell that says only 6个月 means: nothing (a diagnostic), or a rolling cadence where the county says so. */
  barePeriod?: 'none' | 'rolling';
}

export interface ParseResult {
  phrase: string;
  /** Null exactly where a diagnostic is an error. */
  rule: Rule | null;
  /** Canonical text of the rule. */
  canonical: string | null;
  diagnostics: Diagnostic[];
}

/** The longest phrase that can be a table cell, in UTF-16 code units; more is text pasted by mistake. */
export const MAX_LENGTH = 4000;
const MAX_DEPTH = 16;

/**
 * Reads one phrase of a notice. A phrase is understood whole, or there is at least one error and no rule.
 * Spans are offsets into the phrase as given. Never throws; the time taken is linear in the length.
 */
export function parseRule(phrase: string, options: ParseOptions = {}): ParseResult {
  const refuse = (...diagnostics: Diagnostic[]): ParseResult => ({
    phrase,
    rule: null,
    canonical: null,
    diagnostics,
  });
  const whole = { kind: 'phrase' as const, span: { start: 0, end: phrase.length } };
  if (phrase.length > MAX_LENGTH) {
    return refuse({
      code: 'SX1002',
      severity: 'error',
      data: { length: phrase.length, limit: MAX_LENGTH },
      place: whole,
    });
  }
  const normalised = normaliseText(phrase);
  if (/^[，。；、：]*$/.test(normalised.text))
    return refuse({ code: 'SX1001', severity: 'error', data: {}, place: whole });
  const { rule, faults, warnings, ignored } = readText(normalised, options);
  if (faults.length > 0 || rule === null) {
    return refuse(...diagnosticsFromFaults(faults, normalised));
  }
  const placed = ({ start, end }: Stretch) => ({
    data: { words: verbatimText(normalised, start, end) },
    place: { kind: 'phrase' as const, span: spanInPhrase(normalised, start, end) },
  });
  const diagnostics = [
    ...warnings.map((at): Diagnostic => ({ code: 'SX1108', severity: 'warning', ...placed(at) })),
    ...ignored.map((at): Diagnostic => ({ code: 'SX1109', severity: 'info', ...placed(at) })),
  ];
  return { phrase, rule, canonical: formatRule(rule), diagnostics };
}

function readText(normalised: NormalisedText, options: ParseOptions): PhraseReading {
  const { text } = normalised;
  const outside = text.replace(/「(?:[^」]|」」)*」/g, (verbatim) => ' '.repeat(verbatim.length));
  const stop = (...faults: Fault[]): PhraseReading => ({ rule: null, faults, warnings: [], ignored: [] });
  const garbled = garbledStretch(outside);
  if (garbled) return stop({ code: 'garbled', ...garbled });
  const unmatched = unmatchedBracket(outside);
  if (unmatched !== null) return stop({ code: 'bracket', start: unmatched, end: unmatched + 1 });
  const slips = nearMissesInText(outside);
  const reading = readElements(normalised, options);
  if (slips.length === 0) return reading;
  const { rule } = readElements(normaliseText(mendedText(text, slips)), options);
  return stop(...slips, ...(rule === null ? reading.faults : []));
}

function readElements(normalised: NormalisedText, options: ParseOptions): PhraseReading {
  const { items, unmatched } = itemsFromText(normalised.text);
  if (unmatched !== null)
    return {
      rule: null,
      faults: [{ code: 'bracket', start: unmatched, end: unmatched + 1 }],
      warnings: [],
      ignored: [],
    };
  const cited: Cited[] = [];
  return ruleFromElements(elementsFromItems(items), {
    textOf: ({ start, end }) => {
      const text = verbatimText(normalised, start, end);
      cited.push({ text, start, end });
      return text;
    },
    cited,
    spanOf: ({ start, end }) => spanInPhrase(normalised, start, end),
    barePeriod: options.barePeriod === 'rolling',
  });
}

/** The first bracket without its other half, or nested deeper than any cell; null where all match. */
function unmatchedBracket(text: string): number | null {
  const open: { close: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '（' || char === '【') {
      open.push({ close: char === '（' ? '）' : '】', at });
      if (open.length > MAX_DEPTH) return at;
    } else if ((char === '）' || char === '】') && open.pop()?.close !== char) return at;
  }
  return open[0]?.at ?? null;
}

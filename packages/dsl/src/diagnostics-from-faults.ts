import type { Diagnostic, Fix } from '@shixian/diagnostics';
import type { Fault, FaultCode } from './faults.js';
import type { NearMiss } from './near-misses.js';
import { type NormalisedText, spanInPhrase, verbatimText } from './normalise.js';

type SimpleCode =
  | 'SX1003'
  | 'SX1004'
  | 'SX1101'
  | 'SX1103'
  | 'SX1104'
  | 'SX1105'
  | 'SX1106'
  | 'SX1107'
  | 'SX1201'
  | 'SX1202'
  | 'SX1203'
  | 'SX1204'
  | 'SX1205'
  | 'SX1206'
  | 'SX1207';

const CODES: Readonly<Record<Exclude<FaultCode, 'near-miss' | 'unread'>, SimpleCode>> = {
  bracket: 'SX1003',
  garbled: 'SX1004',
  'no-time': 'SX1101',
  number: 'SX1103',
  'several-times': 'SX1104',
  'bare-period': 'SX1105',
  ambiguous: 'SX1106',
  'no-construct': 'SX1107',
  finding: 'SX1201',
  counter: 'SX1202',
  permission: 'SX1203',
  negated: 'SX1207',
  extension: 'SX1204',
  'not-before': 'SX1205',
  term: 'SX1206',
};

/** One diagnostic a fault, in the order of the phrase, each once. */
export function diagnosticsFromFaults(faults: readonly Fault[], normalised: NormalisedText): Diagnostic[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      ({ code, start, end }) => !seen.has(`${code} ${start} ${end}`) && seen.add(`${code} ${start} ${end}`),
    )
    .map((fault) => diagnosticFromFault(fault, normalised));
}

function diagnosticFromFault(fault: Fault, normalised: NormalisedText): Diagnostic {
  const span = spanInPhrase(normalised, fault.start, fault.end);
  const words = verbatimText(normalised, fault.start, fault.end);
  const common = { severity: 'error' as const, place: { kind: 'phrase' as const, span } };
  if (fault.code === 'near-miss') return nearMiss(fault as NearMiss, words, common);
  if (fault.code === 'unread')
    return {
      code: 'SX1102',
      data: { words, understood: verbatimText(normalised, 0, fault.start) },
      ...common,
    };
  const fixes = fault.code === 'bare-period' ? periodFixes(words, span) : [];
  return { code: CODES[fault.code], data: { words }, ...common, ...(fixes.length > 0 ? { fixes } : {}) };
}

interface Common {
  severity: 'error';
  place: { kind: 'phrase'; span: { start: number; end: number } };
}

function nearMiss({ meant }: NearMiss, words: string, common: Common): Diagnostic {
  return {
    code: 'SX1005',
    data: { words, meant },
    ...common,
    fixes: [{ span: common.place.span, replacement: meant, safe: false }],
  };
}

/** Both readings of a bare length, for the author to choose. */
function periodFixes(words: string, span: Fix['span']): Fix[] {
  const length = words.replace(/[以之]?内$/, '');
  return [`任意${length}内至少更新1次`, `变化后${length}内更新`].map((replacement) => ({
    span,
    replacement,
    safe: false,
  }));
}

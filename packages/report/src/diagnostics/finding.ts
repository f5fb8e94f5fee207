import type { Diagnostic, Language } from '@shixian/diagnostics';
import { lastingKey, messageOf } from '@shixian/diagnostics';

/** A diagnostic flattened to what every machine format needs. Lines and columns count from 1. */
export interface Finding {
  code: string;
  severity: Diagnostic['severity'];
  message: string;
  remedy: string;
  /** As the diagnostic gives it, with forward slashes. */
  file: string | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  item: string | null;
}

const fileOf = ({ place }: Diagnostic) => (place.kind === 'phrase' ? null : place.file.replaceAll('\\', '/'));

export function findingFromDiagnostic(diagnostic: Diagnostic, lang: Language): Finding {
  const { text, remedy } = messageOf(diagnostic, lang);
  const { place } = diagnostic;
  const base: Finding = {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: text,
    remedy,
    file: fileOf(diagnostic),
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    item: diagnostic.item ?? null,
  };
  if (place.kind === 'line') return { ...base, line: place.line };
  if (place.kind !== 'file') return base;
  const { start, end } = place;
  return { ...base, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** What is wrong and what to do, in one line. */
export const findingSentence = ({ message, remedy }: Finding, lang: Language) =>
  `${message}${lang === 'en' ? ' ' : ''}${remedy}`;

/**
 * What stays the same for a finding from run to run, also when lines above it move. Equal findings of one file are told apart
 * by their order.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const key = lastingKey(diagnostic, fileOf(diagnostic) ?? '');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth === 0 ? key : `${key}|${nth}`;
  });
}

import type { Diagnostic, Fix } from '@shixian/diagnostics';

export interface FixedText {
  text: string;
  /** How many fixes were written. */
  count: number;
}

/**
 * Writes the safe fixes of a file's diagnostics into its text. Everything else stays as it is: order, comments, spacing. Fixes
 * that overlap an earlier one wait for the next run.
 */
export function applySafeFixes(file: string, text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const fixes = diagnostics
    .filter(({ place }) => place.kind === 'file' && place.file === file)
    .flatMap((diagnostic) => diagnostic.fixes ?? [])
    .filter(({ safe }) => safe)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const written: Fix[] = [];
  let end = -1;
  for (const fix of fixes) {
    if (fix.span.start < end) continue;
    written.push(fix);
    end = fix.span.end;
  }
  let result = '';
  let at = 0;
  for (const { span, replacement } of written) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { text: result + text.slice(at), count: written.length };
}

import { type Diagnostic, type Language, textFromDiagnostic } from '@shixian/diagnostics';
import { createColors } from 'picocolors';

export interface DiagnosticsOutput {
  lang: Language;
  /** Text of each file by the name its places give. */
  texts: ReadonlyMap<string, string>;
  color: boolean;
}

/** Diagnostics for a terminal, each with its line and carets, a blank line between two. */
export function writeDiagnostics(
  diagnostics: readonly Diagnostic[],
  { lang, texts, color }: DiagnosticsOutput,
): string {
  const paint = createColors(color);
  const ofSeverity = { error: paint.red, warning: paint.yellow, info: paint.cyan };
  return diagnostics
    .map((diagnostic) =>
      textFromDiagnostic(diagnostic, {
        lang,
        sourceOf: (place) => (place.kind === 'file' ? texts.get(place.file) : undefined),
        style: (part, text, severity) => (part === 'dim' ? paint.dim(text) : ofSeverity[severity](text)),
      }),
    )
    .join('\n');
}

import type { Diagnostic, Language } from '@shixian/diagnostics';
import { findingFromDiagnostic, findingSentence } from './finding.js';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Escapes as GitHub's workflow commands ask: data, and in properties also `:` and `,`. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub Actions workflow commands, one line a finding. */
export function githubFromDiagnostics(diagnostics: readonly Diagnostic[], lang: Language): string {
  return diagnostics
    .map((diagnostic) => {
      const finding = findingFromDiagnostic(diagnostic, lang);
      const properties = Object.entries({
        file: finding.file,
        line: finding.line,
        col: finding.column,
        endLine: finding.endLine,
        // A range over several lines has no columns in an annotation.
        endColumn: finding.endLine === finding.line ? finding.endColumn : null,
        title: finding.code,
      })
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      const message = findingSentence(finding, lang);
      return `::${COMMAND[finding.severity]} ${properties.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

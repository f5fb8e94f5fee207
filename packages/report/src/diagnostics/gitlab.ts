import type { Diagnostic, Language } from '@shixian/diagnostics';
import { findingFromDiagnostic, findingSentence, fingerprintsOf } from './finding.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab Code Quality report: a JSON array with a fingerprint that survives moved lines. */
export function gitlabFromDiagnostics(diagnostics: readonly Diagnostic[], lang: Language): string {
  const findings = diagnostics.map((diagnostic) => findingFromDiagnostic(diagnostic, lang));
  const fingerprints = fingerprintsOf(diagnostics);
  const entries = findings.map((finding, index) => ({
    description: findingSentence(finding, lang),
    check_name: finding.code,
    fingerprint: fingerprints[index],
    severity: SEVERITY[finding.severity],
    location: { path: finding.file ?? '', lines: { begin: finding.line ?? 1 } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

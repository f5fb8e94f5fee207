import type { Diagnostic, Language } from '@shixian/diagnostics';
import { type Finding, findingFromDiagnostic, findingSentence, fingerprintsOf } from './finding.js';

export interface SarifOptions {
  lang: Language;
  /** Version of the tool that checked. */
  version: string;
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

function regionOf({ line, column, endLine, endColumn }: Finding) {
  if (line === null) return undefined;
  return {
    startLine: line,
    ...(column !== null && { startColumn: column }),
    ...(endLine !== null && { endLine }),
    ...(endColumn !== null && { endColumn }),
  };
}

/**
 * SARIF 2.1.0 (OASIS), one run, results in the order given. Columns count UTF-16 code units.
 * Paths are relative references as the diagnostics give them.
 */
export function sarifFromDiagnostics(
  diagnostics: readonly Diagnostic[],
  { lang, version }: SarifOptions,
): string {
  const findings = diagnostics.map((diagnostic) => findingFromDiagnostic(diagnostic, lang));
  const fingerprints = fingerprintsOf(diagnostics);
  const ruleIds = [...new Set(findings.map(({ code }) => code))].sort();
  const results = findings.map((finding, index) => {
    const region = regionOf(finding);
    return {
      ruleId: finding.code,
      ruleIndex: ruleIds.indexOf(finding.code),
      level: LEVEL[finding.severity],
      message: { text: findingSentence(finding, lang) },
      ...(finding.file !== null && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(finding.file) },
              ...(region && { region }),
            },
          },
        ],
      }),
      partialFingerprints: { 'shixian/v2': fingerprints[index] },
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'shixian', version, rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

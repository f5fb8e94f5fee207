import type { Diagnostic, Language } from '@shixian/diagnostics';
import { create } from 'xmlbuilder2';
import { type Finding, findingFromDiagnostic } from './finding.js';

/** Characters XML 1.0 cannot hold, even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string) => text.replace(NOT_XML, '\uFFFD');

/**
 * JUnit XML: a suite for each file checked, a failing case for each error and a passing case with output for the rest.
 * A file without findings is one passing case, so that a clean run is not an empty one.
 */
export function junitFromDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  lang: Language,
): string {
  const byFile = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const finding = findingFromDiagnostic(diagnostic, lang);
    const key = finding.file ?? '';
    const others = byFile.get(key);
    if (others === undefined) byFile.set(key, [finding]);
    else others.push(finding);
  }
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const errors = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === 'error').length;
  const all = [...byFile.values()];
  const root = document.ele('testsuites', {
    name: 'shixian',
    tests: all.reduce((sum, findings) => sum + Math.max(1, findings.length), 0),
    failures: all.reduce((sum, findings) => sum + errors(findings), 0),
  });
  for (const [file, findings] of byFile) {
    const suite = root.ele('testsuite', {
      name: clean(file || 'shixian'),
      tests: Math.max(1, findings.length),
      failures: errors(findings),
      errors: 0,
      skipped: 0,
    });
    if (findings.length === 0) suite.ele('testcase', { classname: clean(file), name: 'check' });
    for (const finding of findings) {
      const where =
        finding.line === null ? '' : `:${finding.line}${finding.column === null ? '' : `:${finding.column}`}`;
      const testcase = suite.ele('testcase', {
        classname: clean(file),
        name: clean(`${finding.code} ${finding.item ?? ''}`.trim()),
        file: clean(file),
        ...(finding.line !== null && { line: finding.line }),
      });
      const body = clean(`${file}${where}\n${finding.message}\n${finding.remedy}`);
      if (finding.severity === 'error') {
        testcase.ele('failure', { type: finding.code, message: clean(finding.message) }).txt(body);
      } else testcase.ele('system-out').txt(body);
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

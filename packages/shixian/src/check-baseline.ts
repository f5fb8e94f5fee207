import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '@shixian/diagnostics';
import { CannotRun } from './context.js';

/** What stays the same for a finding when lines above it move. */
const keyOf = ({ code, item, about, place, data }: Diagnostic) =>
  JSON.stringify([code, place.kind === 'phrase' ? '' : place.file, item ?? '', about ?? '', data]);

/** Writes the findings of today, so that a later run fails on new ones only. */
export function writeBaseline(file: string, diagnostics: readonly Diagnostic[], cwd: string): void {
  const findings = [...new Set(diagnostics.filter(({ accepted }) => !accepted).map(keyOf))].sort();
  writeFileSync(resolve(cwd, file), `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
}

/** The findings that are not in the baseline. Throws CannotRun where the file is none. */
export function withoutBaseline(file: string, diagnostics: readonly Diagnostic[], cwd: string): Diagnostic[] {
  const known = findingsFromBaseline(readFileSync(resolve(cwd, file), 'utf8'));
  if (known === null) {
    throw new CannotRun({
      'zh-CN': `“${file}”不是 shixian check --update-baseline 写出的基线文件。`,
      en: `“${file}” is no baseline file: shixian check --baseline FILE --update-baseline writes one.`,
    });
  }
  return diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic)));
}

function findingsFromBaseline(text: string): ReadonlySet<unknown> | null {
  try {
    const { findings } = JSON.parse(text.replace(/^\ufeff/, ''));
    return Array.isArray(findings) ? new Set(findings) : null;
  } catch {
    return null;
  }
}

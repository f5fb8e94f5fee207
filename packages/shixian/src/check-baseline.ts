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
  let known: unknown;
  try {
    known = JSON.parse(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    throw new CannotRun(`读不了基线文件“${file}”：${(error as Error).message}`);
  }
  const findings = (known as { findings?: unknown }).findings;
  if (!Array.isArray(findings))
    throw new CannotRun(`“${file}”不是 shixian check --update-baseline 写出的基线文件。`);
  const keys = new Set(findings);
  return diagnostics.filter((diagnostic) => !keys.has(keyOf(diagnostic)));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Diagnostic, lastingKey } from '@shixian/diagnostics';
import { CannotRun } from './context.js';

/** What of a finding stays the same when lines move, and wherever the check is run from. */
function keysIn(file: string, diagnostics: readonly Diagnostic[], cwd: string): string[] {
  const folder = dirname(resolve(cwd, file));
  const nameOf = (path: string) => relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    return lastingKey(diagnostic, place.kind === 'phrase' ? '' : nameOf(place.file));
  });
}

/** Writes the findings of today, so that a later run fails on new ones only. */
export function writeBaseline(file: string, diagnostics: readonly Diagnostic[], cwd: string): void {
  const open = diagnostics.filter(({ accepted }) => !accepted);
  const findings = keysIn(file, open, cwd).sort();
  writeFileSync(resolve(cwd, file), `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
}

/** The findings that are not in the baseline; of those that cannot be told apart, as many as are not. Throws CannotRun where the file is none. */
export function withoutBaseline(file: string, diagnostics: readonly Diagnostic[], cwd: string): Diagnostic[] {
  const known = findingsFromBaseline(readFileSync(resolve(cwd, file), 'utf8'));
  if (known === null) {
    throw new CannotRun({
      'zh-CN': `“${file}”不是 shixian check --update-baseline 写出的基线文件。`,
      en: `“${file}” is no baseline file: shixian check --baseline FILE --update-baseline writes one.`,
    });
  }
  const left = new Map<unknown, number>();
  for (const key of known) left.set(key, (left.get(key) ?? 0) + 1);
  const keys = keysIn(file, diagnostics, cwd);
  return diagnostics.filter((_, index) => {
    const count = left.get(keys[index]) ?? 0;
    left.set(keys[index], count - 1);
    return count <= 0;
  });
}

function findingsFromBaseline(text: string): readonly unknown[] | null {
  try {
    const { findings } = JSON.parse(text.replace(/^\ufeff/, ''));
    return Array.isArray(findings) ? findings : null;
  } catch {
    return null;
  }
}

import { fileURLToPath } from 'node:url';
import type { CompileResult } from '../compile-county.js';
import { createCountyLoader } from '../node.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A folder of `counties/`, compiled with what it extends and checked as on 20 November 2026. */
export function compileFolder(folder: string): CompileResult {
  return createCountyLoader({ cwd: root }).compile(`counties/${folder}`, '2026-11-20');
}

/** Findings that make `shixian check` fail: neither accepted in accepted.yaml nor mere information. */
export function openFindings({ diagnostics }: CompileResult): string[] {
  return diagnostics
    .filter(({ severity, accepted }) => severity !== 'info' && accepted === undefined)
    .map(({ code, item, about }) => [code, item, about].filter((part) => part !== undefined).join(' '));
}

/** What each finding of a code is about, in the order of the file. */
export function findingsOf({ diagnostics }: CompileResult, code: string): string[] {
  return diagnostics.filter((one) => one.code === code).map(({ item, about }) => item ?? about ?? '');
}

import type { Diagnostic } from './diagnostic.js';

/** What a finding says that changes without it: where its lines stand, how often it is met, the day of the check. */
const PASSING = new Set(['line', 'firstLine', 'count', 'today']);

/** What of a finding stays the same from run to run, in every language; `file` as the caller names the file it is in. */
export function lastingKey({ code, item, about, data }: Diagnostic, file: string): string {
  return JSON.stringify([code, file, item ?? '', about ?? '', data], (key, value) =>
    PASSING.has(key) ? undefined : value,
  );
}

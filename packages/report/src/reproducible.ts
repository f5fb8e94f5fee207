import { unzipSync, zipSync } from 'fflate';

/** What is written must not depend on when it is written. */

/** `2026-11-20T00:00:00Z` of the report's moment. */
export const stampOf = (at: string) => `${at.slice(0, 10)}T00:00:00Z`;

/** The same ZIP with the first time that one can hold for every file; the library reads a date in the machine's zone. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: new Date(1980, 0, 1) });
}

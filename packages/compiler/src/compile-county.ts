import type { Diagnostic } from '@shixian/diagnostics';
import type { Bundle } from '@shixian/model';
import { bundleFromCounty } from './bundle/bundle-from-county.js';
import { type CountyInput, checkCounty } from './check-county.js';
import { createSession, type Session } from './session.js';

export interface CompileResult {
  /** Null where the folder could not be read or contradicts itself (an SX2xxx error). */
  bundle: Bundle | null;
  diagnostics: Diagnostic[];
  /** Text of each file read, by the name that places give it. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Compiles a county's files to a Bundle. The same files give the same bytes, on every machine. A phrase that is not
 * understood is a diagnostic and leaves its item `not-understood`; the others stand.
 */
export function compileCounty(input: CountyInput, session: Session = createSession()): CompileResult {
  const { county, diagnostics, texts } = checkCounty(input, session);
  return { bundle: county === null ? null : bundleFromCounty(county), diagnostics, texts };
}

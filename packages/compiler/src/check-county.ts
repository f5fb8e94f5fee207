import type { Diagnostic } from '@shixian/diagnostics';
import { CHECKS } from './checks/index.js';
import { acceptedFromFolder } from './read/accepted.js';
import type { CountyFolder } from './read/read-county.js';
import { countyFromParts } from './resolve/county-from-parts.js';
import { resolveExtended } from './resolve/extended.js';
import type { ResolvedCounty } from './resolve/resolved-county.js';
import { createSession, type Session } from './session.js';
import { applyAccepted, applySettings } from './severity.js';

export interface CountyInput {
  folder: CountyFolder;
  /** The folders it extends, and those they extend. Others may be among them. */
  extended?: readonly CountyFolder[];
  /** The day of the check, YYYY-MM-DD, for tasks whose date has passed; without it they are not looked for. */
  today?: string;
}

export interface CheckResult {
  /** Null where the folder could not be read or contradicts itself (an SX2xxx error). */
  county: ResolvedCounty | null;
  diagnostics: Diagnostic[];
  texts: ReadonlyMap<string, string>;
}

/** Reads, resolves and checks a county. Every finding of one run, in the order of the file. */
export function checkCounty(input: CountyInput, session: Session = createSession()): CheckResult {
  const read = session.read(input.folder);
  const texts = new Map(read.texts);
  const diagnostics = [...read.diagnostics];
  if (read.parts === null) return { county: null, diagnostics: inFileOrder(diagnostics), texts };

  const extended = resolveExtended(read.parts, input, session);
  const resolved = countyFromParts(read.parts, extended.counties, session);
  diagnostics.push(...extended.diagnostics, ...resolved.diagnostics);
  for (const check of CHECKS)
    diagnostics.push(...check(resolved.county, { today: input.today ?? null, session }));

  const set = applySettings(diagnostics, read.parts);
  const accepted = acceptedFromFolder(input.folder);
  if (accepted.text !== null) texts.set(accepted.file, accepted.text);
  const found = inFileOrder([...applyAccepted(set, accepted), ...accepted.diagnostics]);
  const isBroken = found.some(({ code, severity }) => severity === 'error' && code.startsWith('SX2'));
  return { county: isBroken ? null : resolved.county, diagnostics: found, texts };
}

function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const fileOf = ({ place }: Diagnostic) => (place.kind === 'phrase' ? '' : place.file);
  const offsetOf = ({ place }: Diagnostic) => (place.kind === 'file' ? place.start.offset : -1);
  const files = [...new Set(diagnostics.map(fileOf))];
  return [...diagnostics].sort(
    (a, b) => files.indexOf(fileOf(a)) - files.indexOf(fileOf(b)) || offsetOf(a) - offsetOf(b),
  );
}

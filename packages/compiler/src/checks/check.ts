import type { Diagnostic } from '@shixian/diagnostics';
import type { ResolvedCounty } from '../resolve/resolved-county.js';
import type { Session } from '../session.js';

export interface CheckContext {
  /** YYYY-MM-DD, or null where the day of the check does not matter. */
  today: string | null;
  session: Session;
}

/** One look at a resolved county. A check gives findings of one code. */
export type Check = (county: ResolvedCounty, context: CheckContext) => Diagnostic[];

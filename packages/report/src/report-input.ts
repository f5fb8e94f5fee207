import type { Language } from '@shixian/diagnostics';
import type { Audit, Bundle, CountyEvent, Duty, Verdicts } from '@shixian/model';

/** What a report is made from. Everything is given: a report reads no clock and no file. */
export interface ReportInput {
  verdicts: Verdicts;
  bundle: Bundle;
  events: readonly CountyEvent[];
  /** Breaches of the window the report speaks of, where one was asked for. */
  audit?: Audit;
  lang: Language;
  /** The trace of a duty as sentences ready to paste (the engine's `renderTrace`). */
  explain(duty: Duty): readonly string[];
}

import type { Diagnostic, Place } from '@shixian/diagnostics';

/** One line or row of an events file: a value that nothing is known of yet, or why there is none. */
export type EventRecord = { value: unknown; place: Place; position: number } | { diagnostic: Diagnostic };

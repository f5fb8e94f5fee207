import type { Diagnostic, Place } from '@shixian/diagnostics';

/** One line or row of an events file: a value that nothing is known of yet, or why there is none. Positions count from 1. */
export type EventRecord = { position: number } & ({ value: unknown } | { diagnostic: Diagnostic });

/** An events file as it streams, some hundred records at a time. */
export interface EventRecords {
  batches: AsyncIterable<EventRecord[]>;
  placeOf(position: number): Place;
}

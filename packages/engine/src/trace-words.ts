import type { TraceStep } from '@shixian/model';

/** Words for what a trace step names; one table a language, so that a missing word does not compile. */
export interface TraceWords {
  events: Readonly<Record<string, string>>;
  units: Readonly<Record<string, (amount: number) => string>>;
  /** Why a day is no working day. */
  restDays: Readonly<Record<string, string>>;
  periods: Readonly<Record<string, string>>;
  interpretations: Readonly<Record<string, string>>;
  noDate: Readonly<Record<string, string>>;
  sentences: Readonly<Record<TraceStep['step'], (step: TraceStep, words: TraceWords) => string>>;
}

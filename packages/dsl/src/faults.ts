import type { Stretch } from './items.js';

/** What cannot be read, and where in the normalised text. The diagnostics package says it in words. */
export interface Fault extends Stretch {
  code: FaultCode;
}

export type FaultCode =
  | 'bracket'
  | 'garbled'
  | 'near-miss'
  | 'no-time'
  | 'unread'
  | 'number'
  | 'several-times'
  | 'bare-period'
  | 'ambiguous'
  | 'no-construct'
  | 'finding'
  | 'counter'
  | 'permission'
  | 'negated'
  | 'extension'
  | 'not-before'
  | 'term';

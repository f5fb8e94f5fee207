import type { Stretch } from './items.js';

/** What cannot be read, and where. The diagnostics package says it in words. */
export type Fault = Stretch & { code: FaultCode; words?: string };

export type FaultCode =
  | 'empty'
  | 'too-long'
  | 'bracket'
  | 'garbled'
  | 'no-time'
  | 'unread'
  | 'number'
  | 'several-times'
  | 'bare-period'
  | 'finding'
  | 'counter'
  | 'permission'
  | 'extension'
  | 'not-before'
  | 'term'
  | 'ambiguous'
  | 'no-construct'
  | 'near-miss'
  | 'doubled';

export type { RuleRef } from './areas/checks.js';
export type {
  EntryKind,
  IllFormedReason,
  SyntaxProblem,
  UnreadableReason,
  ValueType,
} from './areas/folder.js';
export type { CodeData } from './areas/index.js';
export { en, zhCN } from './areas/index.js';
export type { WitnessData } from './areas/witness.js';
export { type CodeFrame, codeFrame, printable } from './code-frame.js';
export type {
  Catalog,
  Code,
  Diagnostic,
  Fix,
  Language,
  Message,
  Place,
  Position,
  Severity,
  TextSpan,
} from './diagnostic.js';
export { lastingKey } from './lasting-key.js';
export { messageOf } from './message.js';
export { placeText, type TextOptions, textFromDiagnostic } from './text.js';

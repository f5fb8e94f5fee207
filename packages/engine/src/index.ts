export { computeDue, type DueResult } from './compute-due.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export type { Interpretations } from './term.js';

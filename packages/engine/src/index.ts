export { type AsOfOptions, evaluateAsOf } from './as-of.js';
export { type AuditOptions, audit } from './audit.js';
export {
  checkEvents,
  createEventChecker,
  type EventChecker,
  type EventProblem,
  type TimeField,
} from './check-events.js';
export { computeDue, type DueResult } from './compute-due.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export { type ForecastOptions, forecast } from './forecast.js';
export { explainDuty, renderTrace, type TraceLanguage } from './render-trace.js';
export type { Interpretations } from './term.js';
export { createMonitor, type Monitor, type StatusChange } from './monitor.js';

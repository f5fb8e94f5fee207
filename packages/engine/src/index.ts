export { type AsOfOptions, evaluateAsOf } from './as-of.js';
export { type AuditOptions, audit } from './audit.js';
export {
  type CheckOptions,
  checkEvents,
  createEventChecker,
  type EventChecker,
  type EventProblem,
  type TimeField,
} from './check-events.js';
export { type ColumnPlan, planFromBundle } from './columns/column-plan.js';
export { columnsFromEvents, type NamedColumns } from './columns/columns-from-events.js';
export { NO_DAY } from './columns/day-table.js';
export {
  COLUMN_STATUSES,
  type ColumnOptions,
  type ColumnVerdicts,
  evaluateColumns,
} from './columns/evaluate-columns.js';
export { EVENT_KINDS, type EventColumns } from './columns/event-columns.js';
export { computeDue, type DueResult } from './compute-due.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export { createEventStore, type EventStore } from './event-store.js';
export { type ForecastOptions, forecast } from './forecast.js';
export { createMonitor, type Monitor, type StatusChange } from './monitor.js';
export { explainDuty, renderTrace, type TraceLanguage } from './render-trace.js';
export type { Interpretations } from './term.js';

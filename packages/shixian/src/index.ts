export {
  type CompareOptions,
  type Comparison,
  compare,
  type Relation,
  type Witness,
} from '@shixian/analysis';
export { type Calendar, calendarFromData, formatDay, parseDay } from '@shixian/calendar';
export { nationalCalendarData } from '@shixian/calendar/national';
export { type CompileResult, compileCounty, DEFAULT_INTERPRETATIONS } from '@shixian/compiler';
export {
  type CheckResult,
  checkFolder,
  compileFolder,
  createCountyLoader,
  loadCounty,
} from '@shixian/compiler/node';
export { type Diagnostic, messageOf, textFromDiagnostic } from '@shixian/diagnostics';
export { explainRule, formatRule, type ParseResult, parseRule } from '@shixian/dsl';
export {
  audit,
  COLUMN_STATUSES,
  type ColumnPlan,
  type ColumnVerdicts,
  checkEvents,
  columnsFromEvents,
  computeDue,
  createEventChecker,
  createEventStore,
  createMonitor,
  type DueResult,
  EVENT_KINDS,
  type EventColumns,
  type EventProblem,
  type EventStore,
  evaluate,
  evaluateAsOf,
  evaluateColumns,
  explainDuty,
  forecast,
  type Interpretations,
  type Monitor,
  NO_DAY,
  planFromBundle,
  renderTrace,
  type StatusChange,
} from '@shixian/engine';
export {
  type Audit,
  type Bundle,
  type County,
  type CountyEvent,
  type Forecast,
  type Rule,
  type Validated,
  type Verdicts,
  validate,
} from '@shixian/model';

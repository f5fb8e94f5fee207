export { githubFromDiagnostics } from './diagnostics/github.js';
export { gitlabFromDiagnostics } from './diagnostics/gitlab.js';
export { junitFromDiagnostics } from './diagnostics/junit.js';
export { type SarifOptions, sarifFromDiagnostics } from './diagnostics/sarif.js';
export { htmlFromVerdicts } from './html/page.js';
export type { ReportInput } from './report-input.js';
export { type TextOptions, textFromAudit, textFromForecast, textFromVerdicts } from './text.js';
export { type TextColumn, textTable } from './text-table.js';

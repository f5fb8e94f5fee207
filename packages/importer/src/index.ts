export { type Cleaned, cleanText, type Damage, damageOf } from './clean-text.js';
export { exportTable } from './export-table.js';
export { type FolderFile, filesFromImport } from './folder-files.js';
export {
  type ImportInput,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  type ImportSummary,
  importDocument,
} from './import-document.js';
export { markdownFromLeftovers } from './leftovers.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { wordsOfPlace } from './place-words.js';
export type { Leftover } from './rows-from-table.js';
export type { SourceFormat } from './source.js';
export type { LayoutCell, TableLayout } from './table-layout.js';

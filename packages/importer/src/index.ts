export { type Cleaned, cleanText, type Damage, damageOf } from './clean-text.js';
export { docxFromTables } from './docx-from-tables.js';
export { type FolderFile, filesFromImport, TABLES_FILE } from './folder-files.js';
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
export type { OfficeTable } from './office-table.js';
export { type OfficeTables, tablesFromCounty } from './office-tables.js';
export { wordsOfPlace } from './place-words.js';
export type { Leftover } from './rows-from-table.js';
export type { SourceCell, SourceFormat } from './source.js';
export { tablesFileFromJson } from './tables-file.js';
export { xlsxFromTables } from './xlsx-from-tables.js';

import type { Catalog } from '../diagnostic.js';
import { type CalendarCodes, calendarEn, calendarZh } from './calendar.js';
import { type CheckCodes, checksEn, checksZh } from './checks.js';
import { type EventCodes, eventsEn, eventsZh } from './events.js';
import { type FolderCodes, folderEn, folderZh } from './folder.js';
import { type ImportCodes, importEn, importZh } from './import.js';
import { type LanguageCodes, languageEn, languageZh } from './language.js';

/**
 * Every code with the shape of its data. One file an area:
 * SX1xxx the phrase language · SX2xxx reading a county folder · SX3xxx checks of a county · SX4xxx events ·
 * SX5xxx import · SX6xxx calendar · SX7xxx the command line.
 */
export interface CodeData
  extends LanguageCodes,
    FolderCodes,
    CheckCodes,
    EventCodes,
    ImportCodes,
    CalendarCodes {}

export const zhCN: Catalog<CodeData> = {
  ...languageZh,
  ...folderZh,
  ...checksZh,
  ...eventsZh,
  ...importZh,
  ...calendarZh,
};
export const en: Catalog<CodeData> = {
  ...languageEn,
  ...folderEn,
  ...checksEn,
  ...eventsEn,
  ...importEn,
  ...calendarEn,
};

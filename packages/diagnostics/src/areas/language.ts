import type { Catalog } from '../diagnostic.js';

/** Diagnostics of the phrase language. */
export interface LanguageCodes {
  /** Nothing but spaces. */
  SX1001: Record<string, never>;
}

export const languageZh: Catalog<LanguageCodes> = {
  SX1001: () => ({ text: '没有内容。', remedy: '请填写更新要求，例如“每月1次”。' }),
};

export const languageEn: Catalog<LanguageCodes> = {
  SX1001: () => ({ text: 'There is nothing here.', remedy: 'Write a rule, for example 每月1次.' }),
};

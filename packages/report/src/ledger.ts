import type { Duty, ItemVerdict } from '@shixian/model';
import type { ReportInput } from './report-input.js';
import { dutyStatusWord, heading, itemStatusWord, labelled, namesText, pathText } from './words.js';

/** One row of the 台账: a duty of an item, or the item itself where it has none. */
export interface LedgerRow {
  item: ItemVerdict;
  duty: Duty | null;
  /** Status in words: the duty's, or the item's where it has none. */
  status: Duty['status'] | ItemVerdict['status'];
  cells: string[];
}

export const LEDGER_COLUMNS = [
  { key: 'path', width: 44 },
  { key: 'rule', width: 34 },
  { key: 'status', width: 14 },
  { key: 'opens', width: 12 },
  { key: 'due', width: 18 },
  { key: 'metAt', width: 18 },
  { key: 'provisional', width: 10 },
  { key: 'lead', width: 28 },
  { key: 'cooperating', width: 28 },
] as const;

export function ledgerHeadings({ lang }: ReportInput): string[] {
  return LEDGER_COLUMNS.map(({ key }) => heading(key, lang));
}

/** Rows in the configuration's order, one a duty. */
export function ledgerFromVerdicts({ verdicts, lang }: ReportInput): LedgerRow[] {
  return verdicts.items.flatMap((item) => {
    const duties: (Duty | null)[] = item.duties.length > 0 ? item.duties : [null];
    return duties.map((duty) => ({
      item,
      duty,
      status: duty?.status ?? item.status,
      cells: [
        (item.title ? labelled(pathText(item.path), item.title, lang) : pathText(item.path)) +
          (duty?.subject ? ` · ${duty.subject}` : ''),
        item.phrase ?? '',
        duty ? dutyStatusWord(duty.status, lang) : itemStatusWord(item.status, lang),
        duty?.opens ?? '',
        duty?.due ?? '',
        duty?.metAt ?? '',
        duty?.provisional ? (lang === 'en' ? 'yes' : '是') : '',
        namesText(item.responsible.lead, lang),
        namesText(item.responsible.cooperating, lang),
      ],
    }));
  });
}

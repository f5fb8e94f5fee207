import type { Language } from '@shixian/diagnostics';
import type { Audit, Forecast, ItemVerdict, Verdicts } from '@shixian/model';
import pc from 'picocolors';
import { forTerminal } from './for-terminal.js';
import { type TextColumn, textTable } from './text-table.js';
import {
  breachKindWord,
  countyText,
  heading,
  itemStatusWord,
  namesText,
  pathText,
  STATUS_ORDER,
  vetoText,
} from './words.js';

export interface TextOptions {
  lang: Language;
  color: boolean;
}

type Paint = (text: string) => string;

function paintsByStatus(color: boolean): Partial<Record<ItemVerdict['status'], Paint>> {
  const { red, yellow, magenta, green, gray } = pc.createColors(color);
  return {
    overdue: red,
    'due-soon': yellow,
    judgment: magenta,
    compliant: green,
    'not-understood': red,
    idle: gray,
    exempt: gray,
  };
}

const dueText = (due: string | null, provisional: boolean, lang: Language) =>
  due === null
    ? '—'
    : `${due.replace('T', ' ').replace(/:00\+08:00$/, '')}${provisional ? (lang === 'en' ? ' (provisional)' : '（暂定）') : ''}`;

/** Items with the worst status first; the configuration's order inside a status. */
function itemsByUrgency(items: readonly ItemVerdict[]): ItemVerdict[] {
  const rank = (item: ItemVerdict) => STATUS_ORDER.indexOf(item.status);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function summaryText(verdicts: Verdicts, lang: Language): string {
  const counts = STATUS_ORDER.filter((status) => verdicts.summary[status] > 0).map(
    (status) => `${itemStatusWord(status, lang)} ${verdicts.summary[status]}`,
  );
  const total = verdicts.items.length;
  return lang === 'en'
    ? `${total} items at ${verdicts.at}: ${counts.join(', ')}.`
    : `截至 ${verdicts.at}，共 ${total} 项：${counts.join('，')}。`;
}

function notesText(verdicts: Verdicts, lang: Language): string[] {
  const notes: string[] = [];
  const { calendar } = verdicts;
  if (calendar?.overlay === 'unknown') {
    notes.push(
      lang === 'en'
        ? 'Whether this county has festival days off of its own is not known; dates may move.'
        : '注：本县是否另有民族节日放假安排未查明，涉及的日期可能变动。',
    );
  }
  notes.push(...(verdicts.vetoes ?? []).map((veto) => vetoText(veto, lang)));
  return notes;
}

/** Verdicts as a table for a terminal: the overdue and due-soon first, then a summary line and notes. */
export function textFromVerdicts(verdicts: Verdicts, { lang, color }: TextOptions): string {
  const paints = paintsByStatus(color);
  const columns: TextColumn[] = [
    { title: heading('status', lang), width: 14 },
    { title: heading('path', lang), width: 44 },
    { title: heading('rule', lang), width: 34 },
    { title: heading('nextDue', lang), width: 18 },
    { title: heading('lead', lang), width: 26 },
  ];
  const rows = itemsByUrgency(verdicts.items).map((item) => [
    (paints[item.status] ?? String)(itemStatusWord(item.status, lang)),
    pathText(item.path),
    item.phrase ?? '—',
    dueText(item.nextDue, item.provisional, lang),
    namesText(item.responsible.lead, lang) || '—',
  ]);
  const title = countyText(verdicts.county, lang);
  const parts = [
    title,
    textTable(columns, rows),
    '',
    summaryText(verdicts, lang),
    ...notesText(verdicts, lang),
  ];
  return forTerminal(`${parts.join('\n')}\n`, color);
}

/** Every breach in the window, in the configuration's order. */
export function textFromAudit(audit: Audit, { lang, color }: TextOptions): string {
  const { red, yellow } = pc.createColors(color);
  const rows = audit.breaches.map((breach) => [
    (breach.kind === 'late' ? yellow : red)(breachKindWord(breach.kind, lang)),
    pathText(breach.path) + (breach.subject ? ` · ${breach.subject}` : ''),
    breach.phrase ?? breach.rule,
    dueText(breach.due, breach.provisional === true, lang),
    breach.from,
    breach.to ?? (lang === 'en' ? 'still open' : '至今'),
  ]);
  const columns: TextColumn[] = [
    { title: heading('kind', lang), width: 14 },
    { title: heading('path', lang), width: 44 },
    { title: heading('rule', lang), width: 34 },
    { title: heading('due', lang), width: 18 },
    { title: heading('from', lang), width: 12 },
    { title: heading('to', lang), width: 12 },
  ];
  const { items, itemsInBreach, overdue, late, missed } = audit.summary;
  const closing =
    lang === 'en'
      ? `${audit.from} to ${audit.to}: ${itemsInBreach} of ${items} items in breach; ${overdue} overdue, ${late} late, ${missed} missed.`
      : `${audit.from} 至 ${audit.to}，共 ${items} 项，其中 ${itemsInBreach} 项有问题：逾期未更新 ${overdue} 次，迟于期限 ${late} 次，周期内更新不足 ${missed} 次。`;
  const table = rows.length > 0 ? `${textTable(columns, rows)}\n\n` : '';
  return forTerminal(`${countyText(audit.county, lang)}\n${table}${closing}\n`, color);
}

/** What falls due, by date. */
export function textFromForecast(forecast: Forecast, { lang }: TextOptions): string {
  const columns: TextColumn[] = [
    { title: heading('due', lang), width: 18 },
    { title: heading('path', lang), width: 44 },
    { title: heading('rule', lang), width: 34 },
    { title: heading('lead', lang), width: 26 },
  ];
  const rows = forecast.dues.map((due) => [
    dueText(due.due, due.provisional === true, lang),
    pathText(due.path),
    due.phrase ?? due.rule,
    namesText(due.lead, lang) || '—',
  ]);
  const closing =
    lang === 'en'
      ? `${rows.length} due from ${forecast.from} to ${forecast.to}.`
      : `${forecast.from} 至 ${forecast.to} 到期 ${rows.length} 项。`;
  const table = rows.length > 0 ? `${textTable(columns, rows)}\n\n` : '';
  return forTerminal(`${countyText(forecast.county, lang)}\n${table}${closing}\n`, false);
}

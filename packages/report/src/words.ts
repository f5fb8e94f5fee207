import type { Language } from '@shixian/diagnostics';
import type { Breach, Duty, ItemVerdict, Verdicts } from '@shixian/model';

export type ItemStatus = ItemVerdict['status'];
export type DutyStatus = Duty['status'];

/** Worst first: the order in which an office deals with them. */
export const STATUS_ORDER = [
  'overdue',
  'judgment',
  'due-soon',
  'not-understood',
  'no-rule',
  'compliant',
  'idle',
  'exempt',
] as const satisfies readonly ItemStatus[];

interface Word {
  'zh-CN': string;
  en: string;
}

const ITEM_STATUS: Record<ItemStatus, Word> = {
  overdue: { 'zh-CN': '逾期', en: 'Overdue' },
  judgment: { 'zh-CN': '待研判', en: 'Needs judgment' },
  'due-soon': { 'zh-CN': '即将到期', en: 'Due soon' },
  compliant: { 'zh-CN': '合规', en: 'Compliant' },
  idle: { 'zh-CN': '未触发', en: 'Idle' },
  exempt: { 'zh-CN': '不适用', en: 'Exempt' },
  'not-understood': { 'zh-CN': '要求未读懂', en: 'Not understood' },
  'no-rule': { 'zh-CN': '未写要求', en: 'No rule' },
};

const DUTY_STATUS: Record<DutyStatus, Word> = {
  pending: { 'zh-CN': '未到期', en: 'Pending' },
  'due-soon': { 'zh-CN': '即将到期', en: 'Due soon' },
  met: { 'zh-CN': '已完成', en: 'Met' },
  late: { 'zh-CN': '迟于期限完成', en: 'Met late' },
  overdue: { 'zh-CN': '逾期未完成', en: 'Overdue' },
  missed: { 'zh-CN': '本期未达要求', en: 'Missed' },
  judgment: { 'zh-CN': '待研判', en: 'Needs judgment' },
};

const BREACH_KIND: Record<Breach['kind'], Word> = {
  overdue: { 'zh-CN': '逾期未更新', en: 'Overdue' },
  late: { 'zh-CN': '更新迟于期限', en: 'Late' },
  missed: { 'zh-CN': '周期内更新不足', en: 'Missed' },
};

const READING: Record<string, Word> = {
  rolling: { 'zh-CN': '按任意连续时间计算', en: 'Any stretch of that length' },
  calendar: { 'zh-CN': '按自然周期计算', en: 'Calendar periods' },
};

const HEADINGS = {
  path: { 'zh-CN': '栏目', en: 'Column' },
  rule: { 'zh-CN': '更新要求', en: 'Rule' },
  status: { 'zh-CN': '状态', en: 'Status' },
  nextDue: { 'zh-CN': '下次期限', en: 'Next due' },
  lead: { 'zh-CN': '牵头单位', en: 'Lead' },
  cooperating: { 'zh-CN': '配合单位', en: 'Cooperating' },
  opens: { 'zh-CN': '起算日', en: 'Opens' },
  due: { 'zh-CN': '期限', en: 'Due' },
  metAt: { 'zh-CN': '完成日', en: 'Met at' },
  from: { 'zh-CN': '违反自', en: 'From' },
  to: { 'zh-CN': '至', en: 'To' },
  kind: { 'zh-CN': '情形', en: 'Kind' },
  provisional: { 'zh-CN': '日期暂定', en: 'Provisional' },
} as const satisfies Record<string, Word>;

export const itemStatusWord = (status: ItemStatus, lang: Language) => ITEM_STATUS[status][lang];
export const dutyStatusWord = (status: DutyStatus, lang: Language) => DUTY_STATUS[status][lang];
export const breachKindWord = (kind: Breach['kind'], lang: Language) => BREACH_KIND[kind][lang];
/** How a phrase is read, where its words leave two ways open. */
export const readingWord = (reading: string, lang: Language) => READING[reading]?.[lang] ?? reading;
export const heading = (name: keyof typeof HEADINGS, lang: Language) => HEADINGS[name][lang];

/** A path as one line: 政务公开 › 法规公文 › 县委文件. */
export const pathText = (path: readonly string[]) => path.join(' › ');

/** Names as one line; what joins them is the language's own comma. */
export const namesText = (names: readonly string[], lang: Language) =>
  names.join(lang === 'en' ? ', ' : '、');

/** A label and what it says: 更新要求：每周1次. */
export const labelled = (label: string, text: string, lang: Language) =>
  `${label}${lang === 'en' ? ': ' : '：'}${text}`;

/** A remark in brackets behind what it is about. */
export const remark = (text: string, lang: Language) => (lang === 'en' ? ` (${text})` : `（${text}）`);

/** The title of a document; a title inside it takes single marks (GB/T 15834). */
export const titleText = (title: string, lang: Language) =>
  lang === 'en' ? `“${title}”` : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** A county with its code: 盐边县（510422）. */
export const countyText = ({ name, code }: { name: string; code: string }, lang: Language) =>
  `${name}${remark(code, lang)}`;

/** How far a criterion that fails the whole site by itself is from failing it. */
export function vetoText(veto: NonNullable<Verdicts['vetoes']>[number], lang: Language): string {
  const { text, count, limit, triggered } = veto;
  if (lang === 'en')
    return `${text}: ${count} now, fails at ${limit}${triggered ? ', reached' : `, ${limit - count} more to go`}.`;
  const rest = triggered ? '已触发' : `再增${limit - count}个即触发`;
  return `单项否决指标“${text.replace(/。$/, '')}”：现有${count}个，达到${limit}个即单项否决，${rest}。`;
}

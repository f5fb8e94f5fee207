import { parseDay } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import type { Breach, ItemVerdict, Source } from '@shixian/model';
import type { ReportInput } from './report-input.js';
import {
  breachKindWord,
  heading,
  itemStatusWord,
  namesText,
  pathText,
  remark,
  STATUS_ORDER,
  titleText,
  vetoText,
} from './words.js';

/** A 检查情况通报 as structure; Markdown and docx print it. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; header: string[]; rows: string[][] };

const ORDINALS = ['一', '二', '三', '四', '五', '六'];

const chineseDate = (text: string) => {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** `截至…，逾期 12 天` — days since the due day, counted by the civil calendar. */
function overdueDays(item: ItemVerdict, at: string): number | null {
  const dues = item.duties
    .filter(({ status, due }) => (status === 'overdue' || status === 'missed') && due !== null)
    .map(({ due }) => parseDay((due ?? '').slice(0, 10)));
  const today = parseDay(at.slice(0, 10));
  const earliest = dues.filter((day): day is number => day !== null).sort((a, b) => a - b)[0];
  return today === null || earliest === undefined ? null : today - earliest;
}

/** By date; what has none comes last. */
function compareDues(a: string | null, b: string | null): number {
  return (a ?? '9').localeCompare(b ?? '9', 'en');
}

/** The item with its rule and unit. */
function nameOfItem(item: ItemVerdict, lang: Language): string {
  const who = namesText(item.responsible.lead, lang) || (lang === 'en' ? 'no unit given' : '未写');
  const name = item.title ?? pathText(item.path);
  return lang === 'en'
    ? `“${name}” (rule: ${item.phrase ?? 'none'}; ${who})`
    : `“${name}”（要求：${item.phrase ?? '未写'}；责任单位：${who}）`;
}

function problemLine(item: ItemVerdict, { lang, verdicts }: ReportInput): string {
  const days = overdueDays(item, verdicts.at);
  const name = nameOfItem(item, lang);
  if (lang === 'en') return `${name}${days === null ? '' : `: ${days} days overdue`}.`;
  return `${name}${days === null ? '' : `，已逾期${days}天`}。`;
}

const KINDS = ['overdue', 'late', 'missed'] as const satisfies readonly Breach['kind'][];

/** Items with a breach in the window audited that are not overdue any more: how often, of each kind. */
function pastLines({ verdicts, audit, lang }: ReportInput): string[] {
  const en = lang === 'en';
  return verdicts.items.flatMap((item) => {
    const breaches = audit?.breaches.filter((breach) => breach.item === item.id) ?? [];
    if (item.status === 'overdue' || breaches.length === 0) return [];
    const counts = KINDS.flatMap((kind) => {
      const count = breaches.filter((breach) => breach.kind === kind).length;
      const word = breachKindWord(kind, lang);
      return count === 0 ? [] : [en ? `${word.toLowerCase()} ${count}` : `${word}${count}次`];
    });
    const name = nameOfItem(item, lang);
    return [en ? `${name}: ${counts.join(', ')}.` : `${name}，${counts.join('，')}。`];
  });
}

function sourceLine({ title, number, issuer, date }: Source, lang: Language): string {
  const en = lang === 'en';
  const day = date && (en ? date : chineseDate(date));
  const details = [issuer, number, day].filter(Boolean).join(en ? ', ' : '，');
  return `${titleText(title, lang)}${details ? remark(details, lang) : ''}`;
}

/** Overall figures, problems by class with columns and units, legal basis, and what to do by when. */
export function bulletinFromVerdicts(input: ReportInput): Block[] {
  const { lang, verdicts, bundle, audit } = input;
  const en = lang === 'en';
  const of = (status: ItemVerdict['status']) => verdicts.items.filter((item) => item.status === status);
  const statuses = STATUS_ORDER.filter((status) => verdicts.summary[status] > 0);
  const blocks: Block[] = [];
  let section = 0;
  const open = (zh: string, english: string) => {
    blocks.push({ kind: 'heading', level: 2, text: en ? english : `${ORDINALS[section]}、${zh}` });
    section++;
  };
  blocks.push({
    kind: 'heading',
    level: 1,
    text: en
      ? `${verdicts.county.name}: updating of the website and media accounts`
      : `${verdicts.county.name}政府网站与政务新媒体信息更新检查情况通报`,
  });

  open('总体情况', 'Overall');
  const counts = statuses.map((status) =>
    en
      ? `${itemStatusWord(status, lang)} ${verdicts.summary[status]}`
      : `${itemStatusWord(status, lang)}${verdicts.summary[status]}项`,
  );
  blocks.push({
    kind: 'paragraph',
    text: en
      ? `At ${verdicts.at}, ${verdicts.items.length} items were checked: ${counts.join(', ')}.`
      : `截至${chineseDate(verdicts.at)}，共核对${verdicts.items.length}项，其中${counts.join('，')}。`,
  });
  if (audit) {
    const { itemsInBreach, overdue, late, missed } = audit.summary;
    blocks.push({
      kind: 'paragraph',
      text: en
        ? `From ${audit.from} to ${audit.to}, ${itemsInBreach} items were in breach: ${overdue} overdue, ${late} late, ${missed} missed.`
        : `${chineseDate(audit.from)}至${chineseDate(audit.to)}，${itemsInBreach}项存在问题：逾期未更新${overdue}次，更新迟于期限${late}次，周期内更新不足${missed}次。`,
    });
  }
  for (const veto of verdicts.vetoes ?? []) blocks.push({ kind: 'paragraph', text: vetoText(veto, lang) });

  open('存在的主要问题', 'Problems');
  const problems = (['overdue', 'judgment', 'not-understood', 'no-rule'] as const).filter(
    (status) => of(status).length > 0,
  );
  problems.forEach((status, index) => {
    const word = itemStatusWord(status, lang);
    blocks.push({ kind: 'heading', level: 3, text: en ? word : `（${ORDINALS[index]}）${word}` });
    blocks.push({ kind: 'list', items: of(status).map((item) => problemLine(item, input)) });
  });
  const past = pastLines(input);
  if (past.length > 0) {
    const text = en
      ? 'Other breaches in the window'
      : `（${ORDINALS[problems.length]}）检查期内出现过的其他问题`;
    blocks.push({ kind: 'heading', level: 3, text }, { kind: 'list', items: past });
  }
  if (problems.length === 0 && past.length === 0)
    blocks.push({ kind: 'paragraph', text: en ? 'None was found.' : '未发现问题。' });

  open('近期到期事项', 'Due soon');
  const soon = of('due-soon').sort((a, b) => compareDues(a.nextDue, b.nextDue));
  if (soon.length === 0)
    blocks.push({ kind: 'paragraph', text: en ? 'Nothing is due soon.' : '近期无到期事项。' });
  else {
    blocks.push({
      kind: 'table',
      header: [heading('nextDue', lang), heading('path', lang), heading('rule', lang), heading('lead', lang)],
      rows: soon.map((item) => [
        `${item.nextDue ?? ''}${item.provisional ? (en ? ' (provisional)' : '（暂定）') : ''}`,
        pathText(item.path),
        item.phrase ?? '',
        namesText(item.responsible.lead, lang),
      ]),
    });
  }

  open('检查依据', 'Basis');
  blocks.push({
    kind: 'list',
    items: bundle.sources.filter(({ grade }) => grade !== 'C').map((source) => sourceLine(source, lang)),
  });

  open('工作要求', 'What to do');
  blocks.push({
    kind: 'list',
    items: en
      ? [
          'Units named above as overdue update at once and say why they were late.',
          'Items that need judgment: the unit states whether anything happened that has to be published.',
          'Items due soon are updated by the dates in the table.',
        ]
      : [
          '逾期事项由责任单位立即更新，并说明原因。',
          '待研判事项由责任单位核实是否有应公开的信息，据实更新或说明。',
          '近期到期事项按上表所列日期前完成更新。',
        ],
  });
  return blocks;
}

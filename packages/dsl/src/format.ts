import type {
  CadenceRule,
  DeadlineRule,
  DueDate,
  DueRule,
  Duration,
  PostingRule,
  Rule,
  ThresholdRule,
  Trigger,
} from '@shixian/model';
import { hasClass } from './clauses-from-elements.js';
import type { WordParts } from './lexicon.js';
import { triggerFromElements } from './trigger-from-elements.js';
import * as names from './words/canonical.js';
import { wordsFromText } from './words-from-text.js';

/**
 * The canonical text of a rule: one meaning, one text. Reading it gives the same rule back, spans apart.
 * Words the language could mistake for its own stand in 「…」; several rules stand each in 【…】.
 */
export function formatRule(rule: Rule): string {
  switch (rule.kind) {
    case 'all':
      return `${rule.of.map(wrapped).join('且')}${savings(rule)}`;
    case 'any':
      return `${rule.of.map(wrapped).join('或')}${savings(rule)}`;
    case 'per-subject':
      return `${rule.items.map((item) => `${item.subjects.map(quoted).join('、')}：${wrapped(item.rule)}`).join('；')}${savings(rule)}`;
    case 'ditto':
      return '同上';
    default:
      return formatSimple(rule);
  }
}

type SimpleRule = Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' | 'ditto' }>;

const wrapped = (rule: Rule) => `【${formatRule(rule)}】`;
const savings = (rule: { savings?: true }) => (rule.savings ? '（另有规定的，从其规定）' : '');

export const quoted = (text: string) => `「${text.replaceAll('」', '」」')}」`;

function formatSimple(rule: SimpleRule): string {
  const subject = rule.subject === undefined ? '' : `${plain(rule.subject)}：`;
  const core = formatCore(rule);
  if (rule.kind === 'deadline' && 'concurrent' in rule.within && rule.trigger) {
    return `${formatTrigger(rule.trigger, true)}，${subject}${modality(rule)}${core}${tags(rule)}`;
  }
  return `${subject}${core}${tags(rule)}`;
}

function formatCore(rule: SimpleRule): string {
  switch (rule.kind) {
    case 'deadline':
      return formatDeadline(rule);
    case 'cadence':
      return formatCadence(rule);
    case 'due':
      return `${modality(rule)}${formatDates(rule)}${action(rule)}`;
    case 'reference':
      return `${modality(rule)}按照${quoted(rule.basis)}${action(rule) || '执行'}`;
    case 'standing':
      return `${modality(rule)}常态化${action(rule)}`;
    case 'posting':
      return `${modality(rule)}${formatPosting(rule)}`;
    case 'exempt':
      return `${modality(rule)}${rule.reason === 'external' ? '外链' : '由其他单位统一管理'}`;
    case 'retention':
      return `${modality(rule)}保留期限不超过${formatLength(rule.max)}`;
    case 'threshold':
      return `${modality(rule)}${formatThreshold(rule)}`;
  }
}

const modality = (rule: SimpleRule) =>
  rule.modality === 'in-principle' ? '原则上' : rule.modality === 'generally' ? '一般应' : '';
const action = (rule: SimpleRule) => (rule.action ? names.actionNames[rule.action] : '');

function tags(rule: SimpleRule): string {
  const notes: string[] = [];
  const natural = ['deadline', 'cadence', 'due', 'reference', 'standing'].includes(rule.kind);
  if (rule.action && !natural) notes.push(`${names.tagNames.action}：${names.actionNames[rule.action]}`);
  if (rule.kind === 'cadence' && rule.window === 'calendar' && rule.per.amount > 1)
    notes.push(names.tagNames.calendar);
  if (rule.kind === 'cadence' && rule.window === 'policy' && rule.per.amount === 1)
    notes.push(names.tagNames.policy);
  if (rule.kind === 'due' && rule.roll)
    notes.push(rule.roll === 'next-workday' ? '逢节假日顺延' : '逢节假日放假前一天');
  if ((rule.kind === 'due' || rule.kind === 'cadence') && rule.covers) notes.push(names.tagNames.covers);
  if (rule.breach) notes.push(names.tagNames.breach);
  if (rule.condition !== undefined) notes.push(`${names.tagNames.condition}：${quoted(rule.condition)}`);
  if (rule.manner && rule.manner.length > 0)
    notes.push(`${names.tagNames.manner}：${rule.manner.map(quoted).join('')}`);
  if (rule.consequence) {
    const after = rule.consequence.after ? `超过${formatLength(rule.consequence.after)}` : '';
    notes.push(`${names.tagNames.consequence}：${after}${quoted(rule.consequence.text)}`);
  }
  return notes.map((note) => `（${note}）`).join('') + savings(rule);
}

/** 5个工作日 · 3日 · 半年. */
export function formatLength({ amount, unit }: Duration): string {
  if (amount === 1 && unit === 'half-year') return '半年';
  if (amount === 1 && unit === 'half-month') return '半月';
  const counted =
    unit === 'workday' ||
    unit === 'month' ||
    unit === 'quarter' ||
    unit === 'half-month' ||
    unit === 'half-year' ||
    (unit === 'year' && amount >= 1900);
  return `${amount}${counted ? '个' : ''}${names.unitNames[unit]}`;
}

function formatDeadline(rule: DeadlineRule): string {
  const { trigger, within } = rule;
  const verb = action(rule);
  const mode = modality(rule);
  if ('concurrent' in within) return `${trigger ? '' : mode}与${quoted(within.concurrent)}同步${verb}`;
  const start = trigger ? formatTrigger(trigger, !('duration' in within) || rule.modality !== undefined) : '';
  if ('unspecified' in within) {
    if (!trigger || rule.modality) return `${start}${mode}${names.UNTIMED}${verb}`;
    // 收到之日起 alone is a phrase that breaks off.
    return verb === '' && start.endsWith('之日起') ? tagged(trigger) : `${start}${verb}`;
  }
  if ('before' in within) return `${start}${mode}提前${formatLength(within.before)}${verb}`;
  if ('period' in within) return `${start}${mode}${names.periodNames[within.period]}${verb}`;
  if ('promptness' in within) return `${start}${mode}${names.promptnessNames[within.promptness]}${verb}`;
  const short = ['minute', 'hour', 'day', 'workday'].includes(within.duration.unit);
  const isClear = trigger !== null || (rule.action ? rule.action !== 'update' : short);
  return `${start}${mode}${isClear ? '' : names.LIMIT}${formatLength(within.duration)}内${verb}`;
}

/** The verbatim words where the language reads them as this very trigger, else 「…」（…类）起. */
function formatTrigger(trigger: Trigger, needsBoundary: boolean): string {
  const natural = naturalTrigger(trigger, needsBoundary);
  return natural ?? tagged(trigger);
}

const tagged = ({ text, event }: Trigger) => `${quoted(text)}（${names.eventNames[event]}）起`;

function naturalTrigger(trigger: Trigger, needsBoundary: boolean): string | null {
  const text = /之日$/.test(trigger.text) ? `${trigger.text}起` : trigger.text;
  const words = wordsFromText(text);
  const safe = words.every((word, index) =>
    word.kind === 'text'
      ? isPlainCharacter(word.text)
      : isTriggerWord(word.text, word.parts, index === words.length - 1),
  );
  if (!safe || words.length < 2) return null;
  if (needsBoundary && !hasClass(words.at(-1), 'boundary')) return null;
  const reading = triggerFromElements(words, ({ start, end }) => text.slice(start, end));
  const [read, ...others] = reading?.triggers ?? [];
  const isSame =
    reading &&
    !reading.isMixed &&
    read?.text === trigger.text &&
    read.event === trigger.event &&
    others.length === 0 &&
    reading.before.length === 0;
  return isSame ? text : null;
}

const isPlainCharacter = (char: string) =>
  /[\u4e00-\u9fff]/.test(char) && !/[一二三四五六七八九十百千两廿卅半个第每]/.test(char);

function isTriggerWord(text: string, parts: WordParts, isLast: boolean): boolean {
  const keys = Object.keys(parts).filter((key) => key !== 'is' && key !== 'happening' && key !== 'action');
  if (isLast && parts.is?.has('boundary')) return true;
  if (keys.length > 0 || /[一二三四五六七八九十百千两廿卅半]/.test(text)) return false;
  const classes = [...(parts.is ?? [])].filter(
    (name) => name !== 'neutral' && name !== 'posting' && name !== 'verb',
  );
  return classes.length === 0 || /^(?:信息|内容|情况|数据|或|或者)$/.test(text);
}

/** Free text that holds no word of the language stands as it is; any other in 「…」. */
function plain(text: string): string {
  const words = wordsFromText(text);
  const safe = words.every((word) =>
    word.kind === 'text'
      ? isPlainCharacter(word.text)
      : [...(word.parts.is ?? [])].join() === 'neutral' &&
        Object.keys(word.parts).join() === 'is' &&
        !/[一-十半百千两]/u.test(word.text.charAt(0)) &&
        /^[\u4e00-\u9fff]+$/.test(word.text),
  );
  return safe && text !== '' && !/^[的对将把]|的$/.test(text) ? text : quoted(text);
}

function formatCadence(rule: CadenceRule): string {
  const { per, window } = rule;
  const one =
    per.amount === 1 && per.unit === 'half-year'
      ? '半年'
      : per.amount === 1 && per.unit === 'half-month'
        ? '半月'
        : null;
  const length =
    one ??
    (per.amount === 1
      ? per.unit === 'workday'
        ? '个工作日'
        : names.unitNames[per.unit]
      : formatLength(per));
  const span = window === 'rolling' ? `${names.ROLLING}${formatLength(per)}内` : `每${length}`;
  const average = rule.average ? '平均' : '';
  const unit = /^[次条篇期则份件个项场幅部例轮批家户人名遍回套张册步种处]$/.test(rule.unit)
    ? rule.unit
    : quoted(rule.unit);
  const count = rule.max === undefined ? `${rule.min}${unit}` : `${rule.min}至${rule.max}${unit}`;
  return `${modality(rule)}${span}${average}${rule.max === undefined ? '至少' : ''}${action(rule)}${count}`;
}

function formatPosting({ for: length }: PostingRule): string {
  return length === 'long-term' ? '长期公开' : `公示期至少${formatLength(length)}`;
}

function formatThreshold(rule: ThresholdRule): string {
  const op = { '>=': '不低于', '<=': '不高于', '>': '高于', '<': '低于' }[rule.op];
  const unit = rule.unit === '%' || /^[个项件家户人名处部]$/.test(rule.unit) ? rule.unit : quoted(rule.unit);
  return `${plain(rule.metric)}${op}${rule.value}${unit}`;
}

function formatDates(rule: DueRule): string {
  const lead = rule.at[0] as DueDate;
  const heads = rule.at.map((date) => headOf(date, rule.repeat));
  const isImplied = rule.at.length > 0 && impliesRepeat(lead, rule.repeat);
  const mixed = rule.at.some(isOpen) && !rule.at.every(isOpen);
  const dates = rule.at
    .map((date, i) => `${heads[i] ?? ''}${formatDate(date, rule.repeat)}`)
    .join(mixed ? '以及' : '、');
  const isOpenEnded = rule.at.some((date) => isOpen(date) && !date.before);
  const side = rule.approximate
    ? '左右'
    : isOpenEnded || rule.at.some((date) => date.part !== undefined)
      ? ''
      : '前';
  const isWeekday =
    rule.repeat === 'weekly' && heads[0] === '' && lead.week === undefined && lead.weekday !== undefined;
  const repeat = isImplied ? '' : isWeekday ? '每' : names.repeatNames[rule.repeat];
  return `${repeat}${dates}${side}`;
}

const isOpen = (date: DueDate) =>
  date.day === undefined && date.part === undefined && date.weekday === undefined;

function impliesRepeat(date: DueDate, repeat: DueRule['repeat']): boolean {
  return (
    (repeat === 'yearly' && isNear(date.yearOffset)) ||
    (repeat === 'monthly' && isNear(date.monthOffset)) ||
    (repeat === 'weekly' && isNear(date.weekOffset))
  );
}

const isNear = (offset: number | undefined) => offset === 0 || offset === 1;

function headOf(date: DueDate, repeat: DueRule['repeat']): string {
  if (date.year !== undefined) return `${date.year}年`;
  const offsets = [
    [date.yearOffset, '年', 'yearly', ['当年', '次年'], ['今年', '明年']],
    [date.monthOffset, '月', 'monthly', ['当月', '次月'], ['本月', '下月']],
    [date.weekOffset, '周', 'weekly', ['当周', '次周'], ['本周', '下周']],
  ] as const;
  for (const [offset, unit, own, repeating, single] of offsets) {
    if (offset === undefined) continue;
    if (isNear(offset) && repeat === own) return repeating[offset as 0 | 1];
    if (isNear(offset) && repeat === 'none') return single[offset as 0 | 1];
    return `${offset < 0 ? '' : '+'}${offset}${unit}`;
  }
  return '';
}

const WEEKDAYS = '一二三四五六日';

function formatDate(date: DueDate, repeat: DueRule['repeat']): string {
  const isLoneEnd =
    date.day === 'end' &&
    date.month === undefined &&
    date.monthOfQuarter === undefined &&
    date.monthOffset === undefined &&
    repeat !== 'monthly';
  return [
    date.monthOfQuarter === undefined
      ? ''
      : repeat === 'quarterly'
        ? `第${date.monthOfQuarter}个月`
        : `季${'首中末'.charAt(date.monthOfQuarter - 1)}月`,
    date.month === undefined ? '' : `${date.month}月`,
    date.week === undefined ? '' : `第${date.week}周`,
    date.part === undefined ? '' : { early: '上旬', middle: '中旬', late: '下旬' }[date.part],
    date.day === undefined ? '' : date.day === 'end' ? (isLoneEnd ? '月底' : '底') : `${date.day}日`,
    date.weekday === undefined ? '' : `周${WEEKDAYS.charAt(date.weekday - 1)}`,
    date.time ?? '',
  ].join('');
}

import type { Catalog } from '../diagnostic.js';
import { quotedZh } from './quoted.js';
import { type WitnessData, witnessEn, witnessZh } from './witness.js';

/** A rule, where it stands and its canonical words. */
export interface RuleRef {
  /** Item or class rule id. */
  id: string;
  phrase: string;
  line: number | null;
}

/** Which national rule applies to a column. */
export type ColumnClass =
  | 'news'
  | 'notice'
  | 'policy'
  | 'personnel'
  | 'planning'
  | 'interaction'
  | 'service'
  | 'account'
  | 'other';

/** Diagnostics of the checks over a county that could be read. None of them keeps a Bundle from being made. */
export interface CheckCodes {
  /** 同上 or a merged cell, or a class to inherit from, that leads to no rule. */
  SX3001: { cause: 'ditto-first' | 'ditto-above' | 'merged' | 'inherited'; target: string | null };
  SX3002: { path: string };
  SX3003: { name: string; suggestion: string | null };
  SX3004: { path: string; words: string | null };
  /** Two names run together. */
  SX3005: { first: string; second: string };
  SX3006: { path: string; first: RuleRef };
  SX3007: { sequence: string; firstLine: number | null };
  /** One column, two rules of the same meaning. */
  SX3008: { path: string; first: RuleRef; phrase: string };
  /** One column, two rules that differ; `witness` is a dated history that tells them apart. */
  SX3009: { path: string; first: RuleRef; phrase: string; witness: WitnessData | null };
  /** A row against the running text of its own notice. */
  SX3010: {
    phrase: string;
    /** Row of the table; null where the item stands in running text too. */
    row: number | null;
    prose: RuleRef;
    relation: 'stricter' | 'looser' | 'incomparable';
    count: number;
    witness: WitnessData | null;
  };
  SX3011: { phrase: string; national: RuleRef; witness: WitnessData | null };
  SX3012: { phrase: string; national: RuleRef; count: number };
  SX3013: { class: ColumnClass; rule: RuleRef };
  SX3014: { words: readonly string[]; key: string; count: number };
  SX3015: { phrase: string; count: number };
  SX3016: { phrase: string; redundant: string; by: string };
  SX3017: { due: string; today: string; count: number };
  SX3018: { county: string; autonomous: boolean };
  SX3019: { code: string; name: string; official: string | null; sameName: string | null };
  /** An accepted finding that is no longer found. */
  SX3020: {
    code: string;
    item: string | null;
    about: string | null;
    /** What names the finding that the entry nearly fits; null where there is none like it. */
    meant: { item: string | null; about: string | null } | null;
  };
  SX3021: { pattern: string };
  /** 等部门: the list of offices is not closed. */
  SX3022: { words: string };
  SX3023: { firstFrom: string | null; firstTo: string | null; from: string | null; to: string | null };
  SX3024: { code: string; problem: 'unknown' | 'fixed'; suggestion: string | null };
  SX3025: { group: string };
  /** A day of the county's own arrangement that has no effect or cannot be meant. */
  SX3026: {
    problem: 'impossible-day' | 'out-of-range' | 'makeup-on-workday' | 'cancel-without-effect';
    day: string;
  };
  /** A happening that starts a duty, and no time in which to do it. */
  SX3027: { phrase: string; count: number };
}

const CLASS_ZH: Readonly<Record<ColumnClass, string>> = {
  news: '动态、要闻类',
  notice: '通知公告类',
  policy: '政策文件类',
  personnel: '人事类',
  planning: '规划计划类',
  interaction: '互动交流类',
  service: '办事服务类',
  account: '政务新媒体类',
  other: '其他类',
};
const guessZh = (suggestion: string | null) => (suggestion === null ? '' : `是否是“${suggestion}”？`);
const guessEn = (suggestion: string | null) => (suggestion === null ? '' : `Did you mean ${suggestion}? `);
/** A line of county.yaml: the notice has rows of its own. */
const lineZh = (line: number | null) => (line === null ? '' : `（本文件第${line}行）`);
const lineEn = (line: number | null) => (line === null ? '' : ` (line ${line} of this file)`);
const countZh = (count: number) => (count > 1 ? `，共${count}处` : '');
const countEn = (count: number) => (count > 1 ? ` (${count} places)` : '');
const namedIn = (meant: { item: string | null; about: string | null }, comma: string) =>
  Object.entries(meant)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join(comma);
/** More words than these are not listed. */
const LISTED = 4;
const listedZh = (words: readonly string[]) => {
  const listed = words.slice(0, LISTED).map((word) => `“${word}”`);
  return `${listed.join('')}${words.length > LISTED ? '等' : ''}`;
};
const listedEn = (words: readonly string[]) =>
  `${words.slice(0, LISTED).join(', ')}${words.length > LISTED ? ' and others' : ''}`;
const RELATION_ZH = { stricter: '更严', looser: '更宽', incomparable: '与后者不一致' };
const RELATION_EN = { stricter: 'is stricter', looser: 'is looser', incomparable: 'differs' };
const span = (from: string | null, to: string | null) => `${from ?? '…'}—${to ?? '…'}`;

export const checksZh: Catalog<CheckCodes> = {
  SX3001: ({ cause, target }) => ({
    text: {
      'ditto-first': '“同上”上面没有行。',
      'ditto-above': `“同上”所指的上一行（${target}）没有能用的要求。`,
      merged: `合并单元格所指的“${target}”没有能用的要求。`,
      inherited: `这一类（${target}）没有可以沿用的分类规则。`,
    }[cause],
    remedy: {
      'ditto-first': '请照原件写出要求。',
      'ditto-above': '请先改正上一行，或照原件写出要求。',
      merged: '请先改正那一行，或指向真正写着要求的行。',
      inherited: '请在 class-rules 写明规则，或用 extends 沿用国家基线。',
    }[cause],
  }),
  SX3002: ({ path }) => ({
    text: `“${path}”没有更新要求，原件此格为空。`,
    remedy: '请与制定单位核实；确实没有的，在 accepted.yaml 说明。',
  }),
  SX3003: ({ name, suggestion }) => ({
    text: `单位“${name}”没有登记。`,
    remedy: `${guessZh(suggestion)}写错的请改正；原件就用这个名称的，在 units 登记为单位或别名。`,
  }),
  SX3004: ({ path, words }) => ({
    text: `“${path}”没有责任单位，${words === null ? '原件没有写单位' : `原件写作“${words}”`}。`,
    remedy: '请与制定单位核实由谁负责；确实没有的，在 accepted.yaml 说明。',
  }),
  SX3005: ({ first, second }) => ({
    text: `“${first}”与“${second}”之间没有分隔，按两个单位读取。`,
    remedy: `原件如此的在 accepted.yaml 说明；录入时漏掉的，请补成“${first}、${second}”。`,
  }),
  SX3006: ({ path, first }) => ({
    text: `栏目“${path}”出现两次，前一次是“${first.id}”${lineZh(first.line)}。`,
    remedy: '请核对是不是同一栏目；是的只留一条，不是的把路径写完整。',
  }),
  SX3007: ({ sequence, firstLine }) => ({
    text: `序号“${sequence}”重复${firstLine === null ? '' : `，第${firstLine}行已经用过`}。`,
    remedy: '原件如此的保留原样，在 accepted.yaml 说明；录入有误的请改正。',
  }),
  SX3008: ({ path, first, phrase }) => ({
    text: `栏目“${path}”有两条要求，意思相同：${quotedZh(first.phrase)}${lineZh(first.line)}和${quotedZh(phrase)}。`,
    remedy: '可以只留一条。',
  }),
  SX3009: ({ path, first, phrase, witness }) => ({
    text: `栏目“${path}”有两条不同的要求：${quotedZh(first.phrase)}${lineZh(first.line)}和${quotedZh(phrase)}。${witnessZh(witness)}`,
    remedy: '请与制定单位核实以哪条为准，用 effective 写明各自的起止日期或只留一条。',
  }),
  SX3010: ({ phrase, row, prose, relation, count, witness }) => ({
    text: `${row === null ? '本条' : `表格第${row}行`}要求${quotedZh(phrase)}，正文对这一类的要求是${quotedZh(prose.phrase)}${lineZh(prose.line)}，前者${RELATION_ZH[relation]}${countZh(count)}。${witnessZh(witness)}`,
    remedy: '两处都出自同一通知，请与制定单位核实以哪处为准，并在 accepted.yaml 说明。',
  }),
  SX3011: ({ phrase, national, witness }) => ({
    text: `${quotedZh(phrase)}比国家要求${quotedZh(national.phrase)}宽。${witnessZh(witness)}`,
    remedy: `请改为不低于${quotedZh(national.phrase)}的要求；本级评估仍按国家要求一并核对。`,
  }),
  SX3012: ({ phrase, national, count }) => ({
    text: `${quotedZh(phrase)}比国家要求${quotedZh(national.phrase)}严，没有写明依据${countZh(count)}。`,
    remedy: '有依据的在 source 的 quote 或 note 写明；没有的可以考虑放宽，减轻基层负担。',
  }),
  SX3013: ({ class: name, rule }) => ({
    text: `国家要求必须有${CLASS_ZH[name]}栏目（${rule.phrase}），这里一个也没有。`,
    remedy: '请补上栏目，或核对各栏目的 class 是否写对。',
  }),
  SX3014: ({ words, key, count }) => ({
    text: `${listedZh(words)}没有说明是多少时间${countZh(count)}，到期与否只能由人判断。`,
    remedy: `请在 interpretations 的 ${key} 写明期限和依据，例如 within: { period: same-day }。`,
  }),
  SX3015: ({ phrase, count }) => ({
    text: `${quotedZh(phrase)}没有说明是按自然周期还是任意连续时段${countZh(count)}，现按任意连续时段（rolling）计算。`,
    remedy: '请在 interpretations 的 multi-period-window 写明 rolling 或 calendar 和依据。',
  }),
  SX3016: ({ phrase, redundant, by }) => ({
    text: `${quotedZh(phrase)}中${quotedZh(redundant)}是多余的：做到${quotedZh(by)}就一定做到了它。`,
    remedy: '可以删去；原件如此的不必改。',
  }),
  SX3017: ({ due, today, count }) => ({
    text: `任务期限${due}已过（今天${today}）${countZh(count)}。`,
    remedy: '计划已经结束的，用 effective 写明止期；要继续的，请更新 plan-year。',
  }),
  SX3018: ({ county, autonomous }) => ({
    text: `${county}有没有自己的放假安排没有查明${autonomous ? '（自治地方可以规定本民族节日放假）' : ''}，工作日可能有出入。`,
    remedy: '请查本地放假通知，在 calendar.overlay 逐日写明；确实没有的写 none。',
  }),
  SX3019: ({ code, name, official, sameName }) => ({
    text:
      official === null
        ? `2023年的县级行政区划代码里没有${code}。`
        : `代码${code}的法定名称是“${official}”，这里写作“${name}”。`,
    remedy: sameName === null ? '请核对代码和名称。' : `“${name}”的代码是${sameName}，请核对。`,
  }),
  SX3020: ({ code, item, about, meant }) => ({
    text:
      meant === null
        ? `已接受的问题 ${code}${item === null ? '' : `（${item}）`}${about === null ? '' : `“${about}”`}不再出现。`
        : `已接受的问题 ${code} 没有写全，对不上现有的问题。`,
    remedy: meant === null ? '请从 accepted.yaml 删去这一条。' : `请写 ${namedIn(meant, '，')}。`,
  }),
  SX3021: ({ pattern }) => ({
    text: `“${pattern}”没有对应任何条目。`,
    remedy: '请核对条目编号；** 代表任意层，* 代表一层。',
  }),
  SX3022: ({ words }) => ({
    text: `责任单位以“${words}”结尾，名单没有列全。`,
    remedy: '请与制定单位核实还有哪些单位；无法列全的不必改。',
  }),
  SX3023: ({ firstFrom, firstTo, from, to }) => ({
    text: `同一条目有两个版本同时有效：${span(firstFrom, firstTo)}与${span(from, to)}。`,
    remedy: '请把前一版的 to 写成后一版 from 的前一天。',
  }),
  SX3024: ({ code, problem, suggestion }) => ({
    text: problem === 'unknown' ? `没有“${code}”这项检查。` : `${code} 是读不了文件的错误，不能调整级别。`,
    remedy:
      problem === 'unknown' ? `${guessZh(suggestion)}编号见各检查的说明页。` : '请删去这一条，改正文件。',
  }),
  SX3025: ({ group }) => ({
    text: `单位组“${group}”没有成员，也没有说明原件未列名单。`,
    remedy: '请写 members；原件没有列名单的写 open: true。',
  }),
  SX3026: ({ problem, day }) => ({
    text: {
      'impossible-day': `“${day}”不是存在的日期，或公历范围内没有这个农历日子。`,
      'out-of-range': `“${day}”不在日历的年份范围内。`,
      'makeup-on-workday': `“${day}”本来就是工作日，不用写成调休上班。`,
      'cancel-without-effect': `“${day}”没有放假或调休安排，取消不起作用。`,
    }[problem],
    remedy: '请对照本地放假通知核对日期。',
  }),
  SX3027: ({ phrase, count }) => ({
    text: `${quotedZh(phrase)}没有写多长时间内完成${countZh(count)}，到期与否只能由人判断。`,
    remedy: '请与制定单位核实期限；原件如此的，在 accepted.yaml 说明。',
  }),
};

export const checksEn: Catalog<CheckCodes> = {
  SX3001: ({ cause, target }) => ({
    text: {
      'ditto-first': 'There is no row above this 同上.',
      'ditto-above': `The row above (${target}) has no rule to repeat.`,
      merged: `The merged cell leads to ${target}, which has no rule.`,
      inherited: `There is no class rule to inherit for ${target}.`,
    }[cause],
    remedy: {
      'ditto-first': 'Write the rule.',
      'ditto-above': 'Mend the row above, or write the rule.',
      merged: 'Mend that row, or name the row that holds the words.',
      inherited: 'Write a class rule, or extend the national baseline.',
    }[cause],
  }),
  SX3002: ({ path }) => ({
    text: `${path} has no rule; the cell is empty.`,
    remedy: 'Ask the issuing office; where there is none, say so in accepted.yaml.',
  }),
  SX3003: ({ name, suggestion }) => ({
    text: `The office “${name}” is not registered.`,
    remedy: `${guessEn(suggestion)}Mend the name, or register it under units as an office or an alias.`,
  }),
  SX3004: ({ path, words }) => ({
    text: `${path} has no responsible office${words === null ? '' : ` (“${words}”)`}.`,
    remedy: 'Ask the issuing office; where there is none, say so in accepted.yaml.',
  }),
  SX3005: ({ first, second }) => ({
    text: `Nothing separates ${first} and ${second}; they are read as two offices.`,
    remedy: `Accept it where the source has it so; otherwise write ${first}、${second}.`,
  }),
  SX3006: ({ path, first }) => ({
    text: `${path} stands twice, first as ${first.id}${lineEn(first.line)}.`,
    remedy: 'Keep one, or write the whole path.',
  }),
  SX3007: ({ sequence, firstLine }) => ({
    text: `Sequence number ${sequence} stands twice${lineEn(firstLine)}.`,
    remedy: 'Keep and accept what the source has; mend a slip.',
  }),
  SX3008: ({ path, first, phrase }) => ({
    text: `${path} has two rules of one meaning: ${first.phrase}${lineEn(first.line)} and ${phrase}.`,
    remedy: 'One is enough.',
  }),
  SX3009: ({ path, first, phrase, witness }) => ({
    text: `${path} has two rules that differ: ${first.phrase}${lineEn(first.line)} and ${phrase}.${witnessEn(witness)}`,
    remedy: 'Ask which holds; give each its effective dates, or keep one.',
  }),
  SX3010: ({ phrase, row, prose, relation, count, witness }) => ({
    text: `${row === null ? 'The item' : `Row ${row} of the table`} says ${phrase}, the running text says ${prose.phrase} of its class${lineEn(prose.line)}; the former ${RELATION_EN[relation]}${countEn(count)}.${witnessEn(witness)}`,
    remedy: 'Ask the issuing office which holds, and record it in accepted.yaml.',
  }),
  SX3011: ({ phrase, national, witness }) => ({
    text: `${phrase} is looser than the national ${national.phrase} (${national.id}).${witnessEn(witness)}`,
    remedy: `Ask for no less than ${national.phrase}; evaluation applies the national rule as well.`,
  }),
  SX3012: ({ phrase, national, count }) => ({
    text: `${phrase} is stricter than the national ${national.phrase} (${national.id}) and gives no ground${countEn(count)}.`,
    remedy: 'Give the ground in source.quote or source.note, or relax it.',
  }),
  SX3013: ({ class: name, rule }) => ({
    text: `A kind of column that must exist is missing: ${name} (${rule.id}).`,
    remedy: 'Add it, or check the class of each column.',
  }),
  SX3014: ({ words, key, count }) => ({
    text: `${listedEn(words)} ${words.length > 1 ? 'do' : 'does'} not say how long${countEn(count)}: whether it is overdue is a judgment.`,
    remedy: `Decide it under interpretations.${key}, with its source.`,
  }),
  SX3015: ({ phrase, count }) => ({
    text: `${phrase} does not say whether calendar periods or any such stretch is meant${countEn(count)}; rolling is used.`,
    remedy: 'Decide it under interpretations.multi-period-window, with its source.',
  }),
  SX3016: ({ phrase, redundant, by }) => ({
    text: `In ${phrase}, ${redundant} is redundant: whoever keeps ${by} keeps it too.`,
    remedy: 'It can go.',
  }),
  SX3017: ({ due, today, count }) => ({
    text: `The date of the task, ${due}, has passed (today is ${today})${countEn(count)}.`,
    remedy: 'End it with effective.to, or renew plan-year.',
  }),
  SX3018: ({ county }) => ({
    text: `Whether ${county} has days off of its own is unknown: working days may differ.`,
    remedy: 'Look for the local notice and write the days under calendar.overlay, or none.',
  }),
  SX3019: ({ code, name, official, sameName }) => ({
    text:
      official === null
        ? `${code} is not among the county-level codes of 2023.`
        : `The official name of ${code} is ${official}, not ${name}.`,
    remedy: sameName === null ? 'Check code and name.' : `The code of ${name} is ${sameName}.`,
  }),
  SX3020: ({ code, item, about, meant }) => ({
    text:
      meant === null
        ? `The accepted finding ${[code, item, about].filter(Boolean).join(' ')} is no longer found.`
        : `The accepted finding ${code} is not named in full and fits none.`,
    remedy: meant === null ? 'Remove it from accepted.yaml.' : `Write ${namedIn(meant, ', ')}.`,
  }),
  SX3021: ({ pattern }) => ({
    text: `${pattern} matches no item.`,
    remedy: 'Check the ids; ** stands for any levels, * for one.',
  }),
  SX3022: ({ words }) => ({
    text: `The offices end with ${words}: the list is not complete.`,
    remedy: 'Ask which others are meant; leave it where they cannot be listed.',
  }),
  SX3023: ({ firstFrom, firstTo, from, to }) => ({
    text: `Two versions hold at once: ${span(firstFrom, firstTo)} and ${span(from, to)}.`,
    remedy: 'End the first on the day before the second begins.',
  }),
  SX3024: ({ code, problem, suggestion }) => ({
    text:
      problem === 'unknown'
        ? `There is no check ${code}.`
        : `${code} is an error of reading; its severity is fixed.`,
    remedy:
      problem === 'unknown'
        ? `${guessEn(suggestion)}Each check has a page.`
        : 'Remove the setting and mend the file.',
  }),
  SX3025: ({ group }) => ({
    text: `The group ${group} has no members and is not said to be open.`,
    remedy: 'Write members, or open: true where the source lists none.',
  }),
  SX3026: ({ problem, day }) => ({
    text: {
      'impossible-day': `${day} is not a day that exists.`,
      'out-of-range': `${day} is outside the years of the calendar.`,
      'makeup-on-workday': `${day} is a working day anyway.`,
      'cancel-without-effect': `${day} has no arrangement to cancel.`,
    }[problem],
    remedy: 'Compare with the local notice.',
  }),
  SX3027: ({ phrase, count }) => ({
    text: `${phrase} does not say within what time${countEn(count)}: whether it is overdue is a judgment.`,
    remedy: 'Ask the issuing office; where the source has it so, say so in accepted.yaml.',
  }),
};

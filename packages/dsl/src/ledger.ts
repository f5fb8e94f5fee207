import type { Rule } from '@shixian/model';
import type { Reading } from './clause/reading.js';
import { type Clause, hasClass, isOf, isTime } from './clauses-from-elements.js';
import type { Element } from './elements.js';
import type { Stretch } from './items.js';
import { isPartOfRule } from './part-of-rule.js';
import { unquoted } from './tags.js';
import { attributeIn, isTelling } from './telling-words.js';

/** A stretch whose words were asked for, and what they are. */
export interface Cited extends Stretch {
  text: string;
}

export interface Ledger {
  /** Words outside the rule that could change it: the phrase is refused. */
  unread: Stretch[];
  /** Words outside the rule that say who, what or where: they are shown. */
  ignored: Stretch[];
}

/** An element that holds no other, and its place in its clause, heading or brackets. */
export interface Leaf {
  element: Element;
  siblings: readonly Element[];
  at: number;
  isInHeading: boolean;
  isInBrackets: boolean;
}

/** Every element of every clause is part of the rule, a word of grammar, or one of the two kinds of a ledger. */
export function ledgerOfRule(
  rule: Rule,
  clauses: readonly Clause[],
  readings: readonly Reading[],
  cited: readonly Cited[],
): Ledger {
  const texts = textsOf(rule);
  const kept = stretchesOf(texts, cited);
  const isKept = (element: Element) =>
    kept.some(({ start, end }) => element.start < end && start < element.end) ||
    (element.kind === 'verbatim' && texts.includes(unquoted(element.text)));
  const breach = readings.some(({ rules }) => rules.some((read) => 'breach' in read));
  const ledger: Ledger = { unread: [], ignored: [] };
  clauses.forEach((clause, index) => {
    const reading = readings[index] as Reading;
    const isPart = (siblings: readonly Element[], at: number): boolean => {
      if (isPartOfRule(siblings, at, reading)) return true;
      const [before, element] = [siblings[at - 1], siblings[at] as Element];
      return (
        isKept(element) ||
        (breach && isFirstNegative(siblings, at)) ||
        (before !== undefined && hasClass(element, 'boundary') && isKept(before))
      );
    };
    const isVerbatim = reading.role === 'condition' || reading.role === 'consequence';
    const attribute = isVerbatim ? null : attributeIn(clause.elements, index === clauses.length - 1);
    if (attribute) ledger.unread.push(attribute);
    for (const run of outsideRuns(clause, isPart)) {
      const [first, last] = [run[0]?.element, run.at(-1)?.element];
      if (!first || !last) continue;
      for (const leaf of run)
        if (isTime(leaf.element) || isTelling(leaf, reading))
          ledger.unread.push({ start: leaf.element.start, end: leaf.element.end });
      ledger.ignored.push({ start: first.start, end: last.end });
    }
  });
  return ledger;
}

/** 首页无信息更新的: the negative a breach is said with stands before its verb, once. */
const isFirstNegative = (siblings: readonly Element[], at: number) =>
  hasClass(siblings[at], 'negative') &&
  !siblings.slice(0, at).some((element) => hasClass(element, 'negative')) &&
  siblings
    .slice(at)
    .some((element) => element.kind === 'word' && (element.parts.action || element.text.includes('更新')));

/** Neighbouring elements that are not part of the rule, without the grammar at their edges. */
function outsideRuns(
  { heading, elements }: Clause,
  isPart: (siblings: readonly Element[], at: number) => boolean,
): Leaf[][] {
  const runs: Leaf[][] = [];
  let run: Leaf[] | null = null;
  const walk = (siblings: readonly Element[], isInHeading: boolean, isInBrackets: boolean): void => {
    for (const [at, element] of siblings.entries()) {
      if (element.kind === 'group') walk(element.elements, isInHeading, true);
      else if (isPart(siblings, at)) run = null;
      else {
        if (run === null) {
          run = [];
          runs.push(run);
        }
        run.push({ element, siblings, at, isInHeading, isInBrackets });
      }
    }
  };
  if (heading) walk(heading, true, false);
  walk(elements, false, false);
  return runs.map(withoutGrammar).filter((rest) => rest.length > 0);
}

/** Every text a rule holds, in the author's words. */
function textsOf(rule: Rule): string[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.flatMap(textsOf);
  if (rule.kind === 'per-subject')
    return rule.items.flatMap((item) => [...item.subjects, ...textsOf(item.rule)]);
  if (rule.kind === 'ditto') return [];
  const texts = [...(rule.manner ?? [])];
  const add = (text: string | undefined) => {
    if (text !== undefined) texts.push(text);
  };
  add(rule.subject);
  add(rule.condition);
  add(rule.consequence?.text);
  if (rule.kind === 'deadline') {
    add(rule.trigger?.text);
    if ('concurrent' in rule.within) add(rule.within.concurrent);
  } else if (rule.kind === 'reference') add(rule.basis);
  else if (rule.kind === 'threshold') texts.push(rule.metric, rule.unit);
  else if (rule.kind === 'cadence') add(rule.unit);
  return texts;
}

/** Where texts stand in the phrase: as one stretch, clause by clause, or inside a longer one. */
function stretchesOf(texts: readonly string[], cited: readonly Cited[]): Stretch[] {
  return texts.flatMap((text) => {
    const whole = cited.filter((one) => one.text === text);
    if (whole.length > 0) return whole;
    if (text.includes('，')) return stretchesOf(text.split('，'), cited);
    return text.length > 1 ? stretchesInside(text, cited) : [];
  });
}

const stretchesInside = (part: string, cited: readonly Cited[]): Stretch[] =>
  cited.flatMap(({ text, start }) => {
    const at = text.indexOf(part);
    return at < 0 ? [] : [{ start: start + at, end: start + at + part.length }];
  });

const GRAMMAR = ['filler', 'preposition', 'and', 'verb'] as const;

/** Marks, particles and auxiliary verbs. */
const isGrammar = ({ element, siblings, at }: Leaf) =>
  element.kind === 'separator' ||
  // 时间为每月5日前.
  (element.kind === 'text' && element.text === '为' && hasClass(siblings[at - 1], 'filler')) ||
  (hasClass(element, 'boundary') && 'text' in element && element.text.endsWith('起')) ||
  (element.kind === 'text' && /^[的，将把]$/.test(element.text)) ||
  (element.kind === 'word' &&
    element.parts.denial === undefined &&
    element.parts.action === undefined &&
    GRAMMAR.some((name) => hasClass(element, name)));

function withoutGrammar(run: readonly Leaf[]): Leaf[] {
  const first = run.findIndex((leaf, at) => !isGrammar(leaf) || isHeadOfName(leaf, run[at + 1]));
  const last = run.findLastIndex(
    (leaf) => !isGrammar(leaf) || !isEdge(leaf) || hasClass(leaf.element, 'name-end'),
  );
  return first < 0 || !run.some((leaf) => !isGrammar(leaf)) ? [] : run.slice(first, last + 1);
}

/** 其他文件, 各部门预算. */
const isHeadOfName = ({ element }: Leaf, next: Leaf | undefined) =>
  element.kind === 'word' &&
  /^[其各该]$/.test(element.text) &&
  (next?.element.kind === 'text' || hasClass(next?.element, 'neutral'));

/** 意向, 土地: one character of grammar at the end may close a name. */
const isEdge = ({ element }: Leaf) =>
  element.kind === 'separator' || element.end - element.start > 1 || isOf(element);

import type { Rule } from '@shixian/model';
import type { Reading } from './clause/reading.js';
import { type Clause, hasClass, isTime } from './clauses-from-elements.js';
import type { Stretch } from './items.js';
import type { WordClass } from './lexicon.js';
import { unquoted } from './tags.js';
import { isTelling } from './telling-words.js';
import type { Element } from './times-from-items.js';

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

/** An element that holds no other. */
export interface Leaf {
  element: Element;
  /** What stands before and after it in its clause, heading or brackets. */
  before: readonly Element[];
  after: readonly Element[];
  isInHeading: boolean;
  /** Where it stands in brackets: first, or anywhere else. */
  inBrackets: 'first' | 'later' | null;
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
  const isKept = ({ element }: Leaf) =>
    kept.some(({ start, end }) => element.start < end && start < element.end) ||
    (element.kind === 'verbatim' && texts.has(unquoted(element.text)));
  const breach = readings.some(({ rules }) => rules.some((read) => 'breach' in read));
  const ledger: Ledger = { unread: [], ignored: [] };
  clauses.forEach((clause, index) => {
    const reading = readings[index] as Reading;
    const leaves = [...leavesOf(clause.heading ?? [], true), ...leavesOf(clause.elements, false)];
    for (const run of outsideRuns(leaves, (leaf, before) => {
      if (isKept(leaf) || isTaken(leaf.element, reading)) return true;
      if (hasClass(leaf.element, 'negative') && breach) return !hasClass(before?.element, 'negative');
      return before !== null && hasClass(leaf.element, 'boundary') && isKept(before);
    })) {
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

/** Neighbouring elements that are not part of the rule, without the grammar at their edges. */
function outsideRuns(
  leaves: readonly Leaf[],
  isPart: (leaf: Leaf, before: Leaf | null) => boolean,
): Leaf[][] {
  const runs: Leaf[][] = [[]];
  let before: Leaf | null = null;
  for (const leaf of leaves) {
    if (isPart(leaf, before)) runs.push([]);
    else runs.at(-1)?.push(leaf);
    before = leaf;
  }
  return runs.map(withoutGrammar).filter((run) => run.length > 0);
}

const leavesOf = (elements: readonly Element[], isInHeading: boolean, isInside = false): Leaf[] =>
  elements.flatMap((element, at) =>
    element.kind === 'group'
      ? leavesOf(element.elements, isInHeading, true)
      : [
          {
            element,
            before: elements.slice(0, at),
            after: elements.slice(at + 1),
            isInHeading,
            inBrackets: isInside ? (at === 0 ? 'first' : 'later') : null,
          },
        ],
  );

/** Every text a rule holds. */
function textsOf(rule: Rule): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(rule);
  return texts;
}

/** Where the texts of a rule stand in the phrase. */
function stretchesOf(texts: ReadonlySet<string>, cited: readonly Cited[]): Stretch[] {
  const parts = new Set([...texts].flatMap((text) => [text, ...text.split('，')]));
  const whole = cited.filter(({ text }) => parts.has(text));
  const found = new Set(whole.map(({ text }) => text));
  const rest = [...parts].filter((part) => part.length > 1 && !found.has(part));
  const inside = rest.flatMap((part) =>
    cited.flatMap(({ text, start }) => {
      const at = text.indexOf(part);
      return at < 0 ? [] : [{ start: start + at, end: start + at + part.length }];
    }),
  );
  return [...whole, ...inside];
}

/** Classes of words that make a rule of a kind. */
const KINDS: readonly (readonly [WordClass, readonly Rule['kind'][]])[] = [
  ['standing', ['standing']],
  ['reference', ['reference']],
  ['basis', ['reference', 'deadline']],
  ['posting', ['posting']],
  ['long-term', ['posting']],
  ['gap', ['cadence', 'deadline']],
  ['retention', ['retention']],
  ['external', ['exempt']],
  ['delegated', ['exempt']],
  ['concurrent', ['deadline']],
  ['with', ['deadline']],
  ['ditto', ['ditto']],
];

/** Words that make a happening of what stands beside them. */
const SYNTAX = ['basis', 'if', 'boundary', 'preposition'] as const;

function isTaken(element: Element, { consumed, named, rules, role, action, after }: Reading): boolean {
  if (element.kind === 'enumerator' || element.kind === 'colon' || role === 'over') return true;
  if (role === 'roll' || role === 'savings') return isWordOfRole(element, role);
  const isQuoted = role === 'condition' || role === 'consequence' || role === 'trigger';
  if (isTime(element))
    return isQuoted ? after !== undefined && element.kind === 'length' : !named.has(element);
  if (consumed.has(element) && !isQuoted) return element.kind !== 'text';
  if (element.kind !== 'word') return false;
  if (role === 'trigger' && SYNTAX.some((name) => hasClass(element, name))) return true;
  const { parts } = element;
  const members = rules.flatMap((rule): { kind: Rule['kind'] }[] =>
    rule.kind === 'any' || rule.kind === 'all' ? rule.of : [rule],
  );
  const carries = (field: string, value?: unknown) =>
    members.some((rule) => field in rule && (value === undefined || Object(rule)[field] === value));
  if (
    KINDS.some(([name, kinds]) => hasClass(element, name) && members.some(({ kind }) => kinds.includes(kind)))
  )
    return true;
  return (
    (parts.action !== undefined && (parts.action === action || carries('action', parts.action))) ||
    (parts.modality !== undefined && carries('modality')) ||
    (parts.covers !== undefined && carries('covers')) ||
    (parts.average !== undefined && carries('average')) ||
    (parts.roll !== undefined && carries('roll')) ||
    (parts.side === 'within' && carries('kind', 'reference'))
  );
}

/** 遇法定节假日顺延至节后第一个工作日; 法律另有规定的，从其规定. */
function isWordOfRole(element: Element, role: 'roll' | 'savings'): boolean {
  if (isTime(element)) return role === 'roll';
  if (role === 'savings')
    return (
      (element.kind === 'word' && /^除了?$/.test(element.text)) ||
      (['savings', 'if', 'except'] as const).some((name) => hasClass(element, name))
    );
  if (element.kind === 'text') return /^[节假其第一至到]$/.test(element.text);
  if (element.kind !== 'word') return false;
  const { roll, bound, side } = element.parts;
  return (
    hasClass(element, 'rest') ||
    element.text === '最后' ||
    hasClass(element, 'if') ||
    roll !== undefined ||
    bound === 'ahead' ||
    side === 'after' ||
    side === 'before'
  );
}

const GRAMMAR = ['filler', 'preposition', 'and', 'verb'] as const;

/** Marks, particles and auxiliary verbs. */
const isGrammar = ({ element }: Leaf) =>
  element.kind === 'separator' ||
  (hasClass(element, 'boundary') && 'text' in element && element.text.endsWith('起')) ||
  (element.kind === 'text' && /^[的，将把]$/.test(element.text)) ||
  (element.kind === 'word' &&
    element.parts.denial === undefined &&
    GRAMMAR.some((name) => hasClass(element, name)));

function withoutGrammar(run: readonly Leaf[]): Leaf[] {
  const first = run.findIndex((leaf) => !isGrammar(leaf));
  const last = run.findLastIndex((leaf) => !isGrammar(leaf) || !isEdge(leaf));
  return first < 0 ? [] : run.slice(first, last + 1);
}

/** 意向, 土地: one character of grammar at the end may close a name. */
const isEdge = ({ element }: Leaf) =>
  element.kind === 'separator' ||
  element.end - element.start > 1 ||
  (element.kind === 'text' && element.text === '的');

import type { Rule } from '@shixian/model';
import type { Reading } from './clause/reading.js';
import { hasClass, isTime } from './clauses-from-elements.js';
import type { Element } from './elements.js';
import type { WordClass } from './lexicon.js';

/** Rules that words of a class make. */
const KINDS: ReadonlyMap<WordClass, readonly Rule['kind'][]> = new Map([
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
]);

/** Words that make a happening of what stands beside them. */
const SYNTAX = ['basis', 'boundary', 'preposition'] as const;

/** The element gave its clause a time, a kind of rule, an action or a field that holds no words. */
export function isPartOfRule(siblings: readonly Element[], at: number, reading: Reading): boolean {
  const element = siblings[at] as Element;
  const { consumed, named, role, after } = reading;
  if (element.kind === 'enumerator' || element.kind === 'colon') return true;
  if (role === 'over') return element.kind === 'length' && element.bound === 'over';
  if (role === 'roll' || role === 'savings') return isWordOfRole(role, siblings, at);
  const isQuoted = role === 'condition' || role === 'consequence' || role === 'trigger';
  if (isTime(element))
    return isQuoted ? after !== undefined && element.kind === 'length' : !named.has(element);
  if (consumed.has(element) && !isQuoted) return element.kind !== 'text';
  if (element.kind !== 'word') return false;
  if (role === 'trigger' && (SYNTAX.some((name) => hasClass(element, name)) || opensClause(siblings, at)))
    return true;
  return makesRule(element, reading) || setsField(element, reading);
}

type WordElement = Extract<Element, { kind: 'word' }>;

const membersOf = ({ rules }: Reading): { kind: Rule['kind'] }[] =>
  rules.flatMap((rule): { kind: Rule['kind'] }[] =>
    rule.kind === 'any' || rule.kind === 'all' ? rule.of : [rule],
  );

function makesRule({ parts }: WordElement, reading: Reading): boolean {
  for (const name of parts.is ?? []) {
    const kinds = KINDS.get(name);
    if (kinds && membersOf(reading).some(({ kind }) => kinds.includes(kind))) return true;
  }
  return parts.side === 'within' && membersOf(reading).some(({ kind }) => kind === 'reference');
}

const FIELDS = ['modality', 'covers', 'average', 'roll'] as const;

function setsField({ parts }: WordElement, reading: Reading): boolean {
  const { action } = parts;
  if (
    action &&
    (action === reading.action || membersOf(reading).some((rule) => Object(rule).action === action))
  )
    return true;
  return FIELDS.some(
    (field) => parts[field] !== undefined && membersOf(reading).some((rule) => field in rule),
  );
}

/** 遇法定节假日顺延至节后第一个工作日; 法律另有规定的，从其规定. */
function isWordOfRole(role: 'roll' | 'savings', siblings: readonly Element[], at: number): boolean {
  const element = siblings[at] as Element;
  if (isTime(element)) return role === 'roll' && at === siblings.length - 1;
  if (opensClause(siblings, at)) return true;
  if (role === 'savings')
    return (
      hasClass(element, 'savings') ||
      (element.kind === 'word' && element.text === '的除外') ||
      opensException(siblings, at)
    );
  if (element.kind === 'text') return /^[节假其下第一至到]$/.test(element.text);
  if (element.kind !== 'word') return false;
  const { roll, bound, side } = element.parts;
  const before = siblings[at - 1];
  return (
    hasClass(element, 'rest') ||
    element.text === '最后' ||
    roll !== undefined ||
    bound === 'ahead' ||
    ((side === 'after' || side === 'before') && before?.kind === 'text' && /[节假其]/.test(before.text))
  );
}

/** 如, 若 and 遇 at the head of a clause, before another such word too. */
const opensClause = (siblings: readonly Element[], at: number): boolean =>
  siblings.slice(0, at + 1).every((element) => hasClass(element, 'if'));

/** 除法律另有规定外. */
const opensException = ([first, ...rest]: readonly Element[], at: number): boolean => {
  const last = rest.at(-1);
  return (
    at === 0 &&
    first?.kind === 'word' &&
    /^除了?$/.test(first.text) &&
    last !== undefined &&
    'text' in last &&
    last.text.endsWith('外')
  );
};

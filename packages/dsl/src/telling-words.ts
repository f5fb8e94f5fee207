import { isDecision } from './clause/denied-words.js';
import type { Reading } from './clause/reading.js';
import { isListedThing } from './clause/rule-from-basis.js';
import { hasClass, isAction, isAnchor, isCaseAt, isOf } from './clauses-from-elements.js';
import type { Element } from './elements.js';
import type { Stretch } from './items.js';
import type { Leaf } from './ledger.js';
import type { WordClass, WordParts } from './lexicon.js';

const PARTS: readonly (keyof WordParts)[] = ['denial', 'bound', 'side', 'promptness', 'roll', 'average'];
const CLASSES: readonly WordClass[] = [
  'negative',
  'except',
  'permission',
  'finding',
  'counting',
  'extension',
  'savings',
  'unclear',
  'consequence',
  'reference',
  'long-term',
];

const GRAMMAR: readonly WordClass[] = ['filler', 'preposition', 'boundary'];

/** Denies, allows, limits, or says a time, a condition or a consequence: outside a rule it would be lost. */
export function isTelling(leaf: Leaf, reading: Reading): boolean {
  const { element, siblings, at, isInBrackets, isInHeading } = leaf;
  if (element.kind === 'text' && element.text === '#') return isStrayCount(leaf, reading);
  if (element.kind !== 'word' || hasClass(element, 'neutral')) return false;
  const { text, parts } = element;
  const before = siblings[at - 1];
  const after = siblings.slice(at + 1);
  const isExample = (isInBrackets && at === 0) || (isInHeading && after.length === 0);
  if (text === '如' || hasClass(element, 'basis')) return !isExample && !isListedThing(element, before);
  if (isCaseAt(siblings, at) || isCaseAt(siblings, at - 1)) return true;
  if (hasClass(element, 'if') && !parts.happening && text !== '有') return true;
  if (text.startsWith('随') && hasClass(element, 'with')) return true;
  if (hasClass(element, 'or')) return !joinsWords(leaf);
  if (text === '率') return isAction(before);
  // 超过30日不不更新的账号: a second negative turns the first around.
  if (hasClass(element, 'negative') && reading.rules.some((rule) => 'breach' in rule)) return true;
  if (text === '是否' && isDecision(before)) return false;
  if (parts.denial !== undefined) return !isName(after) && !(text === '是否' && isInBrackets);
  if (parts.modality !== undefined) return text !== '一般' || !isNoun(after[0]) || isAction(after[0]);
  if (parts.bound !== undefined && text.length === 1) return false;
  if (parts.side === 'after' && reading.rules.some(({ kind }) => kind === 'due')) return !isStep(leaf);
  if (parts.side === 'within') return !isNoun(before);
  if (parts.head !== undefined || parts.period !== undefined)
    return !isNoun(after[0]) || (isAction(after[0]) && !isNoun(after[1]));
  if (parts.unit !== undefined && text.length > 1) return !isNoun(after[0]) || /日|时|分钟/.test(text);
  if (hasClass(element, 'standing'))
    return (
      after[0] === undefined || ((isAction(after[0]) || hasClass(after[0], 'verb')) && !isNoun(after[1]))
    );
  if (hasClass(element, 'consequence') && isName(after)) return false;
  return PARTS.some((part) => parts[part] !== undefined) || CLASSES.some((name) => hasClass(element, name));
}

/** 按年3度更新: a number beside a time or a verb; in a name it is a character like any other. */
const isStrayCount = ({ siblings, at }: Leaf, { role }: Reading) =>
  role === 'roll' ||
  role === 'savings' ||
  [siblings[at - 1], siblings[at + 1]].some(
    (element) => element !== undefined && (isAnchor(element) || isAction(element)),
  );

/** 已发布的文件, 是否受理的决定: the denial belongs to what a thing is called. */
function isName(after: readonly Element[]): boolean {
  for (const [at, element] of after.entries()) {
    if (isAnchor(element)) return false;
    if (isOf(element)) return isNoun(after[at + 1]);
  }
  return false;
}

/**
 * 每月发布的 of 每月发布的信息，需签字 and of 每月发布的信息须审核: the time says which information is meant, and what is owed
 * comes after it. Null where there is no such attribute.
 */
export function attributeIn(elements: readonly Element[], isLastClause: boolean): Stretch | null {
  const at = elements.findIndex(
    (element, index) =>
      isAnchor(element) &&
      isAction(elements[index + 1]) &&
      textOf(elements[index + 2]) === '的' &&
      isNoun(elements[index + 3]) &&
      // 及时回应的同时 says when.
      !textOf(elements[index + 3]).startsWith('同时'),
  );
  if (at === -1) return null;
  const isPredicate = (element: Element) =>
    element.kind === 'word' && (element.parts.modality !== undefined || isAction(element));
  const after = elements.slice(at + 3);
  if (after.some(isAnchor) || (isLastClause && !after.some(isPredicate))) return null;
  return { start: (elements[at] as Element).start, end: (elements[at + 2] as Element).end };
}

const textOf = (element: Element | undefined) => (element && 'text' in element ? element.text : '');

/** 变更或注销: two words of a kind. */
const joinsWords = ({ siblings, at }: Leaf) => isNoun(siblings[at - 1]) && isNoun(siblings[at + 1]);

/** 将报表盖章后报送: one step before another, under a date of its own. */
const isStep = ({ siblings, at }: Leaf) =>
  isNoun(siblings[at + 1]) &&
  siblings.slice(0, at).some((element) => 'text' in element && /^[将把]$/.test(element.text));

/** A word or name, neither a time nor a word of grammar. */
function isNoun(element: Element | undefined): boolean {
  if (element?.kind !== 'word')
    return element !== undefined && ['text', 'quote', 'verbatim', 'group'].includes(element.kind);
  if (/^(?:信息|内容|情况)$/.test(element.text)) return true;
  return !isAnchor(element) && !GRAMMAR.some((name) => hasClass(element, name));
}

import type { Rule } from '@shixian/model';
import { hasClass, isAction, isAnchor, isOf, isTime } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { Stretch } from '../items.js';
import { unquoted } from '../tags.js';

/** Words of grammar that are things beside another word: 落实情况. */
const THING = /^(?:情况|信息|内容)$/;

/** Says nothing of its own: particles, words of duty, prepositions, bounds that a number beside them holds. */
export function isFiller(element: Element, siblings: readonly Element[]): boolean {
  if (element.kind === 'text') return /^[的，]$/.test(element.text);
  return (
    element.kind === 'word' &&
    (hasClass(element, 'filler') ||
      hasClass(element, 'preposition') ||
      (element.parts.modality !== undefined && !isAdjective(siblings, siblings.indexOf(element))) ||
      // 美满, 上限: one character is a bound only in front of its number, and there it is part of the length.
      (element.text.length > 1 && /^(?:latest|most|least)$/.test(element.parts.bound ?? '')))
  );
}

/** 一般问题, 指导原则, 原则性文件: part of the name, not 一般应…. */
export function isAdjective(siblings: readonly Element[], index: number): boolean {
  const element = siblings[index];
  const next = siblings[index + 1];
  if (element?.kind !== 'word') return false;
  if (element.text === '原则') return isOfName(siblings[index - 1]) || isOfName(next);
  if (element.text !== '一般' || !next || isAnchor(next)) return false;
  if (next.kind !== 'word') return true;
  const isDuty =
    hasClass(next, 'filler') ||
    hasClass(next, 'preposition') ||
    hasClass(next, 'negative') ||
    hasClass(next, 'if') ||
    hasClass(next, 'basis');
  return next.parts.bound === undefined && (!isDuty || THING.test(next.text));
}

/** Free text, or a word the language keeps whole: the characters beside it belong to the same name. */
const isOfName = (element: Element | undefined) =>
  element !== undefined &&
  ((element.kind === 'text' && /[^的，]/.test(element.text)) ||
    element.kind === 'quote' ||
    element.kind === 'group' ||
    hasClass(element, 'neutral') ||
    (hasClass(element, 'name-end') && element.kind === 'word' && element.text.length > 1));

/** 议事规则, 财政信息, 整改落实: a word of grammar that closes the name before it. */
function closesName(words: readonly Element[]): boolean {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!hasClass(last, 'name-end') || last?.kind !== 'word') return false;
  if (isOfName(before)) return true;
  // 公开的信息, 采购信息, 意见征集要求: behind any word that is no grammar.
  if (last.text.length > 1 && isOf(before)) return words.length > 2;
  return (
    last.text.length > 1 &&
    before?.kind === 'word' &&
    !isFiller(before, words) &&
    !hasClass(before, 'boundary') &&
    !hasClass(before, 'manner') &&
    !isAnchor(before)
  );
}

/** 在校生, 并联审批, 要情: one character of grammar and free text are one word. 对, 将, 把 and 由 stand before any name. */
export const opensName = (element: Element, next: Element | undefined) =>
  element.kind === 'word' &&
  element.text.length === 1 &&
  !/[对将把由但]/.test(element.text) &&
  isOfName(next);

/** 栏目及时更新, 常态化开展 before a time of their own: said of the thing, and not its name. Where that begins. */
export function statementIn(elements: readonly Element[], siblings: readonly Element[]): Element | undefined {
  const isVerb = (element: Element) => isAction(element) || hasClass(element, 'verb');
  return elements.find((element, at) => {
    const opens =
      (element.kind === 'word' && element.parts.promptness !== undefined) ||
      hasClass(element, 'standing') ||
      hasClass(element, 'long-term');
    const rest = elements.slice(at + 1);
    return (
      opens &&
      rest.some(isVerb) &&
      rest.every((next) => isVerb(next) || (isFiller(next, siblings) && next.kind === 'word'))
    );
  });
}

/** 重要信息及时公开常规信息每月更新: a statement, and the name of the next behind it. 及时公开的信息 is a name. */
export const swallowedIn = (elements: readonly Element[]) =>
  elements.find(
    (element, at) =>
      element.kind === 'word' &&
      element.parts.promptness !== undefined &&
      isAction(elements[at + 1]) &&
      isOfName(elements[at + 2]),
  );

/** What a thing is called, without the words of grammar around it: none of its own is cut off. */
export function nameIn(
  elements: readonly Element[],
  siblings: readonly Element[],
  named: ReadonlySet<Element>,
): Element[] {
  const said = statementIn(elements, siblings);
  const words = said ? elements.slice(0, elements.indexOf(said)) : [...elements];
  const isCopula = () =>
    words.at(-1)?.kind === 'text' &&
    (words.at(-1) as { text: string }).text === '为' &&
    hasClass(words.at(-2), 'filler');
  while (
    words.length > 0 &&
    (isCopula() || (isFiller(words.at(-1) as Element, siblings) && !closesName(words)))
  )
    words.pop();
  const isLead = (element: Element, next: Element | undefined) =>
    (isTime(element) && !named.has(element)) ||
    (element.kind === 'word' &&
      (hasClass(element, 'preposition') ||
        hasClass(element, 'and') ||
        (element.parts.modality !== undefined && !isAdjective(siblings, siblings.indexOf(element))) ||
        /^(?:对|将|应|应当|要|需|须|必须|应该|由|且|把)$/.test(element.text)) &&
      !opensName(element, next)) ||
    (element.kind === 'text' && /^[对将把到至]$/.test(element.text)) ||
    element.kind === 'separator';
  while (words.length > 0 && isLead(words[0] as Element, words[1])) words.shift();
  // 要求, 完成时限: words of grammar alone name nothing; 落实情况 is a thing.
  const last = words.at(-1);
  const isThing = words.length > 1 && last?.kind === 'word' && THING.test(last.text);
  return isThing || !words.every((element) => hasClass(element, 'name-end')) ? words : [];
}

/** What stands before a colon. What only says which field the cell holds (公示期) is no name. */
export function nameOfHeading(
  heading: readonly Element[],
  kind: Rule['kind'] | undefined,
  textOf: (stretch: Stretch) => string,
): string | null {
  const isLabel = (element: Element) =>
    hasClass(element, 'posting') && (kind === 'posting' || /[期限间长]$/.test(textOf(element)));
  const named = new Set(heading.filter((element) => isUnitAlone(element, textOf)));
  const words = nameIn(heading, heading, named).filter((element) => !isLabel(element));
  const [first, last] = [words[0], words.at(-1)];
  if (first?.kind === 'verbatim' && first === last) return unquoted(first.text);
  return first && last ? textOf({ start: first.start, end: last.end }) : null;
}

/** 动态类：每周2次公告类：…: a time before a colon is no name; 月巡查 is one. */
export const timeInHeading = (heading: readonly Element[], textOf: (stretch: Stretch) => string) =>
  heading.find((element) => isAnchor(element) && !isUnitAlone(element, textOf));

const isUnitAlone = (element: Element, textOf: (stretch: Stretch) => string) =>
  element.kind === 'period' && /^(?:[年月周季旬日]|年度|月度|季度|半年度)$/.test(textOf(element));

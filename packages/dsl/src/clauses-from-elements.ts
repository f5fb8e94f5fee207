import type { Element, ElementGroup, Time } from './elements.js';
import type { Stretch } from './items.js';
import type { WordClass } from './lexicon.js';
import { type Tag, tagFromGroup } from './tags.js';

/** How a clause is tied to the one before it. */
export type Joint = 'start' | 'comma' | 'stop' | 'and' | 'or' | 'list' | 'aside';

export interface Clause extends Stretch {
  elements: Element[];
  joint: Joint;
  /** Opens with 1. or （一）. */
  numbered: boolean;
  /** What stands before a colon. */
  heading: Element[] | null;
  /** Notes of canonical text. */
  tags: Tag[];
}

const TIME_KINDS: ReadonlySet<string> = new Set(['length', 'period', 'count', 'date', 'fault']);

export const isTime = (element: Element | undefined): element is Time =>
  element !== undefined && TIME_KINDS.has(element.kind);
export const hasClass = (element: Element | undefined, name: WordClass) =>
  element?.kind === 'word' && element.parts.is?.has(name) === true;

/** Says a time of its own: a number, a date, a promptness word, a period, together with another thing. */
export function isAnchor(element: Element): boolean {
  if (isTime(element)) return true;
  if (element.kind !== 'word') return false;
  const { promptness, period, untimed } = element.parts;
  return (
    untimed !== undefined ||
    promptness !== undefined ||
    period !== undefined ||
    ['同步', '一并', '一同'].includes(element.text)
  );
}

/** Brackets that hold a time, a saving or a condition are clauses of their own; any other is part of the words before it. */
export function isSignificant(group: ElementGroup): boolean {
  const [first, last] = [group.elements[0], group.elements.at(-1)];
  // （自收到申请之日起计算）
  if (hasClass(first, 'preposition') && hasClass(last, 'boundary')) return true;
  return group.elements.some(
    (element) =>
      isAnchor(element) ||
      (element.kind === 'group' && isSignificant(element)) ||
      (element.kind === 'word' && hasClass(element, 'if') && element.text.length > 1) ||
      (element.kind === 'word' &&
        (element.parts.roll !== undefined ||
          element.parts.modality !== undefined ||
          element.parts.bound !== undefined)) ||
      (
        [
          'savings',
          'except',
          'standing',
          'extension',
          'permission',
          'unclear',
          'reference',
          'long-term',
          'consequence',
        ] as const
      ).some((name) => hasClass(element, name)),
  );
}

/** Cuts at marks, and at 且 并 或 、 where both sides say a time of their own. */
export function clausesFromElements(elements: readonly Element[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Element[] = [];
  let joint: Joint = 'start';
  let numbered = false;
  let heading: Element[] | null = null;
  let asides: ElementGroup[] = [];
  let tags: Tag[] = [];
  const close = (next: Joint) => {
    if (current.length > 0 || heading) {
      for (const part of splitAtConnectives(current)) {
        clauses.push(clauseOf(part.elements, part.joint ?? joint, numbered, heading));
        heading = null;
        numbered = false;
      }
      clauses.at(-1)?.tags.push(...tags);
      joint = next;
    } else if (next !== 'comma' || joint === 'comma') joint = next;
    for (const group of asides) {
      for (const clause of clausesFromElements(group.elements))
        clauses.push({
          ...clause,
          joint:
            clause.joint === 'or' || clause.joint === 'and' || clause.joint === 'list'
              ? clause.joint
              : 'aside',
        });
    }
    current = [];
    tags = [];
    asides = [];
    heading = null;
    numbered = false;
  };
  for (const element of elements) {
    if (element.kind === 'separator' && element.mark !== '、')
      close(/[；。]/.test(element.mark) ? 'stop' : 'comma');
    else if (element.kind === 'enumerator') {
      if (current.length > 0) close('stop');
      numbered = true;
    } else if (element.kind === 'colon') {
      heading = [...(heading ?? []), ...current];
      current = [];
    } else if (element.kind === 'group' && tagFromGroup(element)) tags.push(tagFromGroup(element) as Tag);
    else if (element.kind === 'group' && !element.own && isSignificant(element)) asides.push(element);
    else current.push(element);
  }
  close('stop');
  return clauses;
}

function clauseOf(elements: Element[], joint: Joint, numbered: boolean, heading: Element[] | null): Clause {
  const first = heading?.[0] ?? elements[0];
  const last = elements.at(-1) ?? heading?.at(-1);
  return { elements, joint, numbered, heading, tags: [], start: first?.start ?? 0, end: last?.end ?? 0 };
}

function splitAtConnectives(elements: Element[]): { elements: Element[]; joint: Joint | null }[] {
  for (let i = 1; i < elements.length - 1; i++) {
    if (opensCase(elements, i) || opensStatement(elements, i)) {
      const [head, ...others] = splitAtConnectives(elements.slice(i));
      return [
        { elements: elements.slice(0, i), joint: null },
        { elements: head?.elements ?? [], joint: 'comma' },
        ...others,
      ];
    }
    const joint = connective(elements[i] as Element);
    if (joint === null) continue;
    const left = elements.slice(0, i);
    const right = elements.slice(joint === 'and-anchor' ? i : i + 1);
    if (joint === 'and' && hasClass(elements[i - 1], 'boundary') && hasClass(elements[i + 1], 'basis'))
      return [
        { elements: left, joint: null },
        { elements: right, joint },
      ];
    const says = joint === 'list' ? isAnchor : isAnchorOrState;
    if (!left.some(says) || !right.some(says)) continue;
    if (
      joint === 'list' &&
      (isTime(elements[i - 1]) || !endsLikeObligation(left)) &&
      !isAnchor(elements[i + 1] as Element)
    )
      continue;
    const rest = splitAtConnectives(right);
    const [head, ...others] = rest;
    return [
      { elements: left, joint: null },
      { elements: head?.elements ?? [], joint: joint === 'and-anchor' ? 'and' : joint },
      ...others,
    ];
  }
  return [{ elements, joint: null }];
}

/** 每季度一次有变化及时更新: behind a time and its verb a case begins, with what is owed in it. */
function opensCase(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  const isClosed = before?.kind === 'count' || isAction(before);
  return isClosed && elements.slice(0, at).some(isTime) && isCaseAt(elements, at);
}

/** 每月25日前报送及时更新, 当日受理当日办结: behind a time and its verb another time begins, with a verb of its own. */
function opensStatement(elements: readonly Element[], at: number): boolean {
  const before = elements.slice(0, at);
  const last = before.at(-1);
  // 70个城市月度报告每月15日发布: how many things is no time.
  const isTimed = before.some((element) => isAnchor(element) && element.kind !== 'count' && element !== last);
  const isClosed = isTimed && (isAction(last) || (last?.kind === 'count' && before.some(isAction)));
  if (!isClosed || !isAnchor(elements[at] as Element)) return false;
  const rest = elements.slice(at + 1);
  const verb = rest.findIndex((element) => !isTime(element) && !hasClass(element, 'filler'));
  const next = rest[verb + 1];
  return isAction(rest[verb]) && (next === undefined || isAnchor(next));
}

/** 的, which joins a case or a quality to what it is of. */
export const isOf = (element: Element | undefined) => element?.kind === 'text' && element.text === '的';

export const isAction = (element: Element | undefined) =>
  element?.kind === 'word' && element.parts.action !== undefined;

/** 有变化及时更新, 如有变动的更新: a happening, and right behind it a time, a verb or nothing; 有变更企业 is a thing. */
export function isCaseAt(elements: readonly Element[], at: number): boolean {
  const [happening, ...rest] = elements.slice(at + 1);
  if (!hasClass(elements[at], 'if') || happening?.kind !== 'word' || !happening.parts.happening) return false;
  const next = rest.find((element) => !isOf(element));
  return next === undefined || isAnchor(next) || isAction(next);
}

const isAnchorOrState = (element: Element) =>
  isAnchor(element) ||
  hasClass(element, 'standing') ||
  hasClass(element, 'long-term') ||
  hasClass(element, 'reference') ||
  hasClass(element, 'basis') ||
  (hasClass(element, 'manner') && element.kind === 'word' && element.text.startsWith('按'));
const endsLikeObligation = (elements: readonly Element[]) => elements.some(isAnchor);

function connective(element: Element): Joint | 'and-anchor' | null {
  if (element.kind === 'separator') return 'list';
  if (element.kind !== 'word') return null;
  if (hasClass(element, 'or')) return 'or';
  if (hasClass(element, 'and') && element.text !== '同时') return 'and';
  return null;
}

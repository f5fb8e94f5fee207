import { hasClass, isAction, isAnchor, isOf } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';

/** At the head of a sentence these govern all of it; 建议, 取消 may be the name of a thing there. */
const OPENERS =
  /^(?:无需|无须|毋需|毋须|不[必需须用再得予能宜要含包]|请勿|切勿|勿|停止|暂停|暂不|暂缓|严禁|禁止|鼓励|提倡|倡导|允许|自愿|可|难以|无法)/;

/** 向中标人和未中标的投标人退还: who or what it is done to. */
function isInObject({ elements, context }: ClauseScope, at: number): boolean {
  const opens = elements.findLastIndex(
    (element, index) => index < at && /^[向对将把给]$/.test(context.textOf(element)),
  );
  return opens >= 0 && !elements.slice(opens, at).some((element) => isAnchor(element) || isAction(element));
}

type WordElement = Extract<Element, { kind: 'word' }>;

const isDenial = (element: Element | undefined): element is WordElement =>
  element?.kind === 'word' && element.parts.denial !== undefined && element.parts.bound === undefined;
export const isDecision = (element: Element | undefined) =>
  element?.kind === 'word' && element.parts.happening === 'decision-made';

/** Says when or by what a thing is done. */
const saysWhen = (element: Element) =>
  isAnchor(element) ||
  (['standing', 'reference', 'basis', 'long-term', 'delegated', 'posting'] as const).some((name) =>
    hasClass(element, name),
  );

/** Adds nothing between a denial and what it denies. */
const isPassed = (scope: ClauseScope, element: Element) =>
  (scope.isFiller(element) || hasClass(element, 'manner') || isDenial(element)) && !isOf(element);

/** 每月停止更新, 鼓励每日更新, 更新不够及时: a denial beside a time or a verb leaves no duty. */
export function checkDenied(scope: ClauseScope): void {
  const { role, rules } = scope.reading;
  if (!['rule', 'text', 'count'].includes(role)) return;
  if (rules.some((rule) => rule.kind === 'threshold' || ('breach' in rule && rule.breach))) return;
  const open = scope.elements.findIndex((element) => saysWhen(element));
  for (const [at, element] of scope.elements.entries()) {
    if (element.kind === 'group' && at > open && isDenial(element.elements[0]) && rules.length > 0)
      scope.fail(element.elements[0].parts.denial ?? 'negated', element);
    if (!isDenial(element) || scope.consumed.has(element)) continue;
    const denied = role === 'text' ? at === 0 && deniesText(scope) : isDenied(scope, at, open);
    if (denied) scope.fail(element.parts.denial ?? 'negated', element);
  }
}

/** 暂停公开, 不含节假日 in a clause of their own; 建议意见 is a name. */
function deniesText(scope: ClauseScope): boolean {
  const [first, next] = scope.elements;
  return !isName(scope, 0) && (OPENERS.test((first as WordElement).text) || isAction(next));
}

function isDenied(scope: ClauseScope, at: number, open: number): boolean {
  const { elements } = scope;
  const { text } = elements[at] as WordElement;
  if (text === '一次性') return scope.times.some((time) => time.kind === 'period');
  if (isInObject(scope, at) && isName(scope, at)) return false;
  if (text === '率' && !isAction(elements[at - 1])) return false;
  // 决定是否受理: what is decided, and in time.
  if (text === '是否' && isDecision(elements[at - 1])) return false;
  const next = elements.slice(at + 1).find((element) => !isPassed(scope, element));
  const before = elements.slice(0, at).findLast((element) => !isPassed(scope, element));
  const isAfterTime = before !== undefined && saysWhen(before) && !scope.consumed.has(before);
  if (isName(scope, at) && !isAfterTime && !(before !== undefined && saysWhen(before))) return false;
  if (next === undefined || saysWhen(next) || isAction(next)) return true;
  if (open < 0 || at < open) return before === undefined && OPENERS.test((elements[at] as WordElement).text);
  return (
    elements.slice(at + 1).some(isAction) || isAction(before) || (before !== undefined && saysWhen(before))
  );
}

/** 不予公开的信息, 已取消的事项: the denial belongs to what a thing is called. */
function isName(scope: ClauseScope, at: number): boolean {
  for (const element of scope.elements.slice(at + 1)) {
    if (isAnchor(element)) return false;
    if (isOf(element)) return true;
  }
  return false;
}

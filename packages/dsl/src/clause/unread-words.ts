import { hasClass, isTime } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';

/** Whatever carries time or duty must have been read. */
export function checkConsumed(scope: ClauseScope): void {
  if (['condition', 'consequence', 'savings', 'roll', 'over'].includes(scope.reading.role)) return;
  const handled = scope.reading.rules.length > 0;
  for (const element of scope.elements) {
    if (scope.consumed.has(element)) continue;
    if (isTime(element)) scope.fail('unread', element);
    else if (element.kind === 'text' && element.text === '#') checkStrayNumber(scope, element);
    else if (element.kind === 'group') checkAside(scope, element.elements);
    else if (element.kind === 'word' && isUnread(scope, element, handled)) scope.fail('unread', element);
  }
}

function checkAside(scope: ClauseScope, elements: readonly Element[]): void {
  for (const element of elements) {
    if (element.kind === 'group') checkAside(scope, element.elements);
    else if (element.kind === 'word' && isUnread(scope, element, true)) scope.fail('unread', element);
  }
}

function checkStrayNumber(scope: ClauseScope, element: Element): void {
  const next = scope.elements[scope.elements.indexOf(element) + 1];
  const before = scope.context.textOf({ start: scope.clause.start, end: element.start });
  const labelled = /(?:附件|附?表|第)$/.test(before);
  const previous = scope.elements[scope.elements.indexOf(element) - 1];
  const opensLength =
    hasClass(previous, 'boundary') || (previous?.kind === 'word' && previous.parts.bound !== undefined);
  if (opensLength || (!labelled && next?.kind !== 'text')) scope.fail('number', element);
}

/** 年度部门预算: says which, not when. */
function isAttribute(scope: ClauseScope, element: Extract<Element, { kind: 'word' }>): boolean {
  const next = scope.elements[scope.elements.indexOf(element) + 1];
  return (
    /^(?:年度|季度|月度|半年度)$/.test(element.text) &&
    next !== undefined &&
    (next.kind === 'text' ||
      next.kind === 'quote' ||
      hasClass(next, 'neutral') ||
      (hasClass(next, 'name-end') && next.end - next.start > 1) ||
      (next.kind === 'word' && next.text === '报告'))
  );
}

/** After the verb: what the content is about (更新当月数据). */
function isObject(scope: ClauseScope, element: Element): boolean {
  const at = scope.elements.indexOf(element);
  const before = scope.elements.slice(0, at);
  const isAfterVerb = before.some(
    (other) => (other.kind === 'word' && other.parts.action) || isOpener(scope, other),
  );
  if (scope.reading.role === 'text') return isAfterVerb && scope.clause.joint === 'comma';
  return (
    isAfterVerb &&
    scope.reading.rules.length > 0 &&
    before.some((other) => isTime(other) || scope.consumed.has(other))
  );
}

/** 将当月工作总结报送. */
const isOpener = (scope: ClauseScope, element: Element) => /^[将把]$/.test(scope.context.textOf(element));

/** 每年招生工作开始前公布: a side of a happening with no length. */
function isSideOfNothing(scope: ClauseScope, element: Element): boolean {
  const at = scope.elements.indexOf(element);
  const first = scope.elements.findIndex((other) => scope.consumed.has(other) && isTime(other));
  const between = scope.elements.slice(first + 1, at);
  return (
    first >= 0 &&
    first < at &&
    !between.some(
      (other) => other.kind === 'word' && other.parts.action && other.parts.happening !== 'occasion',
    )
  );
}

function isUnread(
  scope: ClauseScope,
  element: Extract<Element, { kind: 'word' }>,
  handled: boolean,
): boolean {
  const { parts, text } = element;
  if (text === '每' || text === '半') return true;
  if (parts.bound && text.length > 1) return true;
  if (parts.cadence) return !isObject(scope, element);
  if (parts.side === 'before' && handled && isSideOfNothing(scope, element)) return true;
  if (parts.side === 'before' && !handled && scope.reading.action !== null) return true;
  if (parts.is?.has('long-term') && handled) return true;
  if (parts.promptness && !handled) return true;
  if (parts.promptness === 'immediate') return true;
  if (parts.period || parts.head) return !isObject(scope, element);
  if (parts.unit && text !== '季') return !isAttribute(scope, element) && !isObject(scope, element);
  if (parts.side === 'about' || ((parts.side === 'more' || parts.side === 'less') && handled)) return true;
  if (
    parts.is?.has('rest') &&
    scope.reading.rules.some((rule) => rule.kind === 'cadence' || rule.kind === 'due')
  )
    return true;
  if (parts.part && text.length > 1) return true;
  return text.length === 1 && /[年月日周旬]/.test(text);
}

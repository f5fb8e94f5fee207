import { hasClass, isAction } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';

export function readPosting(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  after: Element[],
): boolean {
  scope.consumeBounds('least');
  const soft = scope.elements.find(
    (element, at) => element.kind === 'word' && element.parts.promptness && isAction(scope.elements[at + 1]),
  );
  if (soft && !hasClass(scope.elements[scope.elements.indexOf(soft) + 1], 'posting'))
    return scope.fail('several-times', soft);
  const isPublic = (element: Element) =>
    hasClass(element, 'posting') || (length.bound === 'least' && scope.actionIn([element]) === 'publish');
  const posting = [...before, ...after, ...(scope.clause.heading ?? [])].find(isPublic);
  if (!posting) {
    const inner = before.at(-1);
    if (inner?.kind === 'word' && inner.parts.side === 'before') return scope.fail('ambiguous', length);
    return scope.fail('ambiguous', length);
  }
  const at = before.findIndex(isPublic);
  return scope.rule({ kind: 'posting', for: length.duration }, at >= 0 ? before.slice(0, at) : before, null);
}

export function postingBefore(scope: ClauseScope, before: readonly Element[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const element = before[i] as Element;
    if (hasClass(element, 'posting')) return true;
    if (!(scope.isFiller(element) || (element.kind === 'text' && '为于不'.includes(element.text))))
      return false;
  }
  return scope.clause.heading?.some((element) => hasClass(element, 'posting')) === true;
}

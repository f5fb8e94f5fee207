import type { Action, Within } from '@shixian/model';
import { hasClass, isOf } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import { isThing } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';
import { basisIn, readBasis } from './rule-from-basis.js';
import { openingTrigger, readTriggered, triggerBefore } from './trigger-in-clause.js';

/** No number: a promptness word or a named period. */
export function readSoft(
  scope: ClauseScope,
  pre: Element[],
  anchor: Element,
  post: Element[],
  action: Action | null,
): boolean {
  if (anchor.kind !== 'word') return scope.fail('number', anchor);
  const soft = scope.elements.filter(
    (element) =>
      element.kind === 'word' &&
      (element.parts.untimed !== undefined ||
        element.parts.promptness !== undefined ||
        element.parts.period !== undefined),
  );
  const kinds = new Set(
    soft.map((element) =>
      element.kind === 'word'
        ? (element.parts.untimed ?? element.parts.period ?? element.parts.promptness)
        : '',
    ),
  );
  const period = soft.find((element) => element.kind === 'word' && element.parts.period);
  if (kinds.size > 1 && !(period && kinds.size === 2 && kinds.has('prompt')))
    return readSeveralSoft(scope, soft);
  for (const element of soft) scope.consumed.add(element);
  const chosen = period?.kind === 'word' ? period : anchor;
  const within: Within = chosen.parts.untimed
    ? { unspecified: true }
    : chosen.parts.period
      ? { period: chosen.parts.period }
      : { promptness: chosen.parts.promptness ?? 'prompt' };
  if ('period' in within) for (const bound of ['latest', 'most']) scope.consumeBounds(bound);
  if (scope.hasNegativeAction()) return scope.fail('finding', scope.clause);
  if (pre.length === 0 && scope.find('standing') && chosen.parts.promptness) scope.consumeClass('standing');
  const opened = openingTrigger(scope, pre);
  if (opened) return readTriggered(scope, opened, within, action);
  const basis = basisIn(pre);
  if (basis) return readBasis(scope, basis, within, action);
  const reference = scope.find('reference');
  if (reference) return readReferenceBeside(scope, reference, within, action);
  if (action === null && pre.some((element) => element.kind === 'word' && element.text === '保持'))
    return scope.rule({ kind: 'standing' }, pre, null);
  const trigger = triggerBefore(scope, pre, 'period' in within);
  if (trigger === 'unclear') return scope.fail('ambiguous', anchor);
  if (
    trigger &&
    (hasClass(scope.trimmedTail(pre).at(-1), 'boundary') ||
      isAdjacentHappening(pre, 'period' in within && scope.actionIn(post) !== null, 'period' in within))
  )
    return readTriggered(scope, trigger, within, action);
  if (hasClass(pre.at(-1), 'manner') || hasClass(post[0], 'manner'))
    scope.reading.manner = scope.elements
      .filter((element) => hasClass(element, 'manner'))
      .map((element) => scope.context.textOf(element));
  const boundaryAfter = post.findIndex((element) => hasClass(element, 'boundary'));
  if (boundaryAfter >= 0 && 'period' in within) return scope.fail('ambiguous', anchor);
  const object = action !== null ? scope.receivedNoun(post) : null;
  if (object && (action === 'reply' || action === 'accept' || action === 'handle'))
    return scope.rule({ kind: 'deadline', trigger: object, within }, pre, action);
  const received = scope.receivedNoun(pre);
  return scope.rule({ kind: 'deadline', trigger: received, within }, received ? [] : pre, action);
}

/** 在规定时限内及时答复: two times of one duty. */
function readReferenceBeside(
  scope: ClauseScope,
  reference: Element,
  within: Within,
  action: Action | null,
): boolean {
  const at = scope.elements.indexOf(reference);
  scope.consumed.add(reference);
  scope.rule(
    { kind: 'reference', basis: scope.context.textOf(reference) },
    scope.elements.slice(0, at),
    action,
  );
  scope.reading.rules.push(scope.decorated({ kind: 'deadline', trigger: null, within }, [], action));
  return true;
}

/** 印发当日, 会议当日: any happening before a named day; before a vague word only what cannot be a thing. */
function isAdjacentHappening(pre: readonly Element[], isBeforeVerb: boolean, isDay: boolean): boolean {
  const last = pre.filter((element) => !isTailWord(element)).at(-1);
  if (last?.kind !== 'word' || last.parts.happening === undefined) return false;
  if (last.text === '会后') return true;
  return (
    (isDay || last.parts.happening !== 'activity-held') &&
    (isBeforeVerb || last.parts.action === undefined || isThing(last))
  );
}

const isTailWord = (element: Element) =>
  isOf(element) || (element.kind === 'word' && /^(?:应|应当|须|必须|要|需)$/.test(element.text));

/** 及时公开 随时公开 run together: a rule for each where each has its verb, else unclear. */
function readSeveralSoft(scope: ClauseScope, soft: readonly Element[]): boolean {
  const parts = soft.map((element, i) =>
    scope.elements.slice(
      scope.elements.indexOf(element),
      i + 1 < soft.length ? scope.elements.indexOf(soft[i + 1] as Element) : undefined,
    ),
  );
  if (
    !parts.every((part) => scope.actionIn(part.slice(1)) !== null && part.length === 2) ||
    scope.elements[0] !== soft[0]
  )
    return scope.fail('several-times', soft[1] as Element);
  for (const part of parts) {
    const word = part[0] as Extract<Element, { kind: 'word' }>;
    scope.consumed.add(word);
    const within: Within = word.parts.period
      ? { period: word.parts.period }
      : { promptness: word.parts.promptness ?? 'prompt' };
    scope.reading.rules.push(
      scope.decorated({ kind: 'deadline', trigger: null, within }, [], scope.actionIn(part)),
    );
  }
  scope.reading.role = 'rule';
  return true;
}

import type { Action, Within } from '@shixian/model';
import { hasClass, isAnchor } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { TriggerReading } from '../trigger-from-elements.js';
import { triggerFromElements, triggerOfStretch } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';
import { readTriggered } from './trigger-in-clause.js';

/** 考试前10个工作日: counted back from the happening. */
export function endsBefore(before: readonly Element[]): boolean {
  const last = before.at(-1);
  return (
    last?.kind === 'word' && (last.parts.side === 'before' || last.text === '会前' || last.text === '事前')
  );
}

export function readAhead(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  trigger: TriggerReading | null,
  action: Action | null,
): boolean {
  const within: Within = { before: length.duration };
  if (trigger) return readTriggered(scope, trigger, within, action);
  const inner = before.at(-1);
  if (length.bound !== 'ahead' && inner?.kind === 'word' && inner.parts.side === 'before') {
    const bounded = before.findLastIndex(
      (element) => element.kind === 'word' && element.parts.bound !== undefined,
    );
    const words = before.slice(bounded + 1, -1);
    const named = triggerFromElements(words, scope.context.textOf, true) ?? occasionBefore(scope, words);
    if (named) {
      for (const bound of ['least', 'most', 'latest']) scope.consumeBounds(bound);
      scope.consumed.add(inner);
      return readTriggered(scope, named, within, action);
    }
  }
  if (inner?.kind === 'word' && inner.parts.happening) {
    const stretch = { start: inner.start, end: inner.end };
    return scope.rule(
      {
        kind: 'deadline',
        trigger: { event: inner.parts.happening, text: scope.context.textOf(stretch) },
        within,
      },
      before.slice(0, -1),
      action,
    );
  }
  const opens = before.findLastIndex((element) => hasClass(element, 'preposition'));
  const occasion = length.side === 'before' && opens >= 0 ? occasionBefore(scope, before) : null;
  if (occasion && before.slice(opens).some(isHappening))
    return readTriggered(scope, occasion, within, action);
  if (length.bound === 'ahead')
    return scope.rule({ kind: 'deadline', trigger: null, within }, before, action);
  return scope.fail('ambiguous', length);
}

const isHappening = (element: Element) => element.kind === 'word' && element.parts.happening !== undefined;

/** 截止日期前3个工作日: what the language has no word for is an occasion. */
function occasionBefore(scope: ClauseScope, words: readonly Element[]): TriggerReading | null {
  const opens = words.slice(0, -1).findLastIndex((element) => hasClass(element, 'preposition'));
  const named = scope.trimmed(words.slice(opens + 1));
  const last = named.at(-1);
  const isNamed =
    last !== undefined &&
    !named.some((element) => isAnchor(element) || (element.kind === 'word' && element.parts.unit)) &&
    !(last.kind === 'word' && (last.parts.action !== undefined || last.parts.denial !== undefined));
  if (!isNamed) return null;
  return { ...triggerOfStretch(named, scope.context.textOf), before: words.slice(0, Math.max(0, opens)) };
}

import type { Action } from '@shixian/model';
import { hasClass, isAnchor } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import { triggerFromElements } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';
import type { BareRule } from './reading.js';
import { onceEach } from './rule-from-period.js';
import { readTriggered } from './trigger-in-clause.js';

export function readConcurrent(
  scope: ClauseScope,
  at: number,
  lengthAt: number,
  main: Time | undefined,
  action: Action | null,
): boolean {
  const word = scope.elements[at] as Element;
  scope.consumed.add(word);
  const before = scope.elements.slice(0, at);
  const after = scope.elements.slice(at + 1);
  let with_ = -1;
  before.forEach((element, index) => {
    if (hasClass(element, 'with')) with_ = index;
  });
  const thing = with_ >= 0 ? before.slice(with_ + 1) : [];
  const named = scope.spanText(
    thing.filter((element) => !(element.kind === 'word' && /^(?:应当?|须|要|需|进行)$/.test(element.text))),
  );
  // 同步审签 names no thing: its own words stand for it.
  const words = scope.context.textOf({ start: word.start, end: scope.clause.end });
  const concurrent: BareRule = { kind: 'deadline', trigger: null, within: { concurrent: named ?? words } };
  const said = scope.actionIn(after) ?? (after.every((element) => scope.isFiller(element)) ? action : null);
  if (main && main.kind !== 'length' && main.kind !== 'period') return scope.fail('several-times', main);
  const other = after.find(
    (element) => (isAnchor(element) && !isConcurrent(scope, element)) || hasClass(element, 'standing'),
  );
  if (!main && other && with_ < 0) return scope.fail('several-times', other);
  if (!main) return scope.rule(concurrent, with_ >= 0 ? before.slice(0, with_) : before, said);
  const side = scope.elements.slice(0, with_ >= 0 ? with_ : at);
  const timeAt = side.indexOf(main);
  if (timeAt < 0 || (lengthAt >= 0 && main.kind !== 'length')) return scope.fail('several-times', main);
  scope.consume(main);
  if (main.kind === 'period') {
    scope.rule(onceEach(main), side.slice(0, timeAt), said);
  } else {
    const trigger = triggerFromElements(side.slice(0, timeAt), scope.context.textOf);
    if (!trigger || main.side !== 'within') return scope.fail('several-times', main);
    readTriggered(scope, trigger, { duration: main.duration }, said);
  }
  scope.reading.rules.push(scope.decorated(concurrent, [], said));
  return true;
}

export function isConcurrent(scope: ClauseScope, element: Element): boolean {
  if (element.kind !== 'word' || !hasClass(element, 'concurrent')) return false;
  if (['同步', '一并', '一同'].includes(element.text)) return true;
  const at = scope.elements.indexOf(element);
  // 和银行同期存款: which one is meant.
  return (
    scope.elements[at + 1]?.kind !== 'text' &&
    scope.elements.slice(0, at).some((other) => hasClass(other, 'with'))
  );
}

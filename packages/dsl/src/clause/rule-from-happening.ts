import type { Action, Trigger } from '@shixian/model';
import { hasClass } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { TriggerReading } from '../trigger-from-elements.js';
import { eventOf, isReceipt, triggerFromElements } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';
import { basisIn, readBasis } from './rule-from-basis.js';
import { readTriggered } from './trigger-in-clause.js';

export function readTimeless(scope: ClauseScope): boolean {
  const action = scope.actionIn(scope.elements);
  scope.reading.action = action;
  const basis = basisIn(scope.elements);
  const reference = scope.find('reference');
  if (reference && !basis) {
    const at = scope.elements.indexOf(reference);
    const law = scope.elements.findIndex(
      (element) => element.kind === 'quote' && element.text.startsWith('《'),
    );
    const from = law >= 0 && law < at ? law : at;
    const { start } = scope.elements[from] as Element;
    return scope.rule(
      { kind: 'reference', basis: scope.context.textOf({ start, end: reference.end }).replace(/^按照/, '') },
      scope.elements.slice(0, from),
      action,
    );
  }
  if (basis) return readBasis(scope, basis, null, scope.actionAfter(basis.end));
  const longTerm = scope.find('long-term');
  if (longTerm) {
    const next = scope.elements[scope.elements.indexOf(longTerm) + 1];
    scope.consumed.add(longTerm);
    if (next === undefined || hasClass(next, 'posting') || hasClass(next, 'retention'))
      return scope.rule(
        { kind: 'posting', for: 'long-term' },
        scope.elements.slice(0, scope.elements.indexOf(longTerm)),
        null,
      );
  }
  const standing = scope.elements.find((element, index) => isStanding(scope, element, index));
  if (standing) {
    scope.consumed.add(standing);
    return scope.rule(
      { kind: 'standing' },
      scope.elements.slice(0, scope.elements.indexOf(standing)),
      scope.actionAfter(standing.start),
    );
  }
  const manner = scope.elements.find(
    (element) => hasClass(element, 'manner') && element.kind === 'word' && element.text.startsWith('按'),
  );
  if (manner && action !== null && !scope.elements.some((element) => hasClass(element, 'boundary'))) {
    const text = scope.context.textOf(manner).replace(/^(?:按照|按)/, '');
    return scope.rule(
      { kind: 'reference', basis: text },
      scope.elements.slice(0, scope.elements.indexOf(manner)),
      action,
    );
  }
  return readHappening(scope, action);
}

/** 变化后更新 · 进行采购时 · 如有变化 · 一事一公开. */
function readHappening(scope: ClauseScope, action: Action | null): boolean {
  const { elements, reading } = scope;
  let boundaryAt = -1;
  elements.forEach((element, index) => {
    if (hasClass(element, 'boundary') && !(element.kind === 'word' && element.text === '起' && index === 0))
      boundaryAt = index;
  });
  if (elements.slice(0, boundaryAt).some((element) => scope.context.textOf(element) === '先'))
    boundaryAt = -1;
  const opening = openingAt(scope);
  if (boundaryAt > 0 || opening >= 0) {
    const end = boundaryAt > 0 ? boundaryAt + 1 : endOfHappening(scope);
    if (boundaryAt < 0 && end === elements.length && scope.actionIn(elements.slice(opening + 1)) !== null)
      return scope.fail('ambiguous', scope.clause);
    const inside = elements.slice(boundaryAt > 0 ? 0 : opening, end);
    if (inside.some(isDeniedHappening)) return scope.only('condition');
    const found = boundaryAt > 0 ? triggerFromElements(inside, scope.context.textOf) : null;
    const stretch = found?.stretch ?? {
      start: inside[0]?.start ?? 0,
      end: (inside.at(-1) ?? scope.clause).end,
    };
    const trigger: TriggerReading = found ?? {
      isMixed: false,
      triggers: [{ event: eventOf(inside), text: scope.context.textOf(stretch) }],
      before: elements.slice(0, Math.max(0, opening)),
      stretch,
    };
    reading.trigger = trigger;
    const rest = elements.slice(end);
    const done = scope.actionIn(rest);
    const takesEffect = rest.find(({ start, end }) =>
      /^(?:执行|施行|实施|生效)$/.test(scope.context.textOf({ start, end })),
    );
    if (takesEffect && done === null && /起$/.test(scope.context.textOf(inside.at(-1) as Element)))
      return scope.fail('not-before', takesEffect);
    if (done !== null) return readTriggered(scope, trigger, { unspecified: true }, done);
    reading.role = 'trigger';
    reading.subject = scope.subjectFrom(trigger.before);
    return true;
  }
  const once = onceAThing(scope, elements);
  if (once)
    return scope.rule(
      { kind: 'deadline', trigger: once.trigger, within: { unspecified: true } },
      elements.slice(0, once.at),
      action,
    );
  reading.role = 'text';
  reading.subject = scope.spanText(scope.nameIn(elements));
  reading.action = action;
  return true;
}

/** Where a happening begins that no 后 or 时 closes: 如有变化, 信息员如有变动, 行政机关收到申请; -1 where none does. */
function openingAt({ elements, isLast }: ClauseScope): number {
  if (hasClass(elements[0], 'if')) return 0;
  if (isLast) return -1;
  return elements.findIndex((element, index) => {
    const next = elements[index + 1];
    if (element.kind !== 'word' || next === undefined || (next.kind === 'text' && /^[的率]$/.test(next.text)))
      return false;
    return isReceipt(element) && (index === 0 || element.text.endsWith('到'))
      ? true
      : /^(?:[如若遇凡].+|一旦|一经)$/.test(element.text) && hasClass(element, 'if');
  });
}

/** 如无变化: that it does not happen is a state of things. */
const isDeniedHappening = (element: Element, at: number, elements: readonly Element[]) =>
  hasClass(element, 'negative') && isNamedHappening(elements[at + 1]);

const isNamedHappening = (element: Element | undefined) =>
  element?.kind === 'word' && element.parts.happening !== undefined;

/** 一事一公开: at every such occasion. */
function onceAThing(
  scope: ClauseScope,
  elements: readonly Element[],
): { at: number; trigger: Trigger } | null {
  const isOne = (element: Element | undefined) =>
    element !== undefined && element.kind === 'text' && scope.context.textOf(element) === '一';
  for (let at = 0; at + 3 < elements.length; at++) {
    const [one, thing, again, verb] = elements.slice(at, at + 4);
    if (!isOne(one) || !isOne(again) || thing?.kind !== 'text' || verb?.kind !== 'word' || !verb.parts.action)
      continue;
    const text = scope.context.textOf({ start: one?.start ?? 0, end: thing.end });
    return { at, trigger: { event: 'occasion', text } };
  }
  return null;
}

/** 常态化开展, 动态更新; in 常态化下的… it is part of a name. */
function isStanding(scope: ClauseScope, element: Element, index: number): boolean {
  if (!hasClass(element, 'standing') || element.kind !== 'word') return false;
  if (!/^(?:常态化|常态|持续|动态|始终|不间断|经常化)$/.test(element.text)) return true;
  const [before, next] = [scope.elements[index - 1], scope.elements[index + 1]];
  // 投资动态，每月更新: the news of a subject.
  if (next === undefined && element.text === '动态') return before?.kind !== 'text';
  return (
    next === undefined ||
    (next.kind === 'word' &&
      (next.parts.action !== undefined ||
        hasClass(next, 'verb') ||
        hasClass(next, 'filler') ||
        hasClass(next, 'manner')))
  );
}

function endOfHappening(scope: ClauseScope): number {
  for (let i = scope.elements.length - 1; i > 0; i--) {
    const element = scope.elements[i];
    if (element?.kind !== 'word' || !element.parts.happening || element.parts.action) continue;
    // 收到举报, 发现错误: what is received or found belongs to it.
    return isReceipt(element) || /^(?:发现|发生|出现)$/.test(element.text) ? scope.elements.length : i + 1;
  }
  return scope.elements.length;
}

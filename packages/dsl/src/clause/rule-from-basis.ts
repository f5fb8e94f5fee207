import type { Action, Within } from '@shixian/model';
import { hasClass, isAnchor } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import { unquoted } from '../tags.js';
import type { TriggerReading } from '../trigger-from-elements.js';
import { eventOf } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';

export function basisIn(elements: readonly Element[]): { start: number; end: number; word: Element } | null {
  const start = elements.findIndex(
    (element, index) => hasClass(element, 'basis') && opensBasis(element, elements[index - 1]),
  );
  if (start < 0) return null;
  let end = elements.length;
  for (let i = start + 1; i < elements.length; i++) {
    const element = elements[i] as Element;
    if (
      isAnchor(element) ||
      hasClass(element, 'manner') ||
      (hasClass(element, 'standing') && i > start + 1)
    ) {
      end = i;
      break;
    }
  }
  return { start, end, word: elements[start] as Element };
}

/** 证据、依据和有关材料. */
export const isListedThing = (element: Element, before: Element | undefined) =>
  element.kind === 'word' && element.text === '依据' && before?.kind === 'separator' && before.mark === '、';

/** 执法依据 and 重视 hold the same characters as 依据 and 视. */
export function opensBasis(element: Element, before: Element | undefined): boolean {
  if (element.kind === 'word' && /^(?:根据|按照|依照|遵照|参照|严格按照|对照)$/.test(element.text))
    return true;
  return (
    before === undefined ||
    (before.kind !== 'text' &&
      !isListedThing(element, before) &&
      !hasClass(before, 'neutral') &&
      !(before.kind === 'word' && before.parts.happening !== undefined))
  );
}

export function basisTrigger(scope: ClauseScope, before: readonly Element[]): TriggerReading | null {
  const basis = basisIn(before);
  if (!basis) return null;
  const inside = basisWords(before.slice(basis.start + 1));
  if (inside.length === 0 || isReference(scope, before.slice(basis.start + 1))) return null;
  if (!inside.some((element) => element.kind === 'word' && element.parts.happening)) return null;
  const stretch = { start: (inside[0] as Element).start, end: (inside.at(-1) as Element).end };
  return {
    isMixed: false,
    triggers: [{ event: eventOf(inside), text: scope.context.textOf(stretch) }],
    before: before.slice(0, basis.start),
    stretch,
  };
}

/** Without 情况, 时 and the verb that follows. */
function basisWords(elements: readonly Element[]): Element[] {
  const words = [...elements];
  while (words.length > 1) {
    const last = words.at(-1) as Element;
    const drops =
      last.kind === 'word' &&
      (last.text === '情况' ||
        last.text === '进行' ||
        last.text === '予以' ||
        last.text === '要' ||
        last.text === '应' ||
        last.parts.modality !== undefined ||
        hasClass(last, 'filler'));
    if (!drops) break;
    words.pop();
  }
  return words;
}

function isReference(scope: ClauseScope, elements: readonly Element[]): boolean {
  const text = elements.map((element) => scope.context.textOf(element)).join('');
  return /要求|规定|计划|规划|办法|条例|制度|通知|方案|标准|程序|期限|时限|节点|》|法律|法规|清单|目录|细则|安排|流程|部署|指引|规范|意见|文件|指示|考核|协议|合同|约定|公约|公告$|法定/.test(
    text,
  );
}

export function readBasis(
  scope: ClauseScope,
  basis: { start: number; end: number; word: Element },
  within: Within | null,
  action: Action | null,
): boolean {
  const before = scope.elements.slice(0, basis.start);
  const region = scope.elements.slice(basis.start + 1, basis.end);
  const inside = within === null ? beforeVerb(region) : region;
  const words = basisWords(inside);
  if (words.length === 0) return scope.fail('no-time', scope.clause);
  scope.consumed.add(basis.word);
  if (words.length === 1 && words[0]?.kind === 'verbatim' && within === null) {
    return scope.rule(
      { kind: 'reference', basis: unquoted(words[0].text) },
      before,
      scope.actionIn(region.slice(inside.length)),
    );
  }
  const text = scope.spanText(words) ?? '';
  const whole = scope.spanText(inside) ?? '';
  const verb =
    within === null
      ? (scope.actionIn(region.slice(inside.length)) ??
        scope.actionIn(scope.elements.slice(basis.end)) ??
        action)
      : action;
  if (
    /^(?:工作|实际|需要|情况)*(?:实际|需要)(?:情况|需要)?$/.test(text) ||
    /^(?:工作|实际|业务)*需要$/.test(whole) ||
    /^(?:工作|实际|业务|具体|自身|本地)*情况$/.test(whole)
  ) {
    for (const element of inside) scope.consumed.add(element);
    return scope.rule(
      {
        kind: 'deadline',
        trigger: null,
        within: within && !('unspecified' in within) ? within : { promptness: 'as-appropriate' },
      },
      before,
      verb,
    );
  }
  const happening = words.some((element) => element.kind === 'word' && element.parts.happening !== undefined);
  const trigger = { event: eventOf(words), text };
  if (within === null && verb === null && !scope.isLast && !isReference(scope, inside)) {
    scope.reading.trigger = {
      isMixed: false,
      triggers: [{ event: trigger.event, text: stageText(inside, text) }],
      before,
      stretch: { start: basis.word.start, end: scope.clause.end },
    };
    scope.reading.role = 'trigger';
    return true;
  }
  if (trigger.event === 'stage-reached' || /进展|进度|(?:开展|推进)情况/.test(whole)) {
    const stage = scope.find('standing')
      ? { promptness: 'as-appropriate' as const }
      : (within ?? { promptness: 'as-appropriate' as const });
    scope.consumeClass('standing');
    return scope.rule(
      {
        kind: 'deadline',
        trigger: { event: 'stage-reached', text: stageText(inside, text) },
        within: stage,
      },
      before,
      verb,
    );
  }
  if (isReference(scope, inside)) {
    scope.consumeClass('standing');
    const manner = /^(?:程序|要求|规定|有关规定|相关规定)$/.test(text);
    if (within !== null && manner)
      return scope.rule({ kind: 'deadline', trigger: null, within }, before, verb);
    scope.rule({ kind: 'reference', basis: text }, before, verb);
    if (within !== null)
      scope.reading.rules.push(scope.decorated({ kind: 'deadline', trigger: null, within }, [], verb));
    return true;
  }
  if (!happening && within === null) return scope.fail('no-time', basis.word);
  if (!happening && /实际/.test(text) === false && !/工作$/.test(text)) {
    scope.rule({ kind: 'reference', basis: text }, before, verb);
    if (within !== null)
      scope.reading.rules.push(scope.decorated({ kind: 'deadline', trigger: null, within }, [], verb));
    return true;
  }
  return scope.rule({ kind: 'deadline', trigger, within: within ?? { unspecified: true } }, before, verb);
}

function stageText(inside: readonly Element[], text: string): string {
  const last = inside.at(-1);
  return last?.kind === 'word' && last.text === '情况' ? `${text}情况` : text;
}

/** The words of a basis end where its verb begins: 进行公开, 更新, 执行. */
function beforeVerb(elements: readonly Element[]): Element[] {
  for (let i = elements.length - 1; i > 0; i--) {
    const element = elements[i] as Element;
    if (element.kind !== 'word') continue;
    const verb =
      element.parts.action !== undefined ||
      /^(?:执行|实行|落实|完成)$/.test(element.text) ||
      (hasClass(element, 'verb') && i === elements.length - 1);
    if (!verb) continue;
    const rest = elements.slice(i + 1);
    if (rest.some((other) => other.kind !== 'text' && !(other.kind === 'word'))) continue;
    let end = i;
    while (
      end > 1 &&
      hasClass(elements[end - 1], 'filler') &&
      /^(?:进行|予以|应|要|须|需|对外|主动|需要)$/.test((elements[end - 1] as { text: string }).text)
    )
      end--;
    return elements.slice(0, end);
  }
  return [...elements];
}

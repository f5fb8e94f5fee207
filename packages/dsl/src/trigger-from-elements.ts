import type { Trigger, TriggerEvent } from '@shixian/model';
import { isAdjective, opensName } from './clause/name-of-thing.js';
import { hasClass } from './clauses-from-elements.js';
import type { Element } from './elements.js';
import type { Stretch } from './items.js';
import { unquoted } from './tags.js';

export interface TriggerReading {
  /** 新增、变更、废止后: happenings of different kinds in one list. */
  isMixed: boolean;
  triggers: Trigger[];
  /** Elements before it: what the obligation is about. */
  before: Element[];
  stretch: Stretch;
}

type TextOf = (stretch: Stretch) => string;

export const isReceipt = (element: Element | undefined) =>
  element?.kind === 'word' && VERBS_OF_RECEIPT.has(element.text);
/** Names a thing as well as a happening (活动, 检查): what follows decides. */
export const isThing = (element: Element) => element.kind === 'word' && NOUNS.has(element.text);

/** Words that are a happening from the first to the last. */
export function triggerOfStretch(words: readonly Element[], textOf: TextOf): TriggerReading {
  const stretch = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return {
    isMixed: false,
    triggers: [{ event: eventOf(words), text: textOf(stretch) }],
    before: [],
    stretch,
  };
}

const VERBS_OF_RECEIPT = new Set(['收到', '接到', '接收', '接报', '收悉', '收件', '收文', '接获', '接']);
const NOUNS = new Set([
  '活动',
  '会议',
  '检查',
  '会',
  '培训',
  '调研',
  '督查',
  '抽查',
  '阶段',
  '进度',
  '公告',
  '组织',
  '考试',
  '执法',
  '采购',
  '上网',
  '信息发布',
  '开展',
  '实施',
  '征求意见',
  '处理',
  '办理',
  '审核',
  '接',
  '更新',
  '保存',
]);

/**
 * The happening that ends at the end of `elements`: a boundary word (后, 之日起), or a word that names a happening with nothing after it.
 * Null where the words before a time name no happening. Before a named day (会议当日) what may be a thing is a happening.
 */
export function triggerFromElements(
  elements: readonly Element[],
  textOf: TextOf,
  isDay = false,
): TriggerReading | null {
  const tagged = taggedTrigger(elements);
  if (tagged) return tagged;
  let end = elements.length;
  while (end > 0 && isTail(elements[end - 1] as Element)) end--;
  const last = elements[end - 1];
  if (!last) return null;
  const isBoundary = hasClass(last, 'boundary');
  if (!isBoundary) {
    const tail = last.kind === 'group' ? elements[end - 2] : last;
    if (tail?.kind !== 'word' || tail.parts.happening === undefined || tail.parts.denial) return null;
    if (
      !isDay &&
      NOUNS.has(tail.text) &&
      !elements.slice(0, end).some((element) => element.kind === 'word' && VERBS_OF_RECEIPT.has(element.text))
    )
      return null;
  }
  let start = 0;
  for (let i = 0; i < end - 1; i++) {
    const element = elements[i] as Element;
    if (
      hasClass(element, 'preposition') &&
      !(element.kind === 'word' && element.text === '于' && i > 0 && isHappening(elements[i - 1]))
    )
      start = i + 1;
    else if (
      element.kind === 'word' &&
      ((element.parts.modality && !isAdjective(elements, i)) ||
        (/^(?:应|应当|须|必须|需|要)$/.test(element.text) && !opensName(element, elements[i + 1])))
    )
      start = i + 1;
  }
  while (start < end - 1 && isLead(elements[start] as Element)) start++;
  const inside = elements.slice(start, end);
  const from = inside[0]?.start ?? last.start;
  const stop = last.kind === 'word' && isBoundary ? last.end - droppedLength(last.text) : last.end;
  const stretch = { start: from, end: stop };
  const triggers = alternatives(inside, stretch, textOf);
  return {
    isMixed: isMixedList(inside),
    triggers,
    before: elements.slice(0, start).filter((element) => !hasClass(element, 'preposition')),
    stretch,
  };
}

/** 「…」（变化类）起. */
function taggedTrigger(elements: readonly Element[]): TriggerReading | null {
  const at = elements.findIndex(
    (element, index) => element.kind === 'verbatim' && elements[index + 1]?.kind === 'group',
  );
  const [words, group, start] = elements.slice(at, at + 3);
  if (
    at < 0 ||
    words?.kind !== 'verbatim' ||
    group?.kind !== 'group' ||
    start?.kind !== 'word' ||
    start.text !== '起'
  )
    return null;
  const [tag, ...others] = group.elements;
  if (tag?.kind !== 'word' || tag.parts.event === undefined || others.length > 0) return null;
  const trigger = { event: tag.parts.event, text: unquoted(words.text) };
  return {
    isMixed: false,
    triggers: [trigger],
    before: elements.slice(0, at),
    stretch: { start: words.start, end: start.end },
  };
}

function isMixedList(elements: readonly Element[]): boolean {
  const run = closingRun(elements);
  if (!run.some((element) => element.kind === 'separator')) return false;
  const events = new Set(
    run.flatMap((element) =>
      element.kind === 'word' && element.parts.happening ? [element.parts.happening] : [],
    ),
  );
  return (
    events.has('information-changed') &&
    events.size > 1 &&
    !(events.size === 2 && events.has('information-formed'))
  );
}

const isHappening = (element: Element | undefined) =>
  element?.kind === 'word' && element.parts.happening !== undefined;
const isTail = (element: Element) =>
  (element.kind === 'text' && (element.text === '的' || element.text === '，')) ||
  (element.kind === 'word' &&
    (element.text === '应' ||
      element.text === '应当' ||
      element.text === '须' ||
      element.text === '必须' ||
      element.text === '要' ||
      element.text === '需' ||
      element.parts.modality !== undefined));
const isLead = (element: Element) =>
  element.kind === 'word' && ['将', '应', '在', '自', '从', '一般应', '由', '应在'].includes(element.text);

/** 之日起 keeps 之日; 起, 的, 即 go. */
function droppedLength(text: string): number {
  const kept = text.replace(/(?:起?计算|起算|起|的|算起|次日起)$/, '');
  return text.length - kept.length;
}

/** One trigger, or one for each side of 或 where the sides are different happenings. */
function alternatives(inside: readonly Element[], stretch: Stretch, textOf: TextOf): Trigger[] {
  const whole = { event: eventOf(inside), text: textOf(stretch) };
  const at = inside.findIndex((element) => hasClass(element, 'or'));
  if (at <= 0) return [whole];
  const left = inside.slice(0, at);
  const right = inside.slice(at + 1);
  const [leftEvent, rightEvent] = [eventOf(left), eventOf(right)];
  const names = (elements: readonly Element[]) => elements.some(isHappening);
  if (!names(left) || !names(right) || leftEvent === rightEvent) return [whole];
  if (leftEvent === 'information-formed' && rightEvent === 'information-changed') return [whole];
  const first = left[0] as Element;
  const second = right[0] as Element;
  return [
    { event: leftEvent, text: textOf({ start: first.start, end: (left.at(-1) as Element).end }) },
    { event: rightEvent, text: textOf({ start: second.start, end: stretch.end }) },
  ];
}

/** The class of what happens, from the words that name it. */
export function eventOf(elements: readonly Element[]): TriggerEvent {
  const events: TriggerEvent[] = [];
  const run = closingRun(elements);
  const first = elements.find(isHappening);
  for (const element of run.some(isHappening) ? run : elements) {
    if (element.kind === 'group') for (const inner of element.elements) collect(inner, events);
    else collect(element, events);
  }
  if (events.includes('reminder-received')) return 'reminder-received';
  if (first?.kind === 'word' && VERBS_OF_RECEIPT.has(first.text)) return 'received';
  if (
    events.includes('information-formed') &&
    events.every((event) => event === 'information-formed' || event === 'information-changed')
  )
    return 'information-formed';
  if (events.at(-2) === 'information-formed' && isDone(run.findLast(isHappening)))
    return 'information-formed';
  if (events.includes('stage-reached')) return 'stage-reached';
  const ofPeriod = elements.some(
    (element) =>
      element.kind === 'period' ||
      element.kind === 'date' ||
      (element.kind === 'word' && element.parts.unit !== undefined),
  );
  if (ofPeriod && events.at(-1) === 'activity-held') return 'occasion';
  return events.at(-1) ?? 'occasion';
}

/** 制作完成. */
const isDone = (element: Element | undefined) => element?.kind === 'word' && /^完[成毕]$/.test(element.text);

/** The happenings at the end, as one list: 形成或者变更, 获取（形成、变更）. */
function closingRun(elements: readonly Element[]): Element[] {
  let start = elements.length;
  while (start > 0) {
    const element = elements[start - 1] as Element;
    const joins =
      isHappening(element) ||
      element.kind === 'group' ||
      element.kind === 'separator' ||
      hasClass(element, 'or') ||
      hasClass(element, 'boundary') ||
      hasClass(element, 'with') ||
      (element.kind === 'text' && /^[的、及]$/.test(element.text));
    if (!joins) break;
    start--;
  }
  return elements.slice(start);
}

function collect(element: Element, events: TriggerEvent[]): void {
  if (element.kind === 'word' && element.parts.happening) events.push(element.parts.happening);
}

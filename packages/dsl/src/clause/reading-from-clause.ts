import { withSubject } from '../bare-rules.js';
import type { Clause } from '../clauses-from-elements.js';
import { hasClass, isAnchor, isTime } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import { checkBrokenOff } from './broken-off.js';
import { ClauseScope } from './clause-scope.js';
import { checkDenied } from './denied-words.js';
import { happeningOfCase, readCase } from './happening-of-case.js';
import type { BareRule, ClauseContext, Reading } from './reading.js';
import { isConcurrent, readConcurrent } from './rule-from-concurrent.js';
import { readDate } from './rule-from-date.js';
import { readTimeless } from './rule-from-happening.js';
import { readLength } from './rule-from-length.js';
import { readCount, readPeriod } from './rule-from-period.js';
import { readSoft } from './rule-from-promptness.js';
import { checkConsumed } from './unread-words.js';

/** What one clause says, and what in it could not be read. */
export function readClause(clause: Clause, context: ClauseContext): Reading {
  return read(new ClauseScope(clause, context));
}

function read(scope: ClauseScope): Reading {
  readWhole(scope) || readTimes(scope);
  attachConsequence(scope);
  if (scope.reading.faults.length === 0) checkDenied(scope);
  if (scope.reading.faults.length === 0) checkConsumed(scope);
  if (scope.reading.faults.length === 0) checkBrokenOff(scope);
  return scope.reading;
}

/** 超过30日未办结的予以通报, 超过30日不更新的账号予以关停: what follows the breach, in one clause with it. */
function attachConsequence(scope: ClauseScope): void {
  const { reading, elements } = scope;
  const [rule, ...others] = reading.rules;
  const at = elements.findIndex((element) => hasClass(element, 'consequence'));
  if (at < 0 || others.length > 0 || !rule || !('breach' in rule)) return;
  const said = elements.findLastIndex((element, index) => index < at && scope.consumed.has(element));
  const of = elements.findIndex((element, index) => index > said && index < at && isOf(element));
  const named = elements.slice((of < 0 ? said : of) + 1, at);
  if (named.some(isAnchor)) return;
  const from = of < 0 ? at : of + 1 + named.findLastIndex((element) => !hasClass(element, 'filler')) + 1;
  const subject = of < 0 ? null : scope.subjectFrom(elements.slice(of + 1, from));
  const words = { start: (elements[from] as Element).start, end: scope.clause.end };
  reading.rules = [
    {
      ...(subject && !('subject' in rule) ? withSubject(rule, subject) : rule),
      consequence: { text: scope.context.textOf(words) },
    } as BareRule,
  ];
  for (const element of elements.slice(from)) scope.consumed.add(element);
}

const isOf = (element: Element | undefined) => element?.kind === 'text' && element.text === '的';

/** Clauses that are recognised by one word, whatever else they hold. */
function readWhole(scope: ClauseScope): boolean {
  const { reading } = scope;
  const first = scope.elements[0];
  const stray = scope.times.find((time) => time.kind === 'fault');
  if (isRoll(scope)) return scope.only('roll');
  if (stray) return scope.fail('number', stray);
  if (scope.find('computing') || isDefinition(scope)) return scope.fail('no-time', scope.clause);
  if (scope.find('savings')) return scope.only(isCaseOfItsOwn(scope) ? 'condition' : 'savings');
  const roll = scope.elements.find((element) => element.kind === 'word' && element.parts.roll);
  if (roll?.kind === 'word' && roll.parts.roll) {
    reading.roll = roll.parts.roll;
    if (scope.times.length > 0 && scope.find('rest')) return false;
    if (scope.times.length > 0) return scope.fail('extension', roll);
    if (scope.find('rest') || /^放假/.test(roll.text)) return scope.only('roll');
    return scope.fail('extension', roll);
  }
  const extension = scope.find('extension');
  if (extension && isCaseOfExtension(scope)) return scope.only('condition');
  if (extension) return scope.fail('extension', extension);
  const finding = scope.find('finding');
  if (finding && scope.times.length > 0) return scope.fail('finding', finding);
  const counter = scope.find('counting');
  if (counter && isSum(scope)) scope.consumed.add(counter);
  else if (counter && scope.times.length > 0)
    return scope.fail(scope.hasNegative() ? 'finding' : 'counter', counter);
  if (isException(scope)) return scope.only('condition');
  const permission = scope.find('permission');
  if (permission && (scope.elements.some(isAnchor) || /[随定时]/.test((permission as { text: string }).text)))
    return scope.fail('permission', permission);
  const term = scope.find('term');
  if (term && !endsTerm(scope, term) && scope.times.some((time) => time.kind === 'length'))
    return scope.fail('term', term);
  const unclear = scope.find('unclear');
  const isList = scope.times.some((time) => time.kind === 'date' && time.at.length > 1);
  if (unclear && isList && scope.context.textOf(unclear) === '分别') scope.consumed.add(unclear);
  else if (unclear) return scope.fail('no-construct', unclear);
  const last = scope.elements.at(-1);
  const over = scope.times.find((time) => time.kind === 'length');
  if (
    last?.kind === 'text' &&
    last.text === '的' &&
    over?.kind === 'length' &&
    over.bound === 'over' &&
    !scope.hasNegative() &&
    scope.nextHas('consequence')
  ) {
    reading.after = over.duration;
    return scope.only('over');
  }
  if (isConsequence(scope, over)) return scope.only('consequence');
  if (last?.kind === 'text' && last.text === '的' && !scope.isLast) {
    const happening = happeningOfCase(scope);
    if (happening) return readCase(scope, happening);
    if (isAbility(scope)) return scope.only('condition');
    const counted = scope.times.find((time) => time.kind === 'count');
    const isRate = counted?.kind === 'count' && (counted.bound === 'under' || counted.measure === '%');
    if (counted && !(isRate && scope.isForbidden) && scope.actionIn(scope.elements) === null)
      return scope.fail('counter', counted);
    if (isOpaque(scope)) return scope.only('condition');
  }
  if (scope.elements.length === 1 && hasClass(first, 'ditto')) return scope.rule({ kind: 'ditto' });
  const external = scope.find('external');
  if (external && !scope.elements.some(isAnchor) && (external as { text: string }).text !== '链接')
    return scope.rule({ kind: 'exempt', reason: 'external' });
  const delegated = scope.find('delegated');
  if (
    delegated &&
    !scope.elements.some(isAnchor) &&
    !hasClass(first, 'basis') &&
    (scope.hasText('由') || HIGHER_BODY.test(scope.reading.text))
  ) {
    return scope.rule(
      { kind: 'exempt', reason: 'delegated' },
      scope.elements.slice(0, delegatedStart(scope, delegated)),
    );
  }
  return false;
}

/** 以签收之日为收到申请之日: which day a day is. */
const isDefinition = ({ elements, context }: ClauseScope) =>
  elements.some((element, at) => {
    const next = elements[at + 1];
    return (
      next !== undefined &&
      hasClass(element, 'boundary') &&
      /日$/.test(context.textOf(element)) &&
      /^[即视]?为$/.test(context.textOf(next))
    );
  });

/** 予以通报; 逾期未完成的由督查室通报; 超过5个工作日的予以通报: what comes of it that the duty before was not done. */
function isConsequence(scope: ClauseScope, over: Time | undefined): boolean {
  const { elements, reading, clause, times } = scope;
  if (clause.joint === 'start') return false;
  const named = scope.find('consequence') !== undefined;
  if (named && times.length === 1 && over?.kind === 'length' && over.bound === 'over') {
    const of = elements.indexOf(over) + 1;
    const [link, first] = elements.slice(of, of + 2);
    if (!scope.hasNegative() && !isOf(link)) return false;
    reading.after = over.duration;
    if (isOf(link) && first) reading.text = scope.context.textOf({ start: first.start, end: clause.end });
    return true;
  }
  if (times.length > 0) return false;
  if (named) return true;
  if (elements.some(isAnchor)) return false;
  const { previous } = scope.context;
  if (previous && previous.joint !== 'start' && opensOverdue(previous) && isOf(previous.elements.at(-1)))
    return true;
  if (!opensOverdue(clause)) return false;
  return (
    !isOf(elements.at(-1)) ||
    scope.nextHas('consequence') ||
    scope.context.next?.elements.some(isAnchor) === false
  );
}

/** 合同另有约定的，付款期限不得超过60日: not left to another rule, but given a time here. */
const isCaseOfItsOwn = (scope: ClauseScope) =>
  isOf(scope.elements.at(-1)) &&
  scope.context.next?.elements.some(isAnchor) === true &&
  !scope.nextHas('savings');

/** 确需延期的, 如需延期: the case in which what follows is owed. */
const isCaseOfExtension = ({ elements, isLast }: ClauseScope) =>
  !isLast && !elements.some(isAnchor) && (isOf(elements.at(-1)) || hasClass(elements[0], 'if'));

/** 有效期届满三十日前: the end of a term is a happening like any other. */
const endsTerm = ({ elements }: ClauseScope, term: Element) => {
  const next = elements[elements.indexOf(term) + 1];
  return next?.kind === 'word' && next.parts.happening !== undefined;
};

/** 逾期未报的, 对未按时整改的单位. */
const opensOverdue = ({ elements }: Clause) =>
  elements.slice(0, 2).some((element) => hasClass(element, 'overdue'));

/** 统一 alone says how a thing is done (集中、统一公开); that another body does it takes the body's name. */
const HIGHER_BODY =
  /全[国省区市州]|[国省市州]级|国家|上级|其他单位|(?:省|市|州|自治区)(?:政府|厅|局|委|网|里|级)?(?:集中)?统一/;

/** 全年累计不少于50条: a sum over each period, and no counter of faults. */
const isSum = (scope: ClauseScope) =>
  scope.hasText('累计') &&
  scope.times.some((time) => time.kind === 'period') &&
  scope.times.some((time) => time.kind === 'count' && time.bound === 'least');

/** 遇节假日提前, 遇节假日顺延至节后第一个工作日. */
function isRoll(scope: ClauseScope): boolean {
  if (!scope.find('rest') || scope.times.length > 1) return false;
  const { text } = scope.reading;
  if (/提前(?:报送|公布|公开|更新|发布|[至到](?:节前|假前|其前|前)?的?(?:最后)?一个工作日)?$/.test(text))
    scope.reading.roll = 'previous-workday';
  else if (/顺延[至到](?:节后|假后|其后|之后|下)?(?:的?第?一个)?工作日$/.test(text))
    scope.reading.roll = 'next-workday';
  else return false;
  return true;
}

function delegatedStart(scope: ClauseScope, delegated: Element): number {
  const by = scope.elements.findIndex((element) => element.kind === 'word' && element.text === '由');
  return by >= 0 ? by : scope.elements.indexOf(delegated);
}

/** 除领导信息外, 不含节假日, 期限少于六十日的除外: a clause of its own that limits the one beside it. */
function isException(scope: ClauseScope): boolean {
  const { elements, context, times, clause } = scope;
  const [first, last] = [elements[0], elements.at(-1)];
  const isBounded = times.every((time) => time.kind === 'length' && time.bound !== null);
  if (hasClass(last, 'except') && clause.joint !== 'start' && isBounded) return true;
  if (times.length > 0) return false;
  if (scope.find('except')) return true;
  if (first?.kind !== 'word' || last === undefined) return false;
  if (/^(?:不含|不包括)$/.test(first.text)) return elements.length > 1;
  return /^除了?$/.test(first.text) && context.textOf(last).endsWith('外');
}

/** 能够当场答复的. */
const isAbility = ({ elements, times }: ClauseScope) =>
  times.length === 0 &&
  elements.some(
    (element) => element.kind === 'word' && /^(?:能|能够|可|可以|不能|不能够|无法)$/.test(element.text),
  );

function isOpaque(scope: ClauseScope): boolean {
  const lengths = scope.times.filter((time) => time.kind === 'length');
  if (scope.elements.some((element) => isAnchor(element) && !isTime(element))) return false;
  if (lengths.length > 0 && scope.find('or')) return false;
  if (scope.nextHas('consequence') && scope.hasNegative()) return false;
  return (
    scope.times.length === lengths.length &&
    lengths.every((time) => time.bound !== null && time.bound !== 'latest' && time.side === null)
  );
}

function readTimes(scope: ClauseScope): boolean {
  consumeNamedCount(scope);
  consumeManner(scope);
  const anchorAt = anchorIndex(scope);
  if (anchorAt < 0) return readTimeless(scope);
  const pre = scope.elements.slice(0, anchorAt);
  const post = scope.elements.slice(anchorAt + 1);
  return readAnchor(scope, pre, scope.elements[anchorAt] as Element, post, anchorAt);
}

/** The first time that is not inside a trigger: 每月数据发布后5个工作日内 begins at 5. */
function anchorIndex(scope: ClauseScope): number {
  let at = scope.elements.findIndex((element) => isAnchor(element) && !scope.consumed.has(element));
  for (let i = scope.elements.length - 1; i > at && at >= 0; i--) {
    if (!hasClass(scope.elements[i], 'boundary')) continue;
    const next = scope.elements.findIndex((element, index) => index > i && isAnchor(element));
    const between = next < 0 ? [] : scope.elements.slice(i + 1, next);
    if (next > 0 && between.every((element) => scope.isFiller(element))) {
      const inside = scope.elements[at] as Element;
      if (inside.kind === 'period' || inside.kind === 'date') {
        scope.consumed.add(inside);
        scope.named.add(inside);
        at = next;
      }
      break;
    }
  }
  return at;
}

function readAnchor(
  scope: ClauseScope,
  pre: Element[],
  anchor: Element,
  post: Element[],
  at: number,
): boolean {
  // 半年一总结、一年一考核: a verb of its own, though none the language knows, takes no other's.
  const last = post.at(-1);
  const isOpen = last?.kind !== 'text' || scope.isFiller(last);
  const action =
    scope.actionIn(post) ?? (isOpen ? scope.context.laterAction : null) ?? scope.lastActionIn(pre);
  scope.reading.action = action;
  const lengthAt = scope.elements.findIndex((element, index) => index >= at && element.kind === 'length');
  const concurrentAt = scope.elements.findIndex((element) => isConcurrent(scope, element));
  const open = scope.times.filter((time) => !scope.consumed.has(time));
  const main =
    (open.length === 2 && open[0]?.kind === 'count'
      ? open.find((time) => time.kind === 'period')
      : undefined) ?? open[0];
  if (concurrentAt >= 0)
    return readConcurrent(
      scope,
      concurrentAt,
      lengthAt >= 0 && lengthAt !== concurrentAt ? lengthAt : -1,
      main,
      action,
    );
  if (!main) return readSoft(scope, pre, anchor, post, action);
  const mainAt = scope.elements.indexOf(main);
  const before = scope.elements.slice(0, mainAt);
  const after = scope.elements.slice(mainAt + 1);
  dropSoftBeside(scope, before, after);
  switch (main.kind) {
    case 'date':
      return readDate(scope, main, before, action);
    case 'period':
      return readPeriod(scope, main, before, after, action);
    case 'length':
      return readLength(scope, main, before, after, action);
    case 'count':
      return readCount(scope, main, before, action);
    default:
      return scope.fail('number', main);
  }
}

/** 按月报送的请于每月25日前, 按季于3月、6月、9月、12月底前报送: which of several ways of reporting, beside the date it has. */
function consumeManner(scope: ClauseScope): void {
  const [first, second] = scope.times;
  const of = scope.elements.findIndex((element) => element.kind === 'text' && element.text === '的');
  if (first?.kind !== 'period' || second?.kind !== 'date' || scope.elements[0] !== first) return;
  const isOneOfSeveral = of >= 0 && of < scope.elements.indexOf(second);
  const isListed = second.at.length > 1 && second.at.every(({ month }) => month !== undefined);
  if (!(isOneOfSeveral || isListed) || !scope.context.textOf(first).startsWith('按')) return;
  scope.consumed.add(first);
  if (second.repeat === 'none' && first.per.unit !== 'month') second.repeat = 'yearly';
}

/** 70个大中城市…每月15日: a count before the time that says how many things, not how often. */
function consumeNamedCount(scope: ClauseScope): void {
  const [first, second] = scope.times;
  if (first?.kind !== 'count' || second === undefined || second.kind === 'count') return;
  const next = scope.elements[scope.elements.indexOf(first) + 1];
  const isRange = next?.kind === 'text' && /^[-至到]$/.test(next.text);
  if (first.measure === '个' && first.bound === null && next?.kind === 'text' && !isRange)
    scope.consumed.add(first);
}

/** 及时, 适时 and 定期 beside a number add nothing; 立即 beside a number says something else. */
function dropSoftBeside(scope: ClauseScope, before: readonly Element[], after: readonly Element[]): void {
  for (const element of [...before, ...after]) {
    if (
      element.kind === 'word' &&
      element.parts.denial === undefined &&
      (element.parts.promptness === 'prompt' || element.parts.promptness === 'as-appropriate')
    )
      scope.consumed.add(element);
  }
}

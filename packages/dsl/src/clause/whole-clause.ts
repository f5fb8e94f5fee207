import { hasClass, isAnchor, isOf, isTime } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';
import { isConsequence } from './consequence-of-clause.js';
import { happeningOfCase, readCase } from './happening-of-case.js';

/** Clauses that are recognised by one word, whatever else they hold. */
export function readWhole(scope: ClauseScope): boolean {
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
    isOf(last) &&
    over?.kind === 'length' &&
    over.bound === 'over' &&
    !scope.hasNegative() &&
    scope.nextHas('consequence')
  ) {
    reading.after = over.duration;
    return scope.only('over');
  }
  if (isConsequence(scope, over)) return scope.only('consequence');
  if (isBoundedThing(scope)) return scope.only('condition');
  if (isOf(last) && !scope.isLast) {
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
  if (external && !scope.elements.some(isAnchor) && (external as { text: string }).text !== '链接') {
    const { next } = scope.context;
    // 友情链接，每月更新: a column of links that is kept, or links that are not kept here?
    if (next?.joint === 'comma' && next.elements.some(isAnchor)) return scope.fail('ambiguous', external);
    return scope.rule({ kind: 'exempt', reason: 'external' });
  }
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
  else if (/顺延[至到](?:节后|假后|其后|之后|下)?(?:的?第?一个?)?工作日$/.test(text))
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

/** 周期超过半年的项目，每季度…: which things are meant, before what is owed for them. */
function isBoundedThing(scope: ClauseScope): boolean {
  const { elements, times, context } = scope;
  const of = elements.findIndex(isOf);
  const rest = elements.slice(of + 1);
  return (
    of > 0 &&
    times.length > 0 &&
    times.every(
      (time) =>
        time.kind === 'length' &&
        time.bound !== null &&
        time.side === null &&
        time.start < (elements[of] as Element).start,
    ) &&
    rest.length > 0 &&
    rest.every((element) => element.kind === 'text' || hasClass(element, 'neutral')) &&
    !scope.hasNegative() &&
    scope.actionIn(elements) === null &&
    context.next?.joint === 'comma' &&
    context.next.elements.some(isAnchor)
  );
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

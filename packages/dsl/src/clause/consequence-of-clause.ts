import { withSubject } from '../bare-rules.js';
import { type Clause, hasClass, isAnchor, isOf } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';
import type { BareRule } from './reading.js';

/** 超过30日未办结的予以通报, 超过30日不更新的账号予以关停: what follows the breach, in one clause with it. */
export function attachConsequence(scope: ClauseScope): void {
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

/** 予以通报; 逾期未完成的由督查室通报; 超过5个工作日的予以通报: what comes of it that the duty before was not done. */
export function isConsequence(scope: ClauseScope, over: Time | undefined): boolean {
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

/** 逾期未报的, 对未按时整改的单位. */
const opensOverdue = ({ elements }: Clause) =>
  elements.slice(0, 2).some((element) => hasClass(element, 'overdue'));

import type { Rule } from '@shixian/model';
import { splitSubjects, withAction, withoutSubject } from './bare-rules.js';
import type { BareRule, Reading } from './clause/reading.js';
import { type Clause, hasClass } from './clauses-from-elements.js';
import type { Stretch } from './items.js';
import { taggedRule } from './tags.js';

/** One rule of a clause. */
export interface Member {
  rule: BareRule;
  reading: Reading;
  clause: Clause;
}

interface Segment {
  rule: Rule;
  clause: Clause;
  /** After a mark: ，或者…. */
  opensWithOr: boolean;
}

type SpanOf = (stretch: Stretch) => { start: number; end: number };

/** What the clauses said, joined with all, any or per-subject. */
export function ruleFromMembers(read: readonly Member[], hasSavings: boolean, spanOf: SpanOf): Rule {
  const members = withRepeatedDates(withoutNamedPeriods(read)).map(withTags);
  const rules = members.map((member) => withSpan(member, spanOf));
  const savings = hasSavings ? { savings: true as const } : {};
  if (rules.length === 1) return { ...(rules[0] as Rule), ...savings } as Rule;
  const span = spanOf({
    start: members[0]?.reading.start ?? 0,
    end: members.at(-1)?.reading.end ?? 0,
  });
  const segments = segmentsOf(members, rules);
  if (segments.length === 1 && !segments[0]?.opensWithOr)
    return { ...(segments[0] as Segment).rule, ...savings } as Rule;
  const perSubject = itemsPerSubject(segments);
  if (perSubject) return { kind: 'per-subject', span, items: perSubject, ...savings };
  if (segments.slice(1).some((segment) => segment.opensWithOr))
    return { kind: 'any', span, of: alternatives(segments), ...savings };
  return {
    kind: 'all',
    span,
    of: segments.flatMap((segment) => (segment.rule.kind === 'all' ? segment.rule.of : [segment.rule])),
    ...savings,
  };
}

/** What stands between two marks is one rule; 或 inside it joins alternatives, and takes a list before it along (每周、每月或每季度). */
function segmentsOf(members: readonly Member[], rules: readonly Rule[]): Segment[] {
  const segments: { members: { clause: Clause; rule: Rule }[] }[] = [];
  for (const [index, { clause }] of members.entries()) {
    const rule = rules[index] as Rule;
    const current = segments.at(-1);
    const inside =
      current && (clause === current.members.at(-1)?.clause || ['or', 'and', 'list'].includes(clause.joint));
    if (inside) current.members.push({ clause, rule });
    else segments.push({ members: [{ clause, rule }] });
  }
  return segments.map(({ members }) => {
    const first = (members[0] as { clause: Clause }).clause;
    const hasOr = members.some(({ clause }) => clause !== first && clause.joint === 'or');
    const groups: Rule[][] = [];
    let before: Clause | null = null;
    for (const { clause, rule } of members) {
      const opens = clause !== before && (clause.joint === 'or' || (clause.joint === 'list' && hasOr));
      if (groups.length === 0 || (hasOr && opens)) groups.push([]);
      before = clause;
      groups.at(-1)?.push(rule);
    }
    const of = groups.map((group) => allOf(group));
    const one = of[0] as Rule;
    const span = { start: one.span.start, end: (of.at(-1) as Rule).span.end };
    const rule: Rule = of.length === 1 ? one : { kind: 'any', span, of };
    return { rule, clause: first, opensWithOr: first.joint !== 'or' && hasClass(first.elements[0], 'or') };
  });
}

function alternatives(segments: readonly Segment[]): Rule[] {
  const groups: Rule[][] = [];
  for (const segment of segments) {
    if (groups.length === 0 || segment.opensWithOr) groups.push([]);
    groups.at(-1)?.push(segment.rule);
  }
  return groups.map((group) => allOf(group));
}

function allOf(rules: readonly Rule[]): Rule {
  if (rules.length === 1) return rules[0] as Rule;
  const span = { start: (rules[0] as Rule).span.start, end: (rules.at(-1) as Rule).span.end };
  return { kind: 'all', span, of: [...rules] };
}

/** Every clause opens with its own subject; clauses in brackets belong to the one before. */
function itemsPerSubject(segments: readonly Segment[]): { subjects: string[]; rule: Rule }[] | null {
  const items: { subjects: string[]; rules: Rule[] }[] = [];
  for (const { rule, clause } of segments) {
    if (clause.joint === 'aside' && items.length > 0) {
      items.at(-1)?.rules.push(rule);
      continue;
    }
    const [first, ...others] = rule.kind === 'any' || rule.kind === 'all' ? rule.of : [rule];
    const subject = first && 'subject' in first ? first.subject : undefined;
    const isOwn =
      subject !== undefined &&
      !/^(?:一般|紧急|其中|特殊)/.test(subject) &&
      rule.kind !== 'exempt' &&
      others.every((other) => !('subject' in other));
    if (!isOwn || hasClass(clause.elements[0], 'and') || (first && 'condition' in first)) return null;
    items.push({ subjects: splitSubjects(subject), rules: [withoutSubject(rule)] });
  }
  if (items.length < 2) return null;
  return items.map((item) => ({ subjects: item.subjects, rule: allOf(item.rules) }));
}

/** The notes of a clause belong to its first rule. */
function withTags(member: Member, index: number, members: readonly Member[]): Member {
  const isFirst = member.clause !== members[index - 1]?.clause;
  return isFirst ? { ...member, rule: taggedRule(member.rule, member.clause.tags) } : member;
}

const isOpenDue = ({ rule }: Member) =>
  rule.kind === 'due' &&
  rule.repeat === 'none' &&
  rule.at.every(
    (date) => date.month !== undefined && date.year === undefined && date.yearOffset === undefined,
  );

/** 每半年一次（6月、12月底前）; 每年3月底前报送，5月底前公开: months named beside what comes back each year come back with it. */
function withRepeatedDates(members: readonly Member[]): Member[] {
  const isCalendar = members.some(
    ({ rule }) =>
      rule.kind === 'cadence' &&
      rule.window === 'calendar' &&
      ['quarter', 'half-year', 'year'].includes(rule.per.unit),
  );
  let isYearly = false;
  return members.map((member) => {
    const { rule, clause } = member;
    const repeats = isOpenDue(member) && (isCalendar || (isYearly && clause.joint !== 'stop'));
    isYearly = rule.kind === 'due' && (rule.repeat === 'yearly' || repeats);
    return repeats ? ({ ...member, rule: { ...rule, repeat: 'yearly' } } as Member) : member;
  });
}

/** 按季报送，分别于3月、6月、9月、12月底前: the months say what 按季 means. */
const withoutNamedPeriods = (members: readonly Member[]): Member[] =>
  members.filter((member, index) => {
    const next = members[index + 1];
    const period = member.clause.elements.find((element) => element.kind === 'period');
    const isMeans =
      member.rule.kind === 'cadence' &&
      next?.rule.kind === 'due' &&
      next.rule.at.length > 1 &&
      isOpenDue(next) &&
      ['comma', 'aside'].includes(next.clause.joint) &&
      period !== undefined &&
      member.reading.text.startsWith('按', period.start - member.reading.start) &&
      !member.clause.elements.some((element) => element.kind === 'count');
    if (isMeans && next)
      next.rule = withAction({ ...next.rule, repeat: 'yearly' } as BareRule, member.reading.action);
    return !isMeans;
  });

function withSpan(member: Member, spanOf: SpanOf): Rule {
  const span = spanOf(member.reading);
  const { rule } = member;
  if (rule.kind === 'any' || rule.kind === 'all')
    return { ...rule, span, of: rule.of.map((part) => ({ ...part, span })) };
  return { ...rule, span } as Rule;
}

import type { Rule } from '@shixian/model';
import { calendarDuties, rollingDuties } from './reference-cadence.js';
import { dutiesWithoutTime, retentionDuties, thresholdDuties } from './reference-dateless.js';
import { deadlineDuties } from './reference-deadline.js';
import { dueDuties } from './reference-due.js';
import { isByCalendar } from './reference-duty.js';
import {
  type At,
  type Happened,
  known,
  type Leaf,
  over,
  type ReferenceDuty,
  type ReferenceInput,
  type ReferenceResult,
  readAt,
} from './reference-model.js';

const WORST = ['overdue', 'judgment', 'due-soon', 'compliant', 'idle', 'exempt'] as const;

/**
 * What language.md sections 2 to 4 say, worked out day by day and duty by duty, without a shortcut and without the
 * engine. Only for tests: it is slow, and tells statuses and dates, no traces.
 */
export function referenceOf(input: ReferenceInput): ReferenceResult {
  const seen = new Set<string>();
  const happened = input.events
    .filter((event) => {
      const text = JSON.stringify(Object.entries(event).sort());
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .map(
      (event): Happened => ({
        ...readAt(event.at),
        event: event.event,
        ref: event.ref,
        subject: event.subject,
        count: event.count ?? 1,
        value: event.value,
        content: JSON.stringify(Object.entries(event).sort()),
      }),
    )
    .filter((it) => known(it, input.at))
    // Ties as the engine's documentation has them: what names a document first, then by content.
    .sort(
      (a, b) =>
        a.day - b.day ||
        (a.second ?? -1) - (b.second ?? -1) ||
        Number(a.ref === undefined) - Number(b.ref === undefined) ||
        (a.content < b.content ? -1 : 1),
    );
  return resultOf(input.rule, happened, input);
}

function resultOf(rule: Rule, happened: Happened[], input: ReferenceInput): ReferenceResult {
  if (rule.kind === 'all' || rule.kind === 'any') {
    return combine(
      rule.kind,
      rule.of.map((member) => resultOf(member, happened, input)),
    );
  }
  if (rule.kind === 'per-subject') {
    const results = rule.items.flatMap((clause) =>
      clause.subjects.map((subject) => {
        const own = happened.filter((it) => it.subject === undefined || it.subject === subject);
        return resultOf(clause.rule, own, input);
      }),
    );
    return combine('all', results);
  }
  if (rule.kind === 'exempt') return { status: 'exempt', nextDue: null, duties: [], listed: [] };
  const duties = dutiesOf(rule, happened, input);
  return {
    status: statusOf(rule, duties, input),
    nextDue: nextDueOf(duties),
    duties,
    listed: listedOf(duties, input),
  };
}

function combine(kind: 'all' | 'any', results: ReferenceResult[]): ReferenceResult {
  const ranks = results.map(({ status }) => WORST.indexOf(status));
  const rank = kind === 'all' ? Math.min(...ranks) : Math.max(...ranks);
  const duties = results.flatMap((result) => result.duties);
  const listed = results.flatMap((result) => result.listed);
  return { status: WORST[rank] ?? 'idle', nextDue: nextDueOf(duties), duties, listed };
}

function listedOf(duties: ReferenceDuty[], { at }: ReferenceInput): ReferenceDuty[] {
  const all = duties.filter(({ opens }) => opens === null || opens <= at.day);
  // Of calendar periods only the last two that have begun can matter.
  const opened = all.some(({ closed }) => closed !== undefined) ? all.slice(-2) : all;
  const isClosed = ({ status }: ReferenceDuty) => ['met', 'late', 'missed'].includes(status);
  const last = opened.filter(isClosed).at(-1);
  return opened.filter((duty) => duty === last || !isClosed(duty));
}

function nextDueOf(duties: ReferenceDuty[]): At | null {
  const dues = duties.flatMap(({ due, met, status, closed }) =>
    due !== null && met === null && status !== 'missed' && !closed ? [due] : [],
  );
  return dues.sort((a, b) => a.day - b.day || (a.second ?? 86400) - (b.second ?? 86400))[0] ?? null;
}

function statusOf(rule: Leaf, duties: ReferenceDuty[], { at, interpretations }: ReferenceInput) {
  const opened = duties.filter(({ opens }) => opens === null || opens <= at.day);
  if (opened.length === 0) return 'idle';
  const plain = (duty: ReferenceDuty) => {
    if (duty.status === 'overdue' || duty.status === 'missed') return 'overdue';
    if (duty.status === 'judgment' || duty.status === 'due-soon') return duty.status;
    return 'compliant';
  };
  if (rule.kind === 'threshold') return plain(opened.at(-1) as ReferenceDuty);
  const byCalendar =
    rule.kind === 'cadence' &&
    !['hour', 'minute'].includes(rule.per.unit) &&
    (rule.window === 'policy' ? interpretations['multi-period-window'].value : rule.window) === 'calendar';
  if (byCalendar) {
    const closed = opened.filter(({ due }) => due !== null && over(due, at)).at(-1);
    if (closed?.met === null && !closed.followed) return plain(closed);
    return opened.some(({ due, status }) => status === 'due-soon' && due !== null) ? 'due-soon' : 'compliant';
  }
  const statuses = opened.map(plain);
  return WORST.find((status) => (statuses as string[]).includes(status)) ?? 'compliant';
}

function dutiesOf(rule: Leaf, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  switch (rule.kind) {
    case 'deadline':
      return deadlineDuties(rule, happened, input);
    case 'cadence':
      return isByCalendar(rule, input)
        ? calendarDuties(rule, happened, input)
        : rollingDuties(rule, happened, input);
    case 'due':
      return dueDuties(rule, happened, input);
    case 'reference':
    case 'standing':
      return dutiesWithoutTime(rule, happened, input);
    case 'threshold':
      return thresholdDuties(rule, happened, input);
    case 'retention':
      return retentionDuties(rule, happened, input);
    default:
      return [];
  }
}

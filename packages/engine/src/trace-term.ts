import { addDays, type Calendar, type Day, type DayInfo, formatDay } from '@shixian/calendar';
import type { Duration, TraceStep } from '@shixian/model';
import {
  CIVIL_CODE_200,
  CIVIL_CODE_201,
  CIVIL_CODE_202,
  CIVIL_CODE_203,
  citationOf,
  citationOfNotice,
  DISCLOSURE_26,
} from './citation.js';
import type { Context, Owed } from './owed.js';
import { formatPoint } from './point.js';
import { OUTER_BOUND, runsInHours } from './term.js';

/** How a deadline was counted from its trigger. */
export function termSteps(owed: Owed, context: Context): TraceStep[] {
  const { term, trigger } = owed;
  if (term === undefined || trigger === undefined) return [];
  const steps: TraceStep[] = [];
  if ('named' in term && term.named !== undefined) {
    const { source } = context.interpretations[term.named];
    steps.push({ step: 'interpretation', name: term.named, cite: citationOf(source, context.sources) });
  }
  switch (term.kind) {
    case 'duration':
      return [...steps, ...durationSteps(owed, term.duration, context)];
    case 'before':
      return [
        ...steps,
        ...dayEndStep(owed, term.duration),
        ...restDaySteps(owed, term.duration, context),
        ...nominalSteps(owed, { ...term.duration, amount: -term.duration.amount }),
      ];
    case 'period': {
      const { rule } = owed.obligation;
      const concurrent =
        rule.kind === 'deadline' && 'concurrent' in rule.within ? rule.within.concurrent : null;
      if (concurrent !== null) steps.push({ step: 'concurrent', name: concurrent });
      const to = owed.due === null ? {} : { to: formatPoint(owed.due) };
      return [...steps, { step: 'period', day: formatDay(trigger.day), ...to, name: term.period }];
    }
    case 'open':
      return [...steps, ...openSteps(owed, context)];
  }
}

function openSteps(owed: Owed, context: Context): TraceStep[] {
  const { term, obligation, due } = owed;
  if (term?.kind !== 'open') return [];
  const { rule } = obligation;
  const cite =
    term.why === 'unspecified' || term.why === 'concurrent'
      ? {}
      : { cite: citationOf(context.interpretations[term.why].source, context.sources) };
  const steps: TraceStep[] = [{ step: 'no-date', reason: term.why, ...cite }];
  if (term.why === 'concurrent' && rule.kind === 'deadline' && 'concurrent' in rule.within) {
    steps.unshift({ step: 'concurrent', name: rule.within.concurrent });
  }
  if (!term.bounded || due === null) return steps;
  return [
    ...steps,
    ...firstDayStep(owed),
    ...restDaySteps(owed, OUTER_BOUND, context),
    { step: 'law', day: formatPoint(due), ...OUTER_BOUND, cite: DISCLOSURE_26 },
  ];
}

function durationSteps(owed: Owed, duration: Duration, context: Context): TraceStep[] {
  const { trigger, nominal } = owed;
  if (trigger === undefined) return [];
  if (runsInHours(duration)) return [...dayEndStep(owed, duration), ...nominalSteps(owed, duration)];
  const steps = [
    ...firstDayStep(owed),
    ...restDaySteps(owed, duration, context),
    ...nominalSteps(owed, duration),
  ];
  if (nominal !== null && isMonthEnd(duration, trigger.day, nominal.day)) {
    steps.push({ step: 'month-end', day: formatPoint(nominal), cite: CIVIL_CODE_202 });
  }
  return [...steps, ...rollSteps(owed, context, CIVIL_CODE_203)];
}

/** Hours that run from, or lead up to, a happening known only by its day. */
function dayEndStep({ trigger }: Owed, duration: Duration): TraceStep[] {
  if (trigger === undefined || trigger.second !== null || !runsInHours(duration)) return [];
  return [{ step: 'hours-from-day-end', day: formatDay(trigger.day), cite: CIVIL_CODE_201 }];
}

function firstDayStep({ trigger }: Owed): TraceStep[] {
  const first = trigger === undefined ? null : addDays(trigger.day, 1);
  return first === null ? [] : [{ step: 'first-day', day: formatDay(first), cite: CIVIL_CODE_201 }];
}

/** Art. 202: the month has no corresponding day, so its last one stands for it. */
function isMonthEnd({ unit }: Duration, from: Day, nominal: Day): boolean {
  if (!['month', 'quarter', 'half-year', 'year'].includes(unit)) return false;
  return formatDay(from).slice(8) !== formatDay(nominal).slice(8);
}

export function nominalSteps({ nominal }: Owed, duration?: Duration): TraceStep[] {
  if (nominal === null) return [];
  const cite = duration === undefined || duration.amount < 0 ? undefined : ARTICLES[duration.unit];
  return [{ step: 'nominal', day: formatPoint(nominal), ...duration, ...(cite !== undefined && { cite }) }];
}

/**
 * What says where a length ends: hours run from their moment, a week is no unit of the law and so seven days, months end on
 * the corresponding day. Days need no more than the first one counted.
 */
const ARTICLES: Readonly<Partial<Record<Duration['unit'], string>>> = {
  minute: CIVIL_CODE_201,
  hour: CIVIL_CODE_201,
  week: CIVIL_CODE_200,
  month: CIVIL_CODE_202,
  quarter: CIVIL_CODE_202,
  'half-year': CIVIL_CODE_202,
  year: CIVIL_CODE_202,
};

/**
 * Where working days are counted: the rest days passed over, and the weekend days that are worked and so count. Days alike
 * in a row are one step.
 */
export function restDaySteps(
  { trigger, opens, nominal }: Owed,
  { unit }: Duration,
  { calendar }: Context,
): TraceStep[] {
  const from = trigger?.day ?? opens?.day;
  if (unit !== 'workday' || nominal === null || from === undefined) return [];
  const [first, last] = nominal.day > from ? [from + 1, nominal.day] : [nominal.day, from - 1];
  return unusualSteps(first, last, calendar);
}

/** Where the last day moves off a rest day: why, and every further rest day passed over on the way. */
export function rollSteps({ nominal, due }: Owed, { calendar }: Context, cite?: string): TraceStep[] {
  if (nominal === null || due === null || nominal.day === due.day) return [];
  const info = calendar.dayInfo(nominal.day);
  const [first, last] =
    due.day > nominal.day ? [nominal.day + 1, due.day - 1] : [due.day + 1, nominal.day - 1];
  return [
    {
      step: 'roll',
      day: formatPoint(due),
      from: formatPoint(nominal),
      ...(info && { reason: info.class }),
      ...(info?.name !== undefined && { name: info.name }),
      ...(cite !== undefined && { cite }),
    },
    ...unusualSteps(first, last, calendar),
  ];
}

function unusualSteps(first: Day, last: Day, calendar: Calendar): TraceStep[] {
  return unusualStretches(first, last, calendar).map(({ first, last, info }) => ({
    step: info.workday ? 'makeup' : 'skip',
    day: formatDay(first),
    ...(last > first && { to: formatDay(last) }),
    reason: info.class,
    ...(info.name !== undefined && { name: info.name }),
    ...(info.notice && { cite: citationOfNotice(info.notice) }),
  }));
}

interface Stretch {
  first: Day;
  last: Day;
  info: DayInfo;
}

/** Every day but the plain working days: those worked or off because a notice says so, and weekends. */
function unusualStretches(first: Day, last: Day, calendar: Calendar): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = first; day <= last; day++) {
    const info = calendar.dayInfo(day);
    if (info === null || info.class === 'workday') continue;
    const latest = stretches.at(-1);
    const isAlike =
      latest?.info.class === info.class &&
      latest.info.name === info.name &&
      latest.info.notice === info.notice;
    if (latest?.last === day - 1 && isAlike) latest.last = day;
    else stretches.push({ first: day, last: day, info });
  }
  return stretches;
}

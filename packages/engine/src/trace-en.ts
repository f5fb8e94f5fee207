import type { TraceStep } from '@shixian/model';
import type { TraceWords } from './trace-words.js';

function dayEn(text: string | undefined): string {
  return text === undefined ? '' : text.replace('T', ' ').replace(/:00\+08:00$/, ' (UTC+8)');
}

function stretchEn({ day, to }: TraceStep): string {
  return to === undefined ? dayEn(day) : `${dayEn(day)} to ${dayEn(to)}`;
}

function citedEn({ cite }: TraceStep): string {
  return cite === undefined ? '' : ` (${cite})`;
}

function restDayEn({ reason, name }: TraceStep, { restDays }: TraceWords): string {
  const kind = restDays[reason ?? ''] ?? reason ?? 'a rest day';
  return name === undefined ? kind : `${kind} (${name})`;
}

function workedEn({ reason, name }: TraceStep): string {
  if (name === undefined) return '';
  return ` (${reason === 'overlay-cancelled-off' ? 'no local day off' : 'make-up'} for ${name})`;
}

const unit = (word: string) => (amount: number) => `${amount} ${word}${amount === 1 ? '' : 's'}`;

export const traceEn: TraceWords = {
  events: {
    published: 'published',
    updated: 'updated',
    replied: 'replied',
    submitted: 'submitted',
    accepted: 'accepted',
    handled: 'handled',
    reviewed: 'reviewed',
    'document-issued': 'document issued',
    'document-published': 'document published',
    'information-formed': 'information formed',
    'information-changed': 'information changed',
    'decision-made': 'decision made',
    'activity-held': 'activity held',
    received: 'received',
    'reminder-received': 'reminder received',
    'stage-reached': 'stage reached',
    occasion: 'occasion',
  },
  units: {
    minute: unit('minute'),
    hour: unit('hour'),
    day: unit('day'),
    workday: unit('working day'),
    week: unit('week'),
    xun: unit('ten-day period'),
    'half-month': unit('half-month'),
    month: unit('month'),
    quarter: unit('quarter'),
    'half-year': unit('half-year'),
    year: unit('year'),
  },
  restDays: {
    weekend: 'a weekend',
    statutory: 'a statutory holiday',
    'swapped-off': 'a day off by swap',
    'weekend-in-block': 'a weekend inside a holiday',
    'overlay-off': 'a local day off',
    'overlay-cancelled-off': 'a weekend',
    'overlay-cancelled-makeup': 'a weekend whose make-up work does not hold here',
  },
  periods: {
    'same-day': 'the same day',
    'next-day': 'the next day',
    'same-week': 'the same week',
    'same-month': 'the same month',
    'same-quarter': 'the same quarter',
    'same-year': 'the same year',
  },
  interpretations: { immediate: '立即', prompt: '及时', 'as-appropriate': '适时' },
  noDate: {
    immediate: '立即 (immediately) sets no number of days: left to judgment',
    prompt: '及时 (promptly) sets no number of days: left to judgment',
    'as-appropriate': '适时 (as appropriate) sets no number of days: left to judgment',
    unspecified: 'the phrase sets no time: left to judgment',
    concurrent: 'there is no record yet of the publication it goes with: left to judgment',
    'outside-calendar': 'outside the years of the calendar: cannot be computed',
    'start-unknown': 'the first day in force is not known and nothing is recorded: cannot be computed',
    'plan-year-unknown': 'the year of the plan is not known: cannot be computed',
    average: 'an average over a stretch that the phrase does not name: left to judgment',
    elsewhere: 'the time is fixed elsewhere: not computed',
    standing: 'a state to keep up, without a date',
    posting: 'it says how long a thing stays up, not when it is due',
    exempt: 'not updated by this county',
    threshold: 'it sets a number, not a date',
    unresolved: '同上 (ditto) has not been replaced by the row above',
  },
  sentences: {
    trigger: ({ day, event, ref }, { events }) =>
      `${dayEn(day)}: ${events[event ?? ''] ?? event}${ref === undefined ? '' : ` (${ref})`}.`,
    'implied-trigger': ({ day, event, ref }, { events }) =>
      `The phrase names no start; it is taken from this: ${dayEn(day)}, ${events[event ?? ''] ?? event}${ref === undefined ? '' : ` (${ref})`}.`,
    'hours-from-day-end': (step) =>
      `Only the day ${dayEn(step.day)} is known, so time runs from its end${citedEn(step)}.`,
    'first-day': (step) => `That day is not counted; counting starts on ${dayEn(step.day)}${citedEn(step)}.`,
    skip: (step, words) => `Not counted: ${stretchEn(step)}, ${restDayEn(step, words)}${citedEn(step)}.`,
    makeup: (step) => `${stretchEn(step)} is worked${workedEn(step)} and counts${citedEn(step)}.`,
    nominal: (step, { units }) => {
      const { day, amount, unit } = step;
      if (amount === undefined || unit === undefined) return `The date named is ${dayEn(day)}.`;
      const length = units[unit]?.(Math.abs(amount)) ?? `${Math.abs(amount)} ${unit}`;
      if (amount < 0) return `${length} ahead is ${dayEn(day)}.`;
      const inDays = unit === 'week' ? ` (${amount * 7} days)` : '';
      return `${length}${inDays} end on ${dayEn(day)}${citedEn(step)}.`;
    },
    'month-end': (step) =>
      `The month has no corresponding day, so it ends on ${dayEn(step.day)}${citedEn(step)}.`,
    roll: (step, words) =>
      `${dayEn(step.from)} is ${restDayEn(step, words)}, so it moves to ${dayEn(step.day)}${citedEn(step)}.`,
    due: ({ day }) => `Due by ${day?.includes('T') ? '' : 'the end of '}${dayEn(day)}.`,
    closing: (step) => `It closes at ${dayEn(step.day)}${citedEn(step)}.`,
    period: ({ day, to, amount, unit, name }, { periods }) =>
      name === undefined
        ? `In the period ${dayEn(day)} to ${dayEn(to)}, at least ${amount}${unit}.`
        : `${periods[name] ?? name} as ${dayEn(day)}, which ends on ${dayEn(to)}.`,
    window: ({ day, event, amount, unit }, { units, events }) =>
      `${units[unit ?? '']?.(amount ?? 0) ?? ''} from ${day === undefined ? 'then' : `${dayEn(day)} (${event === undefined ? 'rule in force' : (events[event] ?? event)})`}.`,
    count: ({ amount, unit, name }) =>
      name === undefined ? `So far ${amount}${unit}.` : `${name} is ${amount}${unit}.`,
    interpretation: ({ name, reason, cite }, { interpretations }) =>
      name === 'multi-period-window'
        ? `Counted ${reason === 'rolling' ? 'over any stretch of that length' : 'by calendar period'}: ${cite}.`
        : `What ${interpretations[name ?? ''] ?? name} means: ${cite}.`,
    law: ({ day, amount, unit, cite }, { units }) =>
      `At the latest after ${units[unit ?? '']?.(amount ?? 0) ?? ''}, on ${dayEn(day)} (${cite}).`,
    provisional: (step) =>
      `The arrangement of ${stretchEn(step)} is not published; it is computed from statutory holidays and weekends and may move.`,
    'overlay-unknown': () => 'Whether the county has days off of its own is not known; none are counted.',
    concurrent: ({ name }) => `To be done together with: ${name}.`,
    'no-date': ({ reason, cite }, { noDate }) =>
      `No date: ${noDate[reason ?? ''] ?? reason}${cite === undefined ? '' : ` (${cite})`}.`,
    publication: ({ day, event, ref }, { events }) =>
      `Done on ${dayEn(day)}: ${events[event ?? ''] ?? event}${ref === undefined ? '' : ` (${ref})`}.`,
    reference: ({ name }) => `The time is fixed by: ${name}.`,
    reading: ({ name }) => `It holds under a condition, left to judgment: ${name}.`,
  },
};

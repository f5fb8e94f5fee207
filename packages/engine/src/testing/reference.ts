import type { Bundle, CountyEvent, Duration, Rule } from '@shixian/model';
import { dateOf, dayFromText, dayOf, monthsLater, periodName, type ReferenceDays } from './reference-days.js';

/**
 * What language.md sections 2 to 4 say, worked out day by day and duty by duty, without a shortcut and without the
 * engine. Only for tests: it is slow, and tells statuses and dates, no traces.
 */

/** A civil day, or a second of it, 86400 being its end. */
export interface At {
  day: number;
  second: number | null;
}

/** `provisional`: to find it, a day was asked for that no notice has fixed. */
interface DueAt extends At {
  provisional?: boolean;
}

export interface ReferenceDuty {
  kind: string;
  opens: number | null;
  due: At | null;
  met: At | null;
  status: 'pending' | 'due-soon' | 'met' | 'late' | 'overdue' | 'missed' | 'judgment';
  /** A day that no notice has fixed was asked whether it is worked. */
  provisional: boolean;
  /** For a calendar period: whether it has closed, and whether something was published after it. */
  closed?: boolean;
  followed?: boolean;
}

export interface ReferenceResult {
  status: 'overdue' | 'judgment' | 'due-soon' | 'compliant' | 'idle' | 'exempt';
  nextDue: At | null;
  duties: ReferenceDuty[];
  /** Those that matter now: open, overdue, and the last closed one of each obligation. */
  listed: ReferenceDuty[];
}

export interface ReferenceInput {
  rule: Rule;
  events: CountyEvent[];
  start: number;
  at: At;
  days: ReferenceDays;
  interpretations: Bundle['interpretations'];
  letterbox: boolean;
  planYear: number;
}

interface Happened extends At {
  event: CountyEvent['event'];
  ref: string | undefined;
  subject: string | undefined;
  count: number;
  value: number | undefined;
  content: string;
}

type Leaf = Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' }>;

export function readAt(text: string): At {
  if (text.length === 10) return { day: dayFromText(text), second: null };
  const seconds = Date.parse(text) / 1000 + 8 * 3600;
  const day = Math.floor(seconds / 86400);
  return { day, second: seconds - day * 86400 };
}

const over = (due: At, now: At) =>
  now.day > due.day || (now.day === due.day && due.second !== null && (now.second ?? 86400) > due.second);
const tooLate = (due: At, done: At) =>
  done.day > due.day ||
  (done.day === due.day && due.second !== null && done.second !== null && done.second > due.second);
const known = (it: At, now: At) =>
  it.day < now.day ||
  (it.day === now.day && (it.second === null || now.second === null || it.second <= now.second));

const WORST = ['overdue', 'judgment', 'due-soon', 'compliant', 'idle', 'exempt'] as const;

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
    case 'cadence': {
      const { interpretations } = input;
      const window = rule.window === 'policy' ? interpretations['multi-period-window'].value : rule.window;
      const clock = rule.per.unit === 'hour' || rule.per.unit === 'minute';
      return window === 'rolling' || clock
        ? rollingDuties(rule, happened, input)
        : calendarDuties(rule, happened, input);
    }
    case 'due':
      return dueDuties(rule, happened, input);
    case 'reference':
    case 'standing':
      return happened
        .filter((it) => TRIGGERS.includes(it.event) && it.day >= input.start)
        .map((it) => finish(rule, it.day, null, firstFrom(discharges(rule, happened), it.day), input));
    case 'threshold':
      return (
        happened
          .filter(({ value, day }) => value !== undefined && day >= input.start)
          .map((it) => {
            const value = it.value as number;
            const holds = {
              '>=': value >= rule.value,
              '<=': value <= rule.value,
              '>': value > rule.value,
              '<': value < rule.value,
            };
            const due = { day: it.day, second: null };
            return {
              kind: 'threshold',
              opens: it.day,
              due,
              met: holds[rule.op] ? it : null,
              status: holds[rule.op] ? ('met' as const) : ('missed' as const),
              provisional: false,
              at: it,
            };
          })
          // Two measurements at one time: the one that is short is the last word.
          .sort(
            (a, b) =>
              a.at.day - b.at.day ||
              (a.at.second ?? -1) - (b.at.second ?? -1) ||
              a.status.localeCompare(b.status),
          )
      );
    case 'retention': {
      const latest = happened.filter(({ event }) => event === 'published' || event === 'updated').at(-1);
      if (latest === undefined) return [];
      const due = later(latest, rule.max, input.days, false);
      return [finish(rule, latest.day, due, null, input)];
    }
    default:
      return [];
  }
}

const TRIGGERS = [
  'document-issued',
  'document-published',
  'information-formed',
  'information-changed',
  'decision-made',
  'activity-held',
  'received',
  'reminder-received',
  'stage-reached',
  'occasion',
];

function discharges(rule: Leaf, happened: Happened[]): Happened[] {
  const action = 'action' in rule ? rule.action : undefined;
  const also: Record<string, string[]> = {
    none: ['replied', 'submitted', 'handled'],
    reply: ['replied'],
    submit: ['submitted'],
    accept: ['accepted', 'replied', 'handled'],
    handle: ['replied', 'handled'],
    review: ['reviewed'],
  };
  const kinds = ['published', 'updated', ...(also[action ?? 'none'] ?? [])];
  return happened.filter(({ event }) => kinds.includes(event));
}

const firstFrom = (list: Happened[], day: number) => list.find((it) => it.day >= day) ?? null;

/** Gives the duty its status at the day evaluated. */
function finish(
  rule: Leaf,
  opens: number | null,
  due: DueAt | null,
  met: At | null,
  input: ReferenceInput,
  bounded = false,
): ReferenceDuty {
  const duty = { kind: rule.kind, opens, due, met, provisional: due?.provisional ?? false };
  const soft =
    ['reference', 'standing', 'retention'].includes(rule.kind) ||
    ('condition' in rule && rule.condition !== undefined) ||
    (rule.kind === 'due' && rule.approximate === true);
  if (met !== null) return { ...duty, status: !soft && due !== null && tooLate(due, met) ? 'late' : 'met' };
  if (due === null) return { ...duty, status: 'judgment' };
  if (over(due, input.at)) return { ...duty, status: soft ? 'judgment' : 'overdue' };
  if (bounded) return { ...duty, status: 'judgment' };
  return { ...duty, status: isSoon(opens, due.day, input) ? 'due-soon' : 'pending' };
}

/** Inside the reminder before the due day, and inside the last quarter of the time there is. */
function isSoon(opens: number | null, due: number, { at, days, interpretations }: ReferenceInput): boolean {
  const { amount, unit } = interpretations['due-soon'].value;
  let first = due;
  if (unit === 'workday') {
    for (let left = amount; left > 0; ) if (days.isWorked(--first)) left--;
  } else first = due - amount;
  const inReminder = at.day >= first;
  const inQuarter = opens === null || (due - at.day) * 4 <= due - opens;
  return inReminder && inQuarter;
}

/** The end of a duration that starts then. */
function later(from: At, { amount, unit }: Duration, days: ReferenceDays, roll: boolean): DueAt {
  if (unit === 'hour' || unit === 'minute') {
    let day = from.day;
    let second = from.second ?? 86400;
    for (let step = 0; step < Math.abs(amount); step++) {
      second += Math.sign(amount) * (unit === 'hour' ? 3600 : 60);
      if (second > 86400) [day, second] = [day + 1, second - 86400];
      if (second <= 0) [day, second] = [day - 1, second + 86400];
    }
    return { day, second };
  }
  let day = from.day;
  let provisional = false;
  const isWorked = (asked: number) => {
    provisional ||= asked >= days.firstProvisional;
    return days.isWorked(asked);
  };
  if (unit === 'workday') {
    for (let left = Math.abs(amount); left > 0; ) {
      day += Math.sign(amount);
      if (isWorked(day)) left--;
    }
    return { day, second: null, provisional };
  }
  const inDays: Record<string, number> = { day: 1, week: 7, xun: 10, 'half-month': 15 };
  const inMonths: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
  const length = inDays[unit];
  day = length === undefined ? monthsLater(day, amount * (inMonths[unit] ?? 0)) : day + amount * length;
  while (roll && !isWorked(day)) day++;
  return { day, second: null, provisional };
}

function lastDayOfPeriod(day: number, unit: string, weekStart: number): number {
  let last = day;
  while (periodName(last + 1, unit, weekStart) === periodName(day, unit, weekStart)) last++;
  return last;
}

type DeadlineRule = Extract<Rule, { kind: 'deadline' }>;

function deadlineDuties(rule: DeadlineRule, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  const starts = triggersOf(rule, happened, input);
  const done = discharges(rule, happened);
  const dues = starts.map((trigger) => deadlineDue(rule, trigger, input));
  const opens = starts.map((trigger, index) => {
    if (!('before' in rule.within)) return trigger.day;
    return index === 0 ? input.start : (starts[index - 1] as Happened).day + 1;
  });
  const met: (Happened | null)[] = starts.map(() => null);
  const free = new Set(done);
  const give = (index: number, accepts: (it: Happened) => boolean) => {
    const found = done.find((it) => free.has(it) && it.day >= (opens[index] as number) && accepts(it));
    if (found === undefined) return;
    met[index] = found;
    free.delete(found);
  };
  const refs = starts.filter(({ event }) => event !== 'information-changed').map(({ ref }) => ref);
  for (const [index, trigger] of starts.entries()) {
    if (trigger.event === 'information-changed') {
      met[index] = done.find((it) => it.day >= (opens[index] as number)) ?? null;
      continue;
    }
    if (trigger.ref === undefined) continue;
    // By ref, where that is in time.
    const due = dues[index]?.due ?? null;
    const candidate = done.find(
      (it) => free.has(it) && it.day >= (opens[index] as number) && it.ref === trigger.ref,
    );
    if (candidate && (due === null || !tooLate(due, candidate))) give(index, (it) => it === candidate);
  }
  for (const [index, trigger] of starts.entries()) {
    if (met[index] !== null || trigger.event === 'information-changed') continue;
    give(index, (it) => {
      if (it.ref === undefined) return true;
      return trigger.ref === undefined ? !refs.includes(it.ref) : it.ref === trigger.ref;
    });
  }
  return starts.map((_, index) => {
    const { due, bounded } = dues[index] as { due: DueAt | null; bounded: boolean };
    return finish(rule, opens[index] as number, due, met[index] ?? null, input, bounded);
  });
}

function triggersOf(rule: DeadlineRule, happened: Happened[], input: ReferenceInput): Happened[] {
  const inForce = happened.filter(({ day }) => day >= input.start);
  const { trigger } = rule;
  if (trigger !== null) {
    const both = trigger.event === 'information-formed' && trigger.text.includes('变更');
    return inForce.filter(
      ({ event }) => event === trigger.event || (both && event === 'information-changed'),
    );
  }
  if ('concurrent' in rule.within) {
    const published = inForce.filter(({ event }) => event === 'document-published');
    return inForce.filter(
      (it) =>
        it.event === 'document-published' ||
        (it.event === 'document-issued' &&
          !published.some(({ ref, day }) => ref === it.ref && day >= it.day)),
    );
  }
  const implied = input.letterbox ? ['received'] : ['information-formed', 'information-changed'];
  return inForce.filter(({ event }) => implied.includes(event));
}

function deadlineDue(
  { within }: DeadlineRule,
  trigger: Happened,
  { days, interpretations }: ReferenceInput,
): { due: DueAt | null; bounded: boolean } {
  const weekStart = interpretations['week-start'].value;
  const inPeriod = (period: string): At => {
    if (period === 'next-day') return { day: trigger.day + 1, second: null };
    return { day: lastDayOfPeriod(trigger.day, period.replace('same-', ''), weekStart), second: null };
  };
  if ('duration' in within) return { due: later(trigger, within.duration, days, true), bounded: false };
  if ('before' in within) {
    const back = { ...within.before, amount: -within.before.amount };
    return { due: later(trigger, back, days, false), bounded: false };
  }
  if ('period' in within) return { due: inPeriod(within.period), bounded: false };
  if ('concurrent' in within) {
    const due = trigger.event === 'document-published' ? { day: trigger.day, second: null } : null;
    return { due, bounded: false };
  }
  const value = 'promptness' in within ? interpretations[within.promptness].value : null;
  if (value !== null) {
    const due = 'period' in value ? inPeriod(value.period) : later(trigger, value, days, true);
    return { due, bounded: false };
  }
  const forms = ['information-formed', 'information-changed', 'document-issued', 'decision-made'];
  if (!forms.includes(trigger.event)) return { due: null, bounded: false };
  return { due: later(trigger, { amount: 20, unit: 'workday' }, days, false), bounded: true };
}

type CadenceRule = Extract<Rule, { kind: 'cadence' }>;

/** Walks from the first day to the last asked about, and looks at the window every time something is published. */
function rollingDuties(rule: CadenceRule, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  const { start, days, interpretations } = input;
  const roll = interpretations['roll-forward'].value;
  const done = discharges(rule, happened).filter(({ day }) => day >= start);
  const byClock = rule.per.unit === 'hour' || rule.per.unit === 'minute';
  /** Where the window begins once these are done: at the min-th most recent one, or the start. */
  const baseAfter = (count: number): At => {
    const units = done.slice(0, count).flatMap((it) => Array.from({ length: it.count }, () => it));
    const base =
      units.length < rule.min ? { day: start, second: null } : (units[units.length - rule.min] as At);
    return { day: base.day, second: byClock ? base.second : null };
  };
  const isSame = (a: At | undefined, b: At | undefined) =>
    a?.day === b?.day && (!byClock || a?.second === b?.second);
  // The window is looked at once everything of a day (of a moment, for hours) is done.
  const wholes = Array.from({ length: done.length + 1 }, (_, count) => count).filter(
    (count) => count === 0 || !isSame(done[count - 1], done[count]),
  );
  const duties: ReferenceDuty[] = [];
  for (const [state, count] of wholes.entries()) {
    const base = baseAfter(count);
    if (state > 0 && isSame(base, baseAfter(wholes[state - 1] as number))) continue;
    let first = count + 1;
    while (first <= done.length && isSame(baseAfter(first), base)) first++;
    const met = first <= done.length ? (done[first - 1] as Happened) : null;
    duties.push(finish(rule, base.day, later(base, rule.per, days, roll), met, input));
  }
  return duties;
}

function calendarDuties(rule: CadenceRule, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  const { start, at, interpretations } = input;
  const weekStart = interpretations['week-start'].value;
  const owedFirst = interpretations['first-partial-period'].value === 'owed';
  const done = discharges(rule, happened);
  const duties: ReferenceDuty[] = [];
  for (const { first, last } of periodsFrom(
    rule.per,
    start,
    Math.max(at.day, start),
    weekStart,
    input.days,
  )) {
    if (first < start && !owedFirst) continue;
    const inside = done.filter(({ day }) => day >= first && day <= last);
    const units = inside.flatMap((it) => Array.from({ length: it.count }, () => it));
    const met = units[rule.min - 1] ?? null;
    const provisional = rule.per.unit === 'workday' && last >= input.days.firstProvisional;
    const duty = finish(rule, first, { day: last, second: null, provisional }, met, input);
    const status = duty.status === 'overdue' ? 'missed' : duty.status;
    const closed = over({ day: last, second: null }, at);
    duties.push({ ...duty, status, closed, followed: done.some(({ day }) => day > last) });
    if (first > at.day) break;
  }
  return duties;
}

/** Periods laid end to end from the one that holds the start to the first that begins after `until`. */
function* periodsFrom(
  { amount, unit }: Duration,
  start: number,
  until: number,
  weekStart: number,
  days: ReferenceDays,
): Generator<{ first: number; last: number }> {
  let first = start;
  if (unit === 'workday') {
    while (!days.isWorked(first)) first--;
  } else {
    while (periodName(first - 1, unit, weekStart) === periodName(start, unit, weekStart)) first--;
  }
  for (;;) {
    let last = first;
    for (let left = amount; left > 0; left--) {
      if (unit === 'workday') {
        if (left > 1) for (last++; !days.isWorked(last); ) last++;
      } else {
        last = lastDayOfPeriod(last, unit, weekStart);
        if (left > 1) last++;
      }
    }
    yield { first, last };
    if (first > until) return;
    first = last + 1;
    while (unit === 'workday' && !days.isWorked(first)) first++;
  }
}

type DueRule = Extract<Rule, { kind: 'due' }>;

/** Looks at every day whether one of the rule's dates names it. */
function dueDuties(rule: DueRule, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  const { start, at, days, interpretations } = input;
  const weekStart = interpretations['week-start'].value;
  const shift = interpretations['day-before-inclusive'].value ? 0 : 1;
  const units = {
    none: 'year',
    yearly: 'year',
    'half-yearly': 'half-year',
    quarterly: 'quarter',
    monthly: 'month',
    weekly: 'week',
  };
  const unit = units[rule.repeat];
  const roll = rule.roll ?? (interpretations['roll-forward'].value ? 'next-workday' : undefined);
  const found: {
    day: number;
    rolled: number;
    turn: number;
    time: string | undefined;
    provisional: boolean;
  }[] = [];
  for (let day = start - 800; day <= at.day + 1600; day++) {
    for (const date of rule.at) {
      const named = day + (date.day === undefined ? 0 : shift);
      const turn = turnNaming(date, named, rule.repeat, unit, weekStart, input.planYear);
      if (turn === null) continue;
      let rolled = day;
      while (roll !== undefined && !days.isWorked(rolled)) rolled += roll === 'next-workday' ? 1 : -1;
      const provisional = roll !== undefined && Math.max(day, rolled) >= days.firstProvisional;
      found.push({ day, rolled, turn, time: date.time, provisional });
    }
  }
  const inForce: { opens: number; due: DueAt }[] = [];
  let previous: (typeof found)[number] | null = null;
  for (const it of found.sort((a, b) => a.turn - b.turn || a.day - b.day)) {
    const first: number = Math.max(it.turn, start);
    const opens: number = previous !== null && previous.turn === it.turn ? previous.day + 1 : first;
    previous = it;
    if (it.rolled < start) continue;
    const [hour = 0, minute = 0] = it.time?.split(':').map(Number) ?? [];
    const second = it.time === undefined ? null : hour * 3600 + minute * 60;
    inForce.push({
      opens: Math.min(opens, it.rolled),
      due: { day: it.rolled, second, provisional: it.provisional },
    });
  }
  const done = discharges(rule, happened);
  const met = matchDates(inForce, done);
  const next = inForce.findIndex(({ opens }) => opens > at.day);
  return inForce
    .map(({ opens, due }, index) => finish(rule, opens, due, met[index] ?? null, input))
    .slice(0, next === -1 ? undefined : next + 1);
}

function matchDates(dates: { opens: number; due: At }[], done: Happened[]): (Happened | null)[] {
  const free = new Set(done);
  const met: (Happened | null)[] = dates.map(() => null);
  for (const inTime of [true, false]) {
    for (const [index, { opens, due }] of dates.entries()) {
      if (met[index] !== null) continue;
      const found = done.find((it) => free.has(it) && it.day >= opens && (!inTime || !tooLate(due, it)));
      if (found === undefined) continue;
      met[index] = found;
      free.delete(found);
    }
  }
  return met;
}

/** First day of the turn whose date falls on the day; null where none does. */
function turnNaming(
  date: DueRule['at'][number],
  day: number,
  repeat: DueRule['repeat'],
  unit: string,
  weekStart: number,
  planYear: number,
): number | null {
  const { year, month, date: number, weekday } = dateOf(day);
  const isLast = dateOf(day + 1).month !== month;
  const matchesDay =
    date.day === undefined
      ? isLast
      : date.day === 'end'
        ? isLast
        : number === date.day || (isLast && number < date.day);
  if (repeat === 'weekly' ? weekday !== date.weekday : !matchesDay) return null;
  let firstOfTurn = day;
  while (periodName(firstOfTurn - 1, unit, weekStart) === periodName(day, unit, weekStart)) firstOfTurn--;
  if (repeat === 'weekly') return firstOfTurn;
  if (repeat === 'monthly') {
    if ((date.monthOffset ?? 0) === 0) return firstOfTurn;
    return monthsLater(firstOfTurn, -(date.monthOffset ?? 0));
  }
  if (repeat === 'quarterly') return (month - 1) % 3 === (date.monthOfQuarter ?? 1) - 1 ? firstOfTurn : null;
  if (month !== date.month) return null;
  const turnYear = year - (date.yearOffset ?? 0);
  if (repeat === 'none' && turnYear !== planYear) return null;
  return dayOf(turnYear, 1, 1);
}

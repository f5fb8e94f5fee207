import type { Rule } from '@shixian/model';
import { discharges, finish } from './reference-duty.js';
import {
  type At,
  type DueAt,
  type Happened,
  type ReferenceDuty,
  type ReferenceInput,
  tooLate,
} from './reference-model.js';
import { lastDayOfPeriod, later } from './reference-terms.js';

type DeadlineRule = Extract<Rule, { kind: 'deadline' }>;

export function deadlineDuties(
  rule: DeadlineRule,
  happened: Happened[],
  input: ReferenceInput,
): ReferenceDuty[] {
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

import type { Rule } from '@shixian/model';
import { discharges, finish, firstFrom } from './reference-duty.js';
import type { Happened, Leaf, ReferenceDuty, ReferenceInput } from './reference-model.js';
import { later } from './reference-terms.js';

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

/** A time fixed elsewhere, or a state to keep up. */
export function dutiesWithoutTime(rule: Leaf, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  return happened
    .filter((it) => TRIGGERS.includes(it.event) && it.day >= input.start)
    .map((it) => finish(rule, it.day, null, firstFrom(discharges(rule, happened), it.day), input));
}

export function retentionDuties(
  rule: Extract<Rule, { kind: 'retention' }>,
  happened: Happened[],
  input: ReferenceInput,
): ReferenceDuty[] {
  const latest = happened.filter(({ event }) => event === 'published' || event === 'updated').at(-1);
  if (latest === undefined) return [];
  return [finish(rule, latest.day, later(latest, rule.max, input.days, false), null, input)];
}

export function thresholdDuties(
  rule: Extract<Rule, { kind: 'threshold' }>,
  happened: Happened[],
  { start }: ReferenceInput,
): ReferenceDuty[] {
  const measured = happened.filter(({ value, day }) => value !== undefined && day >= start);
  const duties = measured.map((it) => {
    const value = it.value as number;
    const holds = {
      '>=': value >= rule.value,
      '<=': value <= rule.value,
      '>': value > rule.value,
      '<': value < rule.value,
    };
    return {
      kind: 'threshold',
      opens: it.day,
      due: { day: it.day, second: null },
      met: holds[rule.op] ? it : null,
      status: holds[rule.op] ? ('met' as const) : ('missed' as const),
      provisional: false,
      at: it,
    };
  });
  // Two measurements at one time: the one that is short is the last word.
  return duties.sort(
    (a, b) =>
      a.at.day - b.at.day || (a.at.second ?? -1) - (b.at.second ?? -1) || a.status.localeCompare(b.status),
  );
}

import type { Action, CountyEvent, Rule } from '@shixian/model';
import type { Happening } from './happening.js';

type EventKind = CountyEvent['event'];

/**
 * What discharges an obligation, by the action its phrase names. `published` and `updated` stand for any discharge
 * (contracts.md); a step before the end (受理, 审核) discharges only an obligation that asks for that step.
 */
const DISCHARGED_BY: Readonly<Record<Action | 'any', readonly EventKind[]>> = {
  any: ['published', 'updated', 'replied', 'submitted', 'handled'],
  update: ['published', 'updated'],
  publish: ['published', 'updated'],
  reply: ['published', 'updated', 'replied'],
  submit: ['published', 'updated', 'submitted'],
  accept: ['published', 'updated', 'accepted', 'replied', 'handled'],
  handle: ['published', 'updated', 'replied', 'handled'],
  review: ['published', 'updated', 'reviewed'],
};

export function dischargingKinds(action: Action | undefined): readonly EventKind[] {
  return DISCHARGED_BY[action ?? 'any'];
}

const DISCHARGES: ReadonlySet<EventKind> = new Set(Object.values(DISCHARGED_BY).flat());

/** Whether the event does what is owed, and is no trigger. */
export function isDischarge(kind: EventKind): boolean {
  return DISCHARGES.has(kind);
}

/** Something that appeared: what a column, an account or an inspection counts. */
export function isPublication({ kind }: Pick<Happening, 'kind'>): boolean {
  return kind === 'published' || kind === 'updated';
}

/** What discharges an obligation of this rule, in order; a review stage (`stage`) is not the review of the whole. */
export function dischargesOf(rule: Rule, happenings: readonly Happening[]): Happening[] {
  const kinds = dischargingKinds('action' in rule ? rule.action : undefined);
  return happenings.filter(({ kind, source }) => kinds.includes(kind) && source.stage === undefined);
}

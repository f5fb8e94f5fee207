import type {
  CadenceRule,
  DeadlineRule,
  DueDate,
  DueRule,
  DurationUnit,
  Rule,
  TriggerEvent,
  Within,
} from '@shixian/model';

const span = { start: 0, end: 0 };

/** Rules as a parser would make them, without a parser. */
export function deadline(
  within: Within,
  event: TriggerEvent | null = 'document-issued',
  text = '印发',
): DeadlineRule {
  return { kind: 'deadline', span, trigger: event && { event, text }, within };
}

export function after(
  amount: number,
  unit: DurationUnit,
  event: TriggerEvent | null = 'document-issued',
): DeadlineRule {
  return deadline({ duration: { amount, unit } }, event);
}

export function every(
  amount: number,
  unit: DurationUnit,
  min = 1,
  window: CadenceRule['window'] = 'calendar',
): CadenceRule {
  return { kind: 'cadence', span, min, per: { amount, unit }, window, unit: '次' };
}

export function within(amount: number, unit: DurationUnit, min = 1): CadenceRule {
  return every(amount, unit, min, 'rolling');
}

export function due(repeat: DueRule['repeat'], ...at: DueDate[]): DueRule {
  return { kind: 'due', span, at, repeat };
}

export function all(...of: Rule[]): Rule {
  return { kind: 'all', span, of };
}

export function any(...of: Rule[]): Rule {
  return { kind: 'any', span, of };
}

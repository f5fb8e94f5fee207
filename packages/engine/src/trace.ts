import type { TraceStep } from '@shixian/model';
import { windowOf } from './cadence.js';
import { citationOf } from './citation.js';
import type { Happening } from './happening.js';
import type { Context, LeafRule, Owed } from './owed.js';
import { formatPoint } from './point.js';
import { nominalSteps, restDaySteps, rollSteps, termSteps } from './trace-term.js';

/** The duty step by step, so that it can be checked by hand: what started it, how it was counted, what it rests on. */
export function traceOf(owed: Owed, context: Context): TraceStep[] {
  const { obligation, due, met, noDate } = owed;
  const { rule } = obligation;
  const steps = stepsOfRule(rule, owed, context);
  if ('condition' in rule && rule.condition !== undefined) {
    steps.push({ step: 'reading', reason: 'condition', name: rule.condition });
  }
  if (noDate !== undefined) steps.push({ step: 'no-date', reason: noDate });
  // The bound of the law has a step of its own.
  if (due !== null && !owed.bounded) steps.push({ step: 'due', day: formatPoint(due) });
  steps.push(...groundSteps(owed, context));
  if (met !== null) steps.push(happeningStep('publication', met));
  return steps;
}

function stepsOfRule(rule: LeafRule, owed: Owed, context: Context): TraceStep[] {
  switch (rule.kind) {
    case 'deadline':
      return [...triggerSteps(owed, rule.trigger === null), ...termSteps(owed, context)];
    case 'cadence':
      return [...readingSteps(owed, context), ...cadenceSteps(owed, context)];
    case 'due':
      return [...nominalSteps(owed), ...rollSteps(owed, context)];
    case 'reference':
      return [...triggerSteps(owed, false), { step: 'reference', name: rule.basis }];
    case 'threshold':
      return [
        ...triggerSteps(owed, false),
        { step: 'count', name: rule.metric, amount: owed.trigger?.source.value ?? 0, unit: rule.unit },
      ];
    case 'retention':
      return [...triggerSteps(owed, false), { step: 'window', amount: rule.max.amount, unit: rule.max.unit }];
    default:
      return triggerSteps(owed, false);
  }
}

function happeningStep(step: TraceStep['step'], { kind, ref, ...point }: Happening): TraceStep {
  return { step, day: formatPoint(point), event: kind, ...(ref !== undefined && { ref }) };
}

function triggerSteps({ trigger }: Owed, implied: boolean): TraceStep[] {
  if (trigger === undefined) return [];
  return [happeningStep(implied ? 'implied-trigger' : 'trigger', trigger)];
}

function readingSteps({ obligation: { rule } }: Owed, context: Context): TraceStep[] {
  if (rule.kind !== 'cadence' || rule.window !== 'policy') return [];
  const cite = citationOf(context.interpretations['multi-period-window'].source, context.sources);
  return [{ step: 'interpretation', reason: windowOf(rule, context), name: 'multi-period-window', cite }];
}

function cadenceSteps(owed: Owed, context: Context): TraceStep[] {
  const { rule } = owed.obligation;
  if (rule.kind !== 'cadence' || owed.opens === null) return [];
  const day = formatPoint(owed.opens);
  const need = { amount: rule.min, unit: rule.unit };
  const count: TraceStep = { step: 'count', amount: owed.got ?? 0, unit: rule.unit };
  if (windowOf(rule, context) === 'calendar') {
    const to = owed.due === null ? {} : { to: formatPoint(owed.due) };
    return [{ step: 'period', day, ...to, ...need }, count];
  }
  const base = owed.trigger;
  const from: TraceStep = base ? happeningStep('window', base) : { step: 'window', day };
  return [
    { ...from, amount: rule.per.amount, unit: rule.per.unit },
    count,
    ...restDaySteps(owed, rule.per, context),
    ...rollSteps(owed, context),
  ];
}

/** What the date rests on besides the rule. */
function groundSteps(
  { provisional, opens, nominal, due, obligation }: Owed,
  { calendar }: Context,
): TraceStep[] {
  const steps: TraceStep[] = [];
  if (due === null) return steps;
  const first = Math.min(opens?.day ?? due.day, due.day);
  const days = provisional
    ? calendar.provisionalDays(first, Math.max(nominal?.day ?? due.day, due.day))
    : null;
  if (days !== null) {
    const [day, to] = [
      formatPoint({ day: days.first, second: null }),
      formatPoint({ day: days.last, second: null }),
    ];
    steps.push({ step: 'provisional', day, to, provisional: true });
  }
  if (calendar.overlay === 'unknown' && asksForWorkdays(obligation.rule))
    steps.push({ step: 'overlay-unknown' });
  return steps;
}

/** Whether the date can depend on which days are worked. */
function asksForWorkdays(rule: LeafRule): boolean {
  switch (rule.kind) {
    case 'deadline':
      return !('period' in rule.within);
    case 'cadence':
      return rule.per.unit === 'workday';
    case 'due':
      return rule.roll !== undefined;
    default:
      return false;
  }
}

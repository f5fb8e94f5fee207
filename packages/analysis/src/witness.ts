import { formatDay, formatMoment } from '@shixian/calendar';
import type { CadenceRule } from '@shixian/model';
import type { Breach, Side, Witness, WitnessEvent } from './comparison.js';
import type { Containment } from './containment.js';
import type { Counterexample } from './counterexample.js';
import { dayOf, endOfDay, type Instant, MINUTES_PER_DAY, startOfDay } from './demand.js';
import type { Leaf } from './leaf.js';
import type { MeasuredHistory } from './measures.js';
import type { Readings } from './readings.js';

/** Turns what a search found into a history that a person can read and the engine can evaluate. */
export function witnessFrom(
  answer: Containment & { holds: false },
  satisfies: Side,
  readings: Readings,
): Witness {
  const sides = { satisfies, breaks: satisfies === 'a' ? 'b' : 'a' } as const;
  return 'measured' in answer
    ? { ...sides, ...measuredWitness(answer.measured) }
    : { ...sides, ...publicationWitness(answer.counterexample, answer.broken, readings) };
}

type Body = Omit<Witness, 'satisfies' | 'breaks'>;

function publicationWitness(found: Counterexample, broken: Leaf, readings: Readings): Body {
  const { start, happenings, published, window, need } = found;
  const isWholeDays =
    published.every((instant) => instant === endOfDay(dayOf(instant))) &&
    window.last === endOfDay(dayOf(window.last)) &&
    (happenings === null || happenings.at === startOfDay(dayOf(happenings.at)));
  const format = (instant: Instant) =>
    isWholeDays ? formatDay(dayOf(instant)) : formatMoment(dayOf(instant), instant % MINUTES_PER_DAY);
  const discharge = dischargeOf(broken);
  const trigger =
    broken.rule.kind === 'deadline' ? (broken.rule.trigger?.event ?? readings.impliedTrigger) : null;
  const happened = happenings === null ? [] : Array.from({ length: happenings.count }, () => happenings.at);
  const events: (WitnessEvent & { instant: Instant })[] = [
    ...numbered(happened).map(
      ({ instant, title }) =>
        ({ event: trigger ?? 'information-formed', at: format(instant), ...title, instant }) as const,
    ),
    ...numbered(published).map(
      ({ instant, title }) => ({ event: discharge, at: format(instant), ...title, instant }) as const,
    ),
  ];
  events.sort((x, y) => x.instant - y.instant);
  const breach: Breach = {
    opens: format(window.open),
    due: format(window.last),
    required: need,
    found: found.found,
    unit: (broken.rule as Partial<CadenceRule>).unit ?? '次',
  };
  const history = events.map(({ instant: _, ...event }) => event);
  return { history, from: formatDay(start), to: formatDay(dayOf(window.last)), breach };
}

/** Equal instants get a title each, since equal lines of an events file count once. */
function numbered(instants: readonly Instant[]): { instant: Instant; title: { title?: string } }[] {
  return instants.map((instant, index) => {
    const isRepeated = instants[index - 1] === instant || instants[index + 1] === instant;
    return { instant, title: isRepeated ? { title: `第${index - instants.indexOf(instant) + 1}次` } : {} };
  });
}

const DISCHARGES = {
  update: 'updated',
  publish: 'published',
  reply: 'replied',
  submit: 'submitted',
  accept: 'accepted',
  handle: 'handled',
  review: 'reviewed',
} as const;

function dischargeOf({ rule }: Leaf): WitnessEvent['event'] {
  const action = 'action' in rule ? rule.action : undefined;
  return action === undefined || action === 'update' ? 'published' : DISCHARGES[action];
}

function measuredWitness(measured: MeasuredHistory): Body {
  if (measured.kind === 'measured') {
    const { value, limit, unit } = measured;
    const at = '2026-01-01';
    return {
      history: [{ event: 'published', at, value }],
      from: at,
      to: at,
      breach: { opens: at, due: at, required: limit, found: value, unit },
    };
  }
  const { published, withdrawn, due, rule } = measured;
  const at = formatDay(published);
  const end = Math.max(withdrawn ?? published, Number.isFinite(due) ? due : published);
  const history: WitnessEvent[] = [{ event: 'published', at }];
  if (withdrawn !== null) history.push({ event: 'withdrawn', at: formatDay(withdrawn) });
  const daysUp = (withdrawn ?? end + 1) - published - 1;
  const required = rule === 'retention' || Number.isFinite(due) ? due - published : daysUp + 1;
  return {
    history,
    from: at,
    to: formatDay(end),
    breach: {
      opens: at,
      due: Number.isFinite(due) ? formatDay(due) : formatDay(end),
      required,
      found: daysUp,
      unit: '日',
    },
  };
}

import { formatDay, formatMoment } from '@shixian/calendar';
import type { TriggerEvent } from '@shixian/model';
import type { Side, Witness, WitnessEvent } from './comparison.js';
import type { Refutation } from './containment.js';
import type { Counterexample } from './counterexample.js';
import { dayOf, endOfDay, type Instant, startOfDay } from './demand.js';
import type { Leaf } from './leaf.js';
import type { MeasuredHistory } from './measures.js';

/** Turns what a search found into a history that a person can read and the engine can evaluate. */
export function witnessFrom(refutation: Refutation, satisfies: Side): Witness {
  const sides = { satisfies, breaks: satisfies === 'a' ? 'b' : 'a' } as const;
  return 'measured' in refutation
    ? { ...sides, ...bodyFromMeasured(refutation.measured) }
    : { ...sides, ...bodyFromCounterexample(refutation.counterexample, refutation.event, refutation.broken) };
}

type Body = Omit<Witness, 'satisfies' | 'breaks'>;

function bodyFromCounterexample(found: Counterexample, event: TriggerEvent | null, { rule }: Leaf): Body {
  const { start, happenings, published, window, need } = found;
  const isWholeDays =
    [...published, window.last].every((instant) => instant === endOfDay(dayOf(instant))) &&
    (happenings === null || happenings.at === startOfDay(dayOf(happenings.at)));
  const format = (instant: Instant) =>
    isWholeDays
      ? formatDay(dayOf(instant))
      : formatMoment(dayOf(instant), instant - startOfDay(dayOf(instant)));
  // What an item implies is shown as information formed: the days are the same for anything else.
  const trigger = event ?? 'information-formed';
  const happened = happenings === null ? [] : Array<Instant>(happenings.count).fill(happenings.at);
  const events = [
    ...happened.map((instant, index) => ({ event: trigger, instant, ...numberOf(happened, index) })),
    ...published.map((instant, index) => ({
      event: 'published' as const,
      instant,
      ...numberOf(published, index),
    })),
  ].sort((a, b) => a.instant - b.instant);
  return {
    history: events.map(({ event: name, instant, ...title }) => ({
      event: name,
      at: format(instant),
      ...title,
    })),
    from: formatDay(start),
    to: formatDay(dayOf(found.to)),
    breach: {
      opens: format(window.open),
      due: format(window.last),
      required: need,
      found: found.found,
      unit: rule.kind === 'cadence' ? rule.unit : '次',
    },
  };
}

/** Equal instants get a title each, since equal lines of an events file count once. */
function numberOf(instants: readonly Instant[], index: number): { title?: string } {
  const instant = instants[index] as Instant;
  const isRepeated = instants[index - 1] === instant || instants[index + 1] === instant;
  return isRepeated ? { title: `第${index - instants.indexOf(instant) + 1}次` } : {};
}

/** Any day serves to measure a number on. */
const SOME_DAY = '2026-01-05';

function bodyFromMeasured(measured: MeasuredHistory): Body {
  if (measured.kind === 'measured') {
    const { value, limit, unit } = measured;
    const breach = { opens: SOME_DAY, due: SOME_DAY, required: limit, found: value, unit };
    return { history: [{ event: 'published', at: SOME_DAY, value }], from: SOME_DAY, to: SOME_DAY, breach };
  }
  const { published, lastUp, limit, to } = measured;
  const history: WitnessEvent[] = [{ event: 'published', at: formatDay(published) }];
  if (lastUp !== null) history.push({ event: 'withdrawn', at: formatDay(lastUp + 1) });
  const breach = {
    opens: formatDay(published),
    due: formatDay(limit),
    required: limit - published,
    found: (lastUp ?? to) - published,
    unit: '日',
  };
  return { history, from: formatDay(published), to: formatDay(to), breach };
}

import type { CalendarData } from '@shixian/calendar';
import type { Bundle, CountyEvent, Verdicts } from '@shixian/model';
import { pointOfOption } from './county.js';
import { type EvaluateOptions, evaluate } from './evaluate.js';
import { type EventStore, isEventStore, narrowedStore } from './event-store.js';
import type { Source } from './happening.js';
import { hasHappened, parsePoint } from './point.js';

export interface AsOfOptions extends EvaluateOptions {
  /** The calendar as known on that day (`nationalCalendarData({ asKnownOn })`, with the county's days); the Bundle's by default. */
  calendar?: CalendarData;
}

/** A past day seen with what was known then: the rules in force, the calendar of the time, and the events recorded by then. */
export function evaluateAsOf(
  bundle: Bundle,
  events: Iterable<CountyEvent> | EventStore,
  options: AsOfOptions,
): Verdicts {
  const { calendar = bundle.calendar, ...rest } = options;
  const at = pointOfOption('at', options.at);
  const isKnown = ({ recordedAt }: Source) => {
    const recorded = recordedAt === undefined ? null : parsePoint(recordedAt);
    return recorded === null || hasHappened(recorded, at);
  };
  const known = isEventStore(events)
    ? narrowedStore(events, ({ source }) => isKnown(source))
    : [...events].filter(isKnown);
  return evaluate({ ...bundle, calendar }, known, rest);
}

import { type Day, formatDay, formatMoment } from '@shixian/calendar';
import type { CountyEvent, TriggerEvent } from '@shixian/model';
import fc from 'fast-check';
import type { NaiveHistory } from './naive.js';

/** What happened and was published, in days from a first one; `minute` of the day, null where only the day is known. */
export interface HistoryEvent {
  event: 'published' | TriggerEvent;
  day: Day;
  minute: number | null;
  ref?: string;
}

const gaps = fc.constantFrom(1, 2, 3, 5, 7, 10, 14, 20, 30, 45, 90);
const lateness = fc.constantFrom(-3, -1, 0, 1, 2, 3, 5, 8, 14, 20, 30);
const minutes = fc.option(fc.constantFrom(0, 60, 600, 720, 1080, 1439), { freq: 2 });
const refs = fc.option(fc.constantFrom('甲〔2026〕1号', '乙〔2026〕2号', '丙〔2026〕3号'), { freq: 1 });

/**
 * Something published every few days or never, after most happenings or ahead of them, now and then for no reason: near
 * enough to what rules ask that many a history keeps one and breaks another.
 */
export function anyHistory(days: number, named: boolean): fc.Arbitrary<HistoryEvent[]> {
  const day = fc.nat({ max: days - 1 });
  const ref = named ? refs : fc.constant(null);
  const happening = fc.record({
    event: fc.constantFrom<TriggerEvent>('document-issued', 'information-changed', 'information-formed'),
    day,
    minute: minutes,
    ref,
    late: fc.option(lateness, { freq: 9 }),
    at: minutes,
  });
  return fc
    .record({
      gap: fc.option(gaps, { freq: 2 }),
      jitter: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 9, maxLength: 9 }),
      happenings: fc.array(happening, { maxLength: 6 }),
      more: fc.array(fc.record({ day, minute: minutes, ref }), { maxLength: 8 }),
    })
    .map(({ gap, jitter, happenings, more }) => {
      const published = (on: Day, minute: number | null, name: string | null): HistoryEvent => ({
        event: 'published',
        day: on,
        minute,
        ...(name !== null && { ref: name }),
      });
      const regular: HistoryEvent[] = [];
      for (let on = gap ?? days; on < days; on += gap ?? days)
        regular.push(published(on + (jitter[on % jitter.length] as number), null, null));
      return [
        ...regular,
        ...more.map((one) => published(one.day, one.minute, one.ref)),
        ...happenings.flatMap(({ event, day: on, minute, ref: name, late, at }) => [
          { event, day: on, minute, ...(name !== null && { ref: name }) },
          ...(late === null ? [] : [published(on + late, at, name)]),
        ]),
      ];
    });
}

export function historyFromNaive({ happened, published }: NaiveHistory): HistoryEvent[] {
  return [
    ...happened.map(({ event, day }) => ({ event: event as TriggerEvent, day, minute: null })),
    ...published.map((day) => ({ event: 'published' as const, day, minute: null })),
  ];
}

/** The events of an item; a title each, since equal lines of an events file count once. */
export function eventsOf(history: readonly HistoryEvent[], item: string, first: Day): CountyEvent[] {
  return history.map(({ event, day, minute, ref }, index) => ({
    item,
    event,
    at: minute === null ? formatDay(first + day) : formatMoment(first + day, minute),
    title: `第${index + 1}项`,
    ...(ref !== undefined && { ref }),
  }));
}

import { calendarFromData } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import { DEFAULT_INTERPRETATIONS } from '@shixian/compiler';
import { type ColumnPlan, EVENT_KINDS, type EventColumns } from '@shixian/engine';
import type { CadenceRule, DeadlineRule, Rule } from '@shixian/model';

/** 2025-01-01, the first day of every rule and of the records; and 2026-11-20, the day looked at. */
export const START = 20089;
export const NOW = 20777;
export const AT = '2026-11-20';
export const EVENTS_PER_ITEM = 20;

const span = { start: 0, end: 0 };

function cadence(
  min: number,
  amount: number,
  unit: 'week' | 'month' | 'year',
  window: 'calendar' | 'rolling',
): CadenceRule {
  return { kind: 'cadence', span, min, per: { amount, unit }, window, unit: '次' };
}

function deadline(
  event: 'document-issued' | 'information-changed',
  amount: number,
  unit: 'day' | 'workday',
): DeadlineRule {
  return { kind: 'deadline', span, trigger: { event, text: '' }, within: { duration: { amount, unit } } };
}

/** The kinds that make up most of a county's table; item i has rule i modulo 6. */
export const RULES: readonly Rule[] = [
  cadence(1, 2, 'week', 'rolling'),
  cadence(1, 1, 'month', 'calendar'),
  deadline('document-issued', 5, 'workday'),
  deadline('information-changed', 3, 'day'),
  cadence(3, 1, 'year', 'rolling'),
  deadline('document-issued', 3, 'day'),
];

export const PUBLISHED = EVENT_KINDS.indexOf('published');
export const ISSUED = EVENT_KINDS.indexOf('document-issued');
export const CHANGED = EVENT_KINDS.indexOf('information-changed');

export const calendar = calendarFromData(nationalCalendarData());

export interface Workload {
  items: number;
  columns: EventColumns;
  plan: ColumnPlan;
}

/** The rule whose documents and publications carry a reference; every other event has none. */
export const NAMED = 2;

/**
 * Events in order of time, as a feed gives them: on each day first what happens, then what is published, on items at random.
 * A publication under the rule NAMED mostly names the oldest document that waits, sometimes the newest, and where none waits
 * one of another office.
 */
export function workloadOf(items: number): Workload {
  const length = items * EVENTS_PER_ITEM;
  const columns = {
    item: new Uint32Array(length),
    day: new Int32Array(length),
    kind: new Uint8Array(length),
    ref: new Uint32Array(length),
  };
  const random = xorshift(20261121);
  const documents = documentsOf(items, length);
  const perDay = length / (NOW - START + 1);
  for (let row = 0; row < length; row++) {
    const item = random() % items;
    const place = row / perDay;
    const rule = item % RULES.length;
    const isPublished = place % 1 >= 0.4;
    columns.item[row] = item;
    columns.day[row] = START + Math.min(Math.floor(place), NOW - START);
    columns.kind[row] = isPublished ? PUBLISHED : rule === 3 ? CHANGED : ISSUED;
    if (rule === NAMED) {
      columns.ref[row] = isPublished ? documents.publish(item, random() % 8 === 0) : documents.issue(item);
    }
  }
  return { items, columns, plan: planOf(items) };
}

/** Which documents of each item wait for their publication. */
function documentsOf(items: number, most: number) {
  const oldest = new Uint32Array(items);
  const newest = new Uint32Array(items);
  const next = new Uint32Array(most + 1);
  let last = 0;
  return {
    issue(item: number): number {
      last++;
      if (oldest[item] === 0) oldest[item] = last;
      else next[newest[item] as number] = last;
      newest[item] = last;
      return last;
    },
    publish(item: number, takesNewest: boolean): number {
      const waiting = oldest[item] as number;
      if (waiting === 0) return ++last;
      // It goes on waiting in this list, so that some are published twice.
      if (takesNewest) return newest[item] as number;
      oldest[item] = next[waiting] as number;
      return waiting;
    },
  };
}

function planOf(items: number): ColumnPlan {
  const context = {
    calendar,
    interpretations: DEFAULT_INTERPRETATIONS,
    sources: [],
    weekStart: 1 as const,
    implied: 'information-formed' as const,
    planYear: null,
  };
  return {
    items,
    rules: RULES.map((rule) => ({ rule, context })),
    ruleOf: Uint32Array.from({ length: items }, (_, item) => item % RULES.length),
    start: new Int32Array(items).fill(START),
    evaluateAlone: () => {
      throw new Error('Every rule of the workload has a kernel.');
    },
  };
}

function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

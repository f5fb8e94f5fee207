import {
  type CompareOptions,
  type Comparison,
  compare,
  type RedundantMember,
  redundantMembers,
} from '@shixian/analysis';
import { type Calendar, type CalendarData, calendarFromData } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import { type ParseResult, parseRule } from '@shixian/dsl';
import type { Rule } from '@shixian/model';
import { computed } from './computed.js';
import type { CountyParts } from './read/county-parts.js';
import { type CountyFolder, type ReadResult, readCounty } from './read/read-county.js';
import type { ResolvedCounty } from './resolve/resolved-county.js';
import type { KnownLines } from './yaml/plain-yaml.js';

/**
 * What compiling several counties has in common: phrases come again and again, the national calendar is one, and so is the
 * baseline they extend. Folders are told apart by identity, so a changed folder must be a new one.
 */
export interface Session {
  /** Relation of a to b over the county's calendar and interpretations. */
  compare(county: ResolvedCounty, a: Typed, b: Typed, about: ComparedAbout): Comparison;
  /** Members of a rule that its others bring about, over the county's calendar and interpretations. */
  redundant(county: ResolvedCounty, typed: Typed): readonly RedundantMember[];
  parse(phrase: string, barePeriod: 'none' | 'rolling'): ParseResult;
  nationalCalendar(): CalendarData;
  read(folder: CountyFolder): ReadResult;
  resolve(parts: CountyParts, resolve: () => ResolvedCounty): ResolvedCounty;
}

/** A rule and its canonical text, which tells rules apart. */
export interface Typed {
  rule: Rule;
  canonical: string;
}

export type ComparedAbout = Pick<CompareOptions, 'impliedTrigger' | 'planYear'>;

/** Folders kept after they were read: a county, and those that others extend. */
const RECENT = 4;

export function createSession(): Session {
  const calendarIds = new WeakMap<CalendarData['days'], number>();
  let lastCalendarId = 0;
  const calendarId = ({ days }: CalendarData) =>
    computed(calendarIds, days, () => {
      lastCalendarId++;
      return lastCalendarId;
    });
  const parsed = { none: new Map<string, ParseResult>(), rolling: new Map<string, ParseResult>() };
  const reads = new Map<CountyFolder, ReadResult>();
  const knownLines: KnownLines = new Map();
  const resolved = new WeakMap<CountyParts, ResolvedCounty>();
  const comparisons = new Map<string, Comparison>();
  const redundancies = new Map<string, RedundantMember[]>();
  const calendars = new WeakMap<CalendarData['days'], Calendar>();
  let calendar: CalendarData | undefined;
  /** Most counties share the national days and decide nothing: what is found out for one holds for the others. */
  const grounds = new WeakMap<ResolvedCounty, string>();
  const groundsOf = (county: ResolvedCounty) =>
    computed(grounds, county, () => {
      const decided = Object.values(county.interpretations).map(({ value }) => value);
      return JSON.stringify([decided, calendarId(county.calendar)]);
    });
  const comparedOver = ({ calendar: data, interpretations }: ResolvedCounty): CompareOptions => ({
    calendar: computed(calendars, data.days, () => calendarFromData(data)),
    interpretations,
  });
  return {
    parse: (phrase, barePeriod) =>
      computed(parsed[barePeriod], phrase, () => parseRule(phrase, { barePeriod })),
    nationalCalendar: () => {
      calendar ??= nationalCalendarData();
      return calendar;
    },
    compare: (county, a, b, about) => {
      const { impliedTrigger, planYear } = about;
      const key = [a.canonical, b.canonical, impliedTrigger, planYear, groundsOf(county)].join('\0');
      return computed(comparisons, key, () => compare(a.rule, b.rule, { ...comparedOver(county), ...about }));
    },
    redundant: (county, { rule, canonical }) => {
      const key = `${canonical}\0${groundsOf(county)}`;
      return computed(redundancies, key, () => redundantMembers(rule, comparedOver(county)));
    },
    read: (folder) => {
      const result = reads.get(folder) ?? readCounty(folder, knownLines);
      // Put back at the end: a baseline that comes again and again is never the oldest.
      reads.delete(folder);
      reads.set(folder, result);
      const [oldest] = reads.keys();
      if (reads.size > RECENT && oldest !== undefined) reads.delete(oldest);
      return result;
    },
    resolve: (parts, resolve) => computed(resolved, parts, resolve),
  };
}

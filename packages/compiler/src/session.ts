import type { CalendarData } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import { type ParseResult, parseRule } from '@shixian/dsl';
import type { CountyParts } from './read/county-parts.js';
import type { CountyFolder, ReadResult } from './read/read-county.js';
import type { ResolvedCounty } from './resolve/resolved-county.js';

/**
 * What compiling several counties has in common: phrases come again and again, the national calendar is one, and so is the
 * baseline they extend. Folders are told apart by identity, so a changed folder must be a new one.
 */
export interface Session {
  parse(phrase: string, barePeriod: 'none' | 'rolling'): ParseResult;
  nationalCalendar(): CalendarData;
  read(folder: CountyFolder, read: () => ReadResult): ReadResult;
  resolve(parts: CountyParts, resolve: () => ResolvedCounty): ResolvedCounty;
}

export function createSession(): Session {
  const parsed = new Map<string, ParseResult>();
  const reads = new WeakMap<CountyFolder, ReadResult>();
  const resolved = new WeakMap<CountyParts, ResolvedCounty>();
  let calendar: CalendarData | undefined;
  return {
    parse: (phrase, barePeriod) => {
      const key = `${barePeriod} ${phrase}`;
      let result = parsed.get(key);
      if (result === undefined) {
        result = parseRule(phrase, { barePeriod });
        parsed.set(key, result);
      }
      return result;
    },
    nationalCalendar: () => {
      calendar ??= nationalCalendarData();
      return calendar;
    },
    read: (folder, read) => remembered(reads, folder, read),
    resolve: (parts, resolve) => remembered(resolved, parts, resolve),
  };
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

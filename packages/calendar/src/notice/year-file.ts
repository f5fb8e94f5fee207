/** data/YYYY.json: the notices that arrange a year, the first and then its amendments. */
export interface YearFile {
  year: number;
  notices: YearNotice[];
}

export interface YearNotice {
  title: string;
  number?: string;
  /** Announced, YYYY-MM-DD. */
  date: string;
  url?: string;
  /** An amendment states anew each festival that it changes. */
  festivals: NoticeFestival[];
}

/** Days as YYYY-MM-DD; they may lie in December of the year before. */
export interface NoticeFestival {
  name: string;
  statutory?: string[];
  'swapped-off'?: string[];
  'weekend-in-block'?: string[];
  makeup?: string[];
}

export type DayClass = Exclude<keyof NoticeFestival, 'name'>;

export const OFF_CLASSES = ['statutory', 'swapped-off', 'weekend-in-block'] as const;

/** What is wrong with a notice or a year file. `line` counts from 1 and is absent where the file is JSON. */
export type NoticeProblem = { line?: number } & (
  | { kind: 'not-a-notice'; missing: 'year' | 'festivals' | 'date' | 'shape' }
  | { kind: 'not-understood'; words: string }
  | { kind: 'impossible-day'; words: string }
  | { kind: 'wrong-weekday'; day: string; written: string; actual: string }
  | { kind: 'wrong-count'; festival: string; written: number; counted: number }
  | { kind: 'day-twice'; day: string }
  | { kind: 'outside-year'; day: string; year: number }
  | {
      kind: 'wrong-class';
      day: string;
      class: DayClass;
      weekday: string;
    }
  | { kind: 'statutory-day-worked'; day: string; festival: string; measures: string }
  | { kind: 'unbalanced'; swapped: number; worked: number; owed: number }
  | { kind: 'long-stretch'; first: string; last: string; days: number }
);

const DAY_LISTS: readonly string[] = [...OFF_CLASSES, 'makeup'];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string';

/** True for JSON of this shape, with no key beside those named; whether its days exist is the check's to say. */
export function isYearFile(value: unknown): value is YearFile {
  return (
    isRecord(value) &&
    Number.isInteger(value.year) &&
    Array.isArray(value.notices) &&
    value.notices.length > 0 &&
    value.notices.every(isYearNotice)
  );
}

function isYearNotice(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.title) &&
    isText(value.date) &&
    [value.number, value.url].every((item) => item === undefined || isText(item)) &&
    Array.isArray(value.festivals) &&
    value.festivals.every(isFestival)
  );
}

function isFestival(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.name) &&
    Object.entries(value).every(
      ([key, item]) =>
        key === 'name' || (DAY_LISTS.includes(key) && Array.isArray(item) && item.every(isText)),
    )
  );
}

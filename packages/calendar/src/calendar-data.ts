/** Everything a calendar needs, as JSON: the shape of schemas/calendar.schema.json, which a type test holds equal. */
export interface CalendarData {
  firstYear: number;
  /** Last year with a published arrangement. */
  lastOfficialYear: number;
  /** Last year computed; those after `lastOfficialYear` are provisional. */
  lastYear: number;
  /** YYYY-MM-DD, where an earlier state of knowledge was asked for. */
  asKnownOn?: string;
  /** By YYYY-MM-DD: every day that differs from the plain weekend rule or is a named holiday. */
  days: Record<string, CalendarDayEntry>;
  notices: Record<string, CalendarNotice>;
  overlay: OverlayState;
  /** Statutory days of provisional years that fall on a rest day: a day in lieu is owed, not yet placed. */
  uncertain: OwedDay[];
}

/** Whether the county has days of its own: none, not known, or written in. */
export type OverlayState = 'none' | 'unknown' | 'patched';

export interface CalendarDayEntry {
  class: SpecialDayClass;
  name: string;
  /** Key in `notices`. */
  notice: string;
  /** Computed, not published. */
  provisional?: true;
}

/**
 * Why a day differs. `weekend-in-block` is a weekend inside an arranged holiday. The cancelled ones keep the plain rule
 * again: the county does not follow the national arrangement on that day.
 */
export type SpecialDayClass =
  | 'statutory'
  | 'swapped-off'
  | 'weekend-in-block'
  | 'makeup'
  | 'overlay-off'
  | 'overlay-makeup'
  | 'overlay-cancelled-off'
  | 'overlay-cancelled-makeup';

export interface CalendarNotice {
  title: string;
  /** 文号, as 国办发明电〔2025〕7号. */
  number?: string;
  /** Day it was announced, YYYY-MM-DD. */
  date?: string;
  url?: string;
}

export interface OwedDay {
  day: string;
  name: string;
}

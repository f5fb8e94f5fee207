import type { Bundle, CountyEvent, Rule } from '@shixian/model';
import { dayFromText, type ReferenceDays } from './reference-days.js';

/** A civil day, or a second of it, 86400 being its end. */
export interface At {
  day: number;
  second: number | null;
}

/** `provisional`: to find it, a day was asked for that no notice has fixed. */
export interface DueAt extends At {
  provisional?: boolean;
}

export interface ReferenceDuty {
  kind: string;
  opens: number | null;
  due: At | null;
  met: At | null;
  status: 'pending' | 'due-soon' | 'met' | 'late' | 'overdue' | 'missed' | 'judgment';
  /** A day that no notice has fixed was asked whether it is worked. */
  provisional: boolean;
  /** For a calendar period: whether it has closed, and whether something was published after it. */
  closed?: boolean;
  followed?: boolean;
}

export interface ReferenceResult {
  status: 'overdue' | 'judgment' | 'due-soon' | 'compliant' | 'idle' | 'exempt';
  nextDue: At | null;
  duties: ReferenceDuty[];
  /** Those that matter now: open, overdue, and the last closed one of each obligation. */
  listed: ReferenceDuty[];
}

export interface ReferenceInput {
  rule: Rule;
  events: CountyEvent[];
  start: number;
  at: At;
  days: ReferenceDays;
  interpretations: Bundle['interpretations'];
  letterbox: boolean;
  planYear: number;
}

export interface Happened extends At {
  event: CountyEvent['event'];
  ref: string | undefined;
  subject: string | undefined;
  count: number;
  value: number | undefined;
  content: string;
}

export type Leaf = Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' }>;

export function readAt(text: string): At {
  if (text.length === 10) return { day: dayFromText(text), second: null };
  const seconds = Date.parse(text) / 1000 + 8 * 3600;
  const day = Math.floor(seconds / 86400);
  return { day, second: seconds - day * 86400 };
}

const secondsAt = ({ day, second }: At) => day * 86400 + (second ?? 86400);

/** A due moment is in time itself; a due day is over at 00:00 of the next. */
export const over = (due: At, now: At) =>
  due.second === null ? now.day > due.day : secondsAt(now) > secondsAt(due);
export const tooLate = (due: At, done: At) =>
  due.second === null || done.second === null ? done.day > due.day : secondsAt(done) > secondsAt(due);
export const known = (it: At, now: At) =>
  it.day < now.day ||
  (it.day === now.day && (it.second === null || now.second === null || it.second <= now.second));

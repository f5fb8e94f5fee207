import { type Day, dayFromCivil, formatDay, isWeekend, parseDay } from '../civil-day.js';
import { measuresFor, statutoryDays } from '../measures.js';
import { weekdayName } from './notice-check.js';
import type { NoticeFestival, NoticeProblem, YearFile } from './year-file.js';

/** What a notice's page says beside its words. */
export interface NoticeOrigin {
  url?: string;
  /** Announced, YYYY-MM-DD; the day it was signed by default. */
  date?: string;
}

export interface ReadNotice {
  /** null where a problem leaves the year, the festivals or a day open. */
  file: YearFile | null;
  problems: NoticeProblem[];
}

const YEAR = /关于\s*(\d{4})年\s*部分节假日安排的通知/;
const NUMBER = /国办发明电〔\d{4}〕\d+号/;
const ITEM = /^[一二三四五六七八九十]+、([^:]{2,12}):(.+)$/;
const SIGNED = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
/** A day that is ordered off or worked outside the numbered items would be lost. */
const STRAY_ORDER = /\d日(\([^)]*\))?(放假|补休|上班)/;

const DATE = String.raw`(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日(?:\([^)]*\))?`;
const DATES = `${DATE}(?:[至、]${DATE})*`;
const OFF = new RegExp(`^(${DATES})(?:放假调休|放假|补休)(?:(\\d+)天)?$`);
const WORKED = new RegExp(`^(${DATES})上班$`);
const COUNT = /^共(\d+)天$/;
/** Words that set no day. What a sentence encourages (鼓励…) it does not order. */
const SILENT = /^(?:与周末连休|不调休)$/;
const ENCOURAGED = /^鼓励/;

/**
 * A year file from the words of a State Council notice as published since 2013. Each day off is classed by the Measures in
 * force and its weekday. Every clause of an item is understood or reported.
 */
export function yearFromNoticeText(text: string, origin: NoticeOrigin = {}): ReadNotice {
  const problems: NoticeProblem[] = [];
  const whole = normaliseWidth(text);
  const year = Number(YEAR.exec(whole)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return { file: null, problems: [{ kind: 'not-a-notice', missing: 'year' }] };

  const lines = whole.split('\n').map((line) => line.replace(/\s/g, ''));
  const signed = lines.map((line) => SIGNED.exec(line)).find((match) => match !== null);
  const signedDay = signed ? dayFromCivil(Number(signed[1]), Number(signed[2]), Number(signed[3])) : null;
  const date = origin.date ?? (signedDay === null ? undefined : formatDay(signedDay));
  if (date === undefined || parseDay(date) === null) problems.push({ kind: 'not-a-notice', missing: 'date' });

  const statutory = statutoryDays(year, measuresFor(year, date)) ?? [];
  const isStatutory = (day: Day) => statutory.some((item) => item.day === day);
  const festivals: NoticeFestival[] = [];
  for (const [index, line] of lines.entries()) {
    const item = ITEM.exec(line);
    const report = (problem: NoticeProblem) => problems.push({ ...problem, line: index + 1 });
    if (item !== null)
      festivals.push(readFestival(item[1] as string, item[2] as string, year, isStatutory, report));
    else if (STRAY_ORDER.test(line)) report({ kind: 'not-understood', words: line });
  }
  if (festivals.length === 0) problems.push({ kind: 'not-a-notice', missing: 'festivals' });
  if (problems.length > 0) return { file: null, problems };
  const number = NUMBER.exec(whole)?.[0];
  const notice = {
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    ...(number !== undefined && { number }),
    date: date as string,
    ...(origin.url !== undefined && { url: origin.url }),
    festivals,
  };
  return { file: { year, notices: [notice] }, problems };
}

const WIDTHS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '，': ',', '；': ';' };

function normaliseWidth(text: string): string {
  return text
    .replace(/[（）：，；]/g, (sign) => WIDTHS[sign] as string)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[[［](\d{4})[\]］]/g, '〔$1〕')
    .replaceAll('星期天', '星期日')
    .replaceAll('\r', '');
}

type Report = (problem: NoticeProblem) => void;

function readFestival(
  name: string,
  words: string,
  year: number,
  isStatutory: (day: Day) => boolean,
  report: Report,
): NoticeFestival {
  const off: Day[] = [];
  const makeup: Day[] = [];
  let written: number | null = null;
  for (const sentence of words.split('。').filter((part) => part !== '' && !ENCOURAGED.test(part))) {
    for (const clause of sentence.split(/[,;]/)) {
      const offDays = OFF.exec(clause);
      const workedDays = WORKED.exec(clause);
      const count = COUNT.exec(clause)?.[1] ?? offDays?.[2];
      if (offDays !== null) off.push(...readDays(offDays[1] as string, year, report));
      else if (workedDays !== null) makeup.push(...readDays(workedDays[1] as string, year, report));
      else if (count === undefined && !SILENT.test(clause)) report({ kind: 'not-understood', words: clause });
      if (count !== undefined) written = Number(count);
    }
  }
  if (off.length === 0) report({ kind: 'not-understood', words });
  if (written !== null && written !== off.length) {
    report({ kind: 'wrong-count', festival: name, written, counted: off.length });
  }
  const lists = {
    statutory: off.filter(isStatutory),
    'swapped-off': off.filter((day) => !isStatutory(day) && !isWeekend(day)),
    'weekend-in-block': off.filter((day) => !isStatutory(day) && isWeekend(day)),
    makeup,
  };
  const filled = Object.entries(lists).filter(([, days]) => days.length > 0);
  return { name, ...Object.fromEntries(filled.map(([kind, days]) => [kind, days.map(formatDay)])) };
}

/** `2月15日(…)至23日(…)、28日`: year and month carry over from the date before. */
function readDays(words: string, noticeYear: number, report: Report): Day[] {
  const result: Day[] = [];
  let year = noticeYear;
  let month = 0;
  for (const [, link, y, m, d, note] of words.matchAll(
    /(^|[至、])(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?/g,
  )) {
    year = y === undefined ? year : Number(y);
    month = m === undefined ? month : Number(m);
    const day = dayFromCivil(year, month, Number(d));
    const previous = result.at(-1);
    if (day === null || (link === '至' && (previous === undefined || day <= previous))) {
      report({ kind: 'impossible-day', words });
      return [];
    }
    const weekday = /(?:周|星期)([一二三四五六日])/.exec(note ?? '')?.[1];
    if (weekday !== undefined && `周${weekday}` !== weekdayName(day)) {
      report({
        kind: 'wrong-weekday',
        day: formatDay(day),
        written: `周${weekday}`,
        actual: weekdayName(day),
      });
    }
    if (link === '至')
      for (let between = (previous as Day) + 1; between < day; between++) result.push(between);
    result.push(day);
  }
  return result;
}

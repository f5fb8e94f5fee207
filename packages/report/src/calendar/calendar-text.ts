import { type CalendarNotice, civilFromDay, type Day, formatDay, weekdayOf } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import { remark } from '../words.js';
import {
  type CalendarInput,
  type DaySpan,
  daysOf,
  owedIn,
  type PrintedDay,
  spansOf,
} from './calendar-input.js';

const WEEKDAYS: Record<Language, readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};
/** Two columns each. */
const MARKS = { 'zh-CN': { off: '休', worked: '班' }, en: { off: '* ', worked: '+ ' } } as const;
const SPAN_MARKS = {
  'zh-CN': { off: '休　', worked: '班　' },
  en: { off: '* off   ', worked: '+ work  ' },
} as const;
/** A day takes two columns and its mark two, with one between days. */
const GRID_WIDTH = 7 * 5 - 1;

/**
 * A year, two months abreast, or one month, as a wall calendar: 休 (*) on an arranged day off, 班 (+) on a weekend day that is worked,
 * with the festivals, their sources, and what is provisional below.
 */
export function textFromCalendar(input: CalendarInput): string {
  const days = daysOf(input);
  const months =
    input.month === undefined ? Array.from({ length: 12 }, (_, index) => index + 1) : [input.month];
  const grids = months.map((month) => monthGrid(input, month, days));
  const blocks: string[] = [];
  for (let at = 0; at < grids.length; at += 2)
    blocks.push(abreast(grids[at] as string[], grids[at + 1] ?? []));
  return [...blocks, legend(input, days)].join('\n');
}

function monthGrid({ year, lang }: CalendarInput, month: number, days: readonly PrintedDay[]): string[] {
  const title = lang === 'en' ? `${year}-${String(month).padStart(2, '0')}` : `${year}年${month}月`;
  const lines = [
    center(title),
    WEEKDAYS[lang]
      .map((name) => (lang === 'en' ? `${name}  ` : `${name}  `))
      .join(' ')
      .trimEnd(),
  ];
  let cells: string[] = [];
  for (const { day, info } of days.filter((item) => civilFromDay(item.day).month === month)) {
    if (cells.length === 0) for (let blank = 1; blank < weekdayOf(day); blank++) cells.push('    ');
    cells.push(`${String(civilFromDay(day).day).padStart(2)}${markOf(info, lang)}`);
    if (weekdayOf(day) === 7) {
      lines.push(cells.join(' '));
      cells = [];
    }
  }
  if (cells.length > 0) lines.push(cells.join(' '));
  return lines;
}

function markOf({ class: kind, workday }: PrintedDay['info'], lang: Language): string {
  if (kind === 'workday' || kind === 'weekend' || kind.startsWith('overlay-cancelled')) return '  ';
  return MARKS[lang][workday ? 'worked' : 'off'];
}

function center(title: string): string {
  return ' '.repeat(Math.floor((GRID_WIDTH - columnsOf(title)) / 2)) + title;
}

/** Columns on a terminal: a character outside ASCII takes two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) < 128 ? 1 : 2;
  return columns;
}

function abreast(left: readonly string[], right: readonly string[]): string {
  let text = '';
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const cell = left[row] ?? '';
    const gap = ' '.repeat(GRID_WIDTH + 4 - columnsOf(cell));
    text += `${right[row] === undefined ? cell : cell + gap + right[row]}`.trimEnd();
    text += '\n';
  }
  return text;
}

function legend(input: CalendarInput, days: readonly PrintedDay[]): string {
  const { calendar, county, lang } = input;
  const en = lang === 'en';
  const lines = spansOf(days).map((span) => spanText(span, lang));
  const notices = new Set(days.flatMap(({ info }) => (info.notice === undefined ? [] : [info.notice])));
  for (const notice of notices) lines.push(`${en ? 'Source: ' : '依据：'}${noticeText(notice, lang)}`);
  const provisional = calendar.provisionalDays((days[0] as PrintedDay).day, (days.at(-1) as PrintedDay).day);
  if (provisional !== null) {
    const range = `${formatDay(provisional.first)}${en ? ' to ' : '至'}${formatDay(provisional.last)}`;
    lines.push(
      en
        ? `Provisional: ${range}; the arrangement is not published, so these are statutory days and weekends only.`
        : `暂定：${range}尚无公布的安排，只按法定节假日和周末推算。`,
    );
  }
  for (const { day, name } of owedIn(input)) {
    lines.push(
      en
        ? `Owed: a day in lieu of ${day} (${name}), not yet placed.`
        : `待定：${day}（${name}）逢休息日，应补休一天，日期未公布。`,
    );
  }
  if (county !== undefined && calendar.overlay === 'unknown') {
    lines.push(
      en
        ? `Unknown: whether ${county.name} has days off of its own.`
        : `未知：${county.name}是否另有本地放假安排，尚未查明。`,
    );
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function spanText({ first, last, info }: DaySpan, lang: Language): string {
  const range =
    first === last
      ? dayText(first, lang)
      : `${dayText(first, lang)}${lang === 'en' ? '–' : '至'}${dayText(last, lang)}`;
  if (info.class.startsWith('overlay-cancelled')) {
    return lang === 'en'
      ? `        ${range} ${info.name}: does not follow the national arrangement`
      : `　　${range} ${info.name}：不执行国家调休安排`;
  }
  return `${SPAN_MARKS[lang][info.workday ? 'worked' : 'off']}${range} ${info.name}`;
}

function dayText(day: Day, lang: Language): string {
  const name = WEEKDAYS[lang][weekdayOf(day) - 1];
  return lang === 'en' ? `${formatDay(day)} (${name})` : `${formatDay(day)}（周${name}）`;
}

function noticeText({ title, number, url }: CalendarNotice, lang: Language): string {
  return `${title}${number === undefined ? '' : remark(number, lang)}${url === undefined ? '' : ` ${url}`}`;
}

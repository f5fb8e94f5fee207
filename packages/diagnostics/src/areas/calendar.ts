import type { Catalog } from '../diagnostic.js';

/** How a notice classes a day: off by law, off by swap, a weekend inside a holiday, a weekend that is worked. */
export type NoticeDayClass = 'statutory' | 'swapped-off' | 'weekend-in-block' | 'makeup';

/** Diagnostics of entering a year's notice of holidays. Days are YYYY-MM-DD, weekdays 周一 to 周日. */
export interface CalendarCodes {
  /** The file is not a notice, or not a year file. */
  SX6001: { missing: 'year' | 'festivals' | 'date' | 'shape' };
  SX6002: { words: string };
  SX6003: { words: string };
  SX6004: { day: string; written: string; actual: string };
  SX6005: { festival: string; written: number; counted: number };
  SX6006: { day: string };
  SX6007: { day: string; year: number };
  SX6008: { day: string; class: NoticeDayClass; weekday: string };
  /** `measures` is the number of the Measures on Holidays in force. */
  SX6009: { day: string; festival: string; measures: string };
  /** Working days given off by swap, weekend days worked, and days owed for statutory days on rest days. */
  SX6010: { swapped: number; worked: number; owed: number };
  SX6011: { first: string; last: string; days: number };
}

const MISSING_ZH = {
  year: '没有“关于某年部分节假日安排的通知”这一标题，不知道是哪一年',
  festivals: '没有“一、元旦：……”这样的条目',
  date: '没有落款日期，不知道何时公布',
  shape: '不是年度数据文件应有的结构',
} as const;
const MISSING_EN = {
  year: 'it has no title naming the year',
  festivals: 'it has no items like 一、元旦：…',
  date: 'it is not signed with a date',
  shape: 'it does not have the shape of a year file',
} as const;
const CLASS_ZH: Record<NoticeDayClass, string> = {
  statutory: '法定节假日',
  'swapped-off': '调休放假的工作日',
  'weekend-in-block': '假期内的周末',
  makeup: '调休上班日',
};
const CLASS_EN: Record<NoticeDayClass, string> = {
  statutory: 'a statutory day',
  'swapped-off': 'a weekday off by swap',
  'weekend-in-block': 'a weekend inside a holiday',
  makeup: 'a make-up working day',
};

export const calendarZh: Catalog<CalendarCodes> = {
  SX6001: ({ missing }) => ({
    text: `这不是可以录入的放假通知：${MISSING_ZH[missing]}。`,
    remedy:
      missing === 'shape'
        ? '请对照 packages/calendar/data/ 中已有年份的文件改正。'
        : '请粘贴国务院办公厅通知的全文，从标题到落款日期；落款缺失时用 --date 写明公布日期。',
  }),
  SX6002: ({ words }) => ({
    text: `读不懂“${words}”，不能确定哪天放假、哪天上班。`,
    remedy: '请核对粘贴是否完整；原文确实如此的，请按 data/ 中的格式写成 JSON 文件再录入。',
  }),
  SX6003: ({ words }) => ({
    text: `“${words}”中有不存在的日期，或起止颠倒。`,
    remedy: '请对照通知原文改正日期。',
  }),
  SX6004: ({ day, written, actual }) => ({
    text: `${day}是${actual}，文中写作${written}，日期和星期必有一误。`,
    remedy: '请对照通知原文改正。',
  }),
  SX6005: ({ festival, written, counted }) => ({
    text: `${festival}写明共${written}天，逐日数得${counted}天。`,
    remedy: '请对照通知原文改正起止日期或天数。',
  }),
  SX6006: ({ day }) => ({
    text: `${day}出现了两次，不能确定当天放假还是上班。`,
    remedy: '每一天只写一次：放假或者上班。',
  }),
  SX6007: ({ day, year }) => ({
    text: `${day}不属于${year}年的安排；一份通知只涉及当年和上一年12月。`,
    remedy: '请改正年份，或把这一天写进它所属年份的文件。',
  }),
  SX6008: ({ day, class: kind, weekday }) => ({
    text: `${day}（${weekday}）不能是${CLASS_ZH[kind]}。`,
    remedy:
      kind === 'statutory'
        ? '请按《全国年节及纪念日放假办法》第二条核对法定节假日。'
        : '上班调到周六或周日，放假调到周一至周五；请对照通知原文改正。',
  }),
  SX6009: ({ day, festival, measures }) => ({
    text: `${day}（${festival}）是法定节假日，文中没有放假。依据：《全国年节及纪念日放假办法》（${measures}）第二条。`,
    remedy: '请核对是否漏贴了这个节日；法律已经修改的，先更新办法的数据。',
  }),
  SX6010: ({ swapped, worked, owed }) => ({
    text: `工作日调休放假${swapped}天，周末上班${worked}天，法定节假日逢休息日应补${owed}天，前者应等于后两者之和。`,
    remedy: '请核对有无漏写的上班日或放假日；确属特别安排的，可以保留。',
  }),
  SX6011: ({ first, last, days }) => ({
    text: `${first}至${last}连续工作${days}天。依据：《全国年节及纪念日放假办法》第七条，假期前后连续工作一般不超过6天。`,
    remedy: '请核对上班日；通知原文如此的，可以保留。',
  }),
};

export const calendarEn: Catalog<CalendarCodes> = {
  SX6001: ({ missing }) => ({
    text: `This is no notice that can be entered: ${MISSING_EN[missing]}.`,
    remedy:
      missing === 'shape'
        ? 'Compare it with the files in packages/calendar/data/.'
        : 'Paste the whole notice, from title to date; where it is unsigned, give --date.',
  }),
  SX6002: ({ words }) => ({
    text: `“${words}” is not understood, so no day can be set by it.`,
    remedy: 'Check that the paste is complete; if the notice says so, write a JSON year file as in data/.',
  }),
  SX6003: ({ words }) => ({
    text: `“${words}” holds a date that does not exist, or ends before it begins.`,
    remedy: 'Correct the date from the notice.',
  }),
  SX6004: ({ day, written, actual }) => ({
    text: `${day} is a ${actual} and is written as ${written}: one of the two is wrong.`,
    remedy: 'Correct it from the notice.',
  }),
  SX6005: ({ festival, written, counted }) => ({
    text: `${festival} says ${written} days and lists ${counted}.`,
    remedy: 'Correct the dates or the number from the notice.',
  }),
  SX6006: ({ day }) => ({
    text: `${day} stands twice, so it is not known whether it is worked.`,
    remedy: 'Write each day once, as off or as worked.',
  }),
  SX6007: ({ day, year }) => ({
    text: `${day} does not belong to the arrangement of ${year}, which covers that year and the December before.`,
    remedy: 'Correct the year, or move the day to the file of its year.',
  }),
  SX6008: ({ day, class: kind, weekday }) => ({
    text: `${day} (${weekday}) cannot be ${CLASS_EN[kind]}.`,
    remedy:
      kind === 'statutory'
        ? 'See the statutory days in article 2 of the Measures on Holidays.'
        : 'Days worked are Saturdays or Sundays, days swapped off are Mondays to Fridays.',
  }),
  SX6009: ({ day, festival, measures }) => ({
    text: `${day} (${festival}) is a statutory day by article 2 of the Measures on Holidays (${measures}) and is not off here.`,
    remedy: 'Check whether the festival is missing from the paste; if the law changed, enter it first.',
  }),
  SX6010: ({ swapped, worked, owed }) => ({
    text: `${swapped} weekdays are off by swap, ${worked} weekend days are worked and ${owed} are owed for statutory days on rest days: the first should be the sum of the others.`,
    remedy: 'Check for a missing day; a special arrangement may stay.',
  }),
  SX6011: ({ first, last, days }) => ({
    text: `${first} to ${last} are ${days} working days in a row; article 7 of the Measures on Holidays asks for 6 at most around a holiday, as a rule.`,
    remedy: 'Check the days worked; if the notice says so, it may stay.',
  }),
};

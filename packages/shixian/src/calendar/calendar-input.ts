import { type CalendarData, calendarFromData, type Day, parseDay } from '@shixian/calendar';
import { calendarDataAsKnownOn, nationalCalendarData } from '@shixian/calendar/national';
import type { Language } from '@shixian/diagnostics';
import type { CalendarInput } from '@shixian/report';
import { CannotRun } from '../context.js';

export interface CalendarRequest {
  month?: string;
  county?: string;
  asKnownOn?: string;
  lang: Language;
}

/** The calendar that the command line asks for; CannotRun where it asks for what there is not. */
export async function calendarInput(
  yearText: string,
  request: CalendarRequest,
  cwd: string,
): Promise<CalendarInput> {
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : Number.NaN;
  if (Number.isNaN(year))
    throw new CannotRun({
      'zh-CN': `年份写成四位数字，例如 2026；“${yearText}”不是年份。`,
      en: `A year has four digits, such as 2026; “${yearText}” is none.`,
    });
  const month = monthFrom(request.month);
  const knownOn = dayFrom(request.asKnownOn);
  const { data, county } =
    request.county === undefined
      ? { data: nationalUntil(year), county: undefined }
      : await countyCalendar(request.county, cwd);
  const known = knownOn === undefined ? data : calendarDataAsKnownOn(data, knownOn);
  if (year < known.firstYear || year > known.lastYear) {
    throw new CannotRun({
      'zh-CN': `日历有${known.firstYear}年至${known.lastYear}年，没有${year}年。`,
      en: `The calendar holds ${known.firstYear} to ${known.lastYear}, not ${year}.`,
    });
  }
  return {
    calendar: calendarFromData(known),
    year,
    ...(month !== undefined && { month }),
    ...(county !== undefined && { county }),
    lang: request.lang,
  };
}

/** The default years, or as many more as it takes. */
function nationalUntil(year: number): CalendarData {
  const data = nationalCalendarData();
  return year <= data.lastYear ? data : nationalCalendarData({ lastYear: year });
}

function monthFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(0?[1-9]|1[0-2])$/.test(text))
    throw new CannotRun({
      'zh-CN': `月份是 1 到 12；“${text}”不是月份。`,
      en: `A month is 1 to 12; “${text}” is none.`,
    });
  return Number(text);
}

function dayFrom(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null)
    throw new CannotRun({
      'zh-CN': `日期写成 YYYY-MM-DD，并且要存在；“${text}”不是日期。`,
      en: `A date is written YYYY-MM-DD and must exist; “${text}” is none.`,
    });
  return day;
}

async function countyCalendar(
  folder: string,
  cwd: string,
): Promise<{ data: CalendarData; county: { code: string; name: string } }> {
  const { createCountyLoader } = await import('@shixian/compiler/node');
  const { bundle } = createCountyLoader({ cwd }).compile(folder);
  if (bundle === null)
    throw new CannotRun({
      'zh-CN': `读不了县目录“${folder}”，请先用 shixian check 查看原因。`,
      en: `The county folder “${folder}” cannot be read; shixian check says why.`,
    });
  return { data: bundle.calendar, county: { code: bundle.county.code, name: bundle.county.name } };
}

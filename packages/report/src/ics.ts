import { formatDay, parseDay } from '@shixian/calendar';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { ReportInput } from './report-input.js';
import { stampOf } from './reproducible.js';
import { heading, labelled, namesText, pathText } from './words.js';

/**
 * One calendar (RFC 5545) for each leading unit: every open due date as an all-day event.
 * UIDs are made from county, item and due day, so that importing again updates and does not double.
 */
export function icsFromVerdicts(input: ReportInput): Map<string, string> {
  const { verdicts, lang } = input;
  const calendars = new Map<string, ReturnType<typeof ical>>();
  for (const item of verdicts.items) {
    if (item.nextDue === null) continue;
    const day = item.nextDue.slice(0, 10);
    const after = formatDay((parseDay(day) ?? 0) + 1);
    for (const unit of item.responsible.lead) {
      const calendar =
        calendars.get(unit) ??
        ical({
          name: labelled(unit, verdicts.county.name, lang),
          prodId: { company: 'Shixian', product: 'shixian', language: lang === 'en' ? 'EN' : 'ZH' },
        });
      calendars.set(unit, calendar);
      calendar.createEvent({
        id: `${verdicts.county.code}-${encodeURIComponent(item.id)}-${day}@shixian`,
        start: day,
        end: after,
        allDay: true,
        stamp: stampOf(verdicts.at),
        summary: `${pathText(item.path)}${lang === 'en' ? ' is due' : ' 更新期限'}${item.provisional ? (lang === 'en' ? ' (provisional)' : '（暂定）') : ''}`,
        description: [
          labelled(heading('rule', lang), item.phrase ?? '', lang),
          labelled(heading('cooperating', lang), namesText(item.responsible.cooperating, lang) || '—', lang),
        ].join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return new Map([...calendars].map(([unit, calendar]) => [unit, calendar.toString()]));
}

import { calendarFromData } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';

/** The State Council's arrangements 2007 to 2026. */
export const national = calendarFromData(nationalCalendarData());

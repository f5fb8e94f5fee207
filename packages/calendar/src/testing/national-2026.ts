import { type Day, parseDay } from '../civil-day.js';
import { nationalCalendarData } from '../national.js';

/** The national calendar as known on 2026-11-21, when 2027 had no notice: later notices change no test. */
export const national2026 = nationalCalendarData({ asKnownOn: parseDay('2026-11-21') as Day });

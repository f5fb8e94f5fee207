import type { Weekday } from '@shixian/calendar';
import type { TriggerEvent } from '@shixian/model';
import type { CompareOptions, PromptReading } from './comparison.js';

/** What the words leave open, decided. */
export interface Readings {
  promptness: { immediate: PromptReading; prompt: PromptReading; 'as-appropriate': PromptReading };
  multiPeriodWindow: 'rolling' | 'calendar';
  rollForward: boolean;
  dayBeforeInclusive: boolean;
  weekStart: Weekday;
  firstPartialPeriod: 'exempt' | 'owed';
  impliedTrigger: TriggerEvent | null;
  /** `every`: both rules speak of one year, whichever it is. */
  planYear: number | 'every' | null;
}

/** The county's readings over the defaults of language.md section 3. */
export function readingsFrom({ interpretations = {}, impliedTrigger, planYear }: CompareOptions): Readings {
  return {
    promptness: {
      immediate: interpretations.immediate?.value ?? null,
      prompt: interpretations.prompt?.value ?? null,
      'as-appropriate': interpretations['as-appropriate']?.value ?? null,
    },
    multiPeriodWindow: interpretations['multi-period-window']?.value ?? 'rolling',
    rollForward: interpretations['roll-forward']?.value ?? false,
    dayBeforeInclusive: interpretations['day-before-inclusive']?.value ?? true,
    weekStart: (interpretations['week-start']?.value ?? 1) as Weekday,
    firstPartialPeriod: interpretations['first-partial-period']?.value ?? 'exempt',
    impliedTrigger: impliedTrigger ?? null,
    planYear: planYear ?? null,
  };
}

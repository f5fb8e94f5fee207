import type { Duty, TraceStep } from '@shixian/model';
import { traceEn } from './trace-en.js';
import { traceZh } from './trace-zh.js';

export type TraceLanguage = 'zh-CN' | 'en';

/** The steps of a trace as sentences in order, fit to be pasted into a notice. Documents are cited in Chinese in both. */
export function renderTrace(trace: readonly TraceStep[], language: TraceLanguage): string[] {
  const words = language === 'en' ? traceEn : traceZh;
  return trace.map((step) => words.sentences[step.step](step, words));
}

const STATUS: Readonly<Record<TraceLanguage, Record<Duty['status'], string>>> = {
  'zh-CN': {
    pending: '未到期。',
    'due-soon': '即将到期。',
    met: '已按时完成。',
    late: '已完成，但已逾期。',
    overdue: '至今未完成，已逾期。',
    missed: '周期已结束，次数不足。',
    judgment: '是否及时，由承办单位判断。',
  },
  en: {
    pending: 'Not yet due.',
    'due-soon': 'Due soon.',
    met: 'Done in time.',
    late: 'Done, but late.',
    overdue: 'Not done, and overdue.',
    missed: 'The period closed short.',
    judgment: 'Whether it is in time is left to judgment.',
  },
};

/** A duty in sentences: how its due day was found, and how it stands. */
export function explainDuty({ trace, status }: Duty, language: TraceLanguage): string[] {
  return [...renderTrace(trace, language), STATUS[language][status]];
}

import type { NoticeProblem } from '@shixian/calendar/notice';
import type { Code, Diagnostic } from '@shixian/diagnostics';

const CODES = {
  'not-a-notice': 'SX6001',
  'not-understood': 'SX6002',
  'impossible-day': 'SX6003',
  'wrong-weekday': 'SX6004',
  'wrong-count': 'SX6005',
  'day-twice': 'SX6006',
  'outside-year': 'SX6007',
  'wrong-class': 'SX6008',
  'statutory-day-worked': 'SX6009',
  unbalanced: 'SX6010',
  'long-stretch': 'SX6011',
} as const satisfies Record<NoticeProblem['kind'], Code>;

/** What stands in a published notice is the State Council's to decide: these are for the reader to judge. */
const WARNINGS: readonly NoticeProblem['kind'][] = ['unbalanced', 'long-stretch'];

/** A problem of a notice at its line of `file`, or at the file as a whole. */
export function diagnosticFromNoticeProblem(problem: NoticeProblem, file: string): Diagnostic {
  const { kind, line, ...data } = problem;
  return {
    code: CODES[kind],
    severity: WARNINGS.includes(kind) ? 'warning' : 'error',
    data,
    place: line === undefined ? { kind: 'path', file } : { kind: 'line', file, line },
  } as Diagnostic;
}

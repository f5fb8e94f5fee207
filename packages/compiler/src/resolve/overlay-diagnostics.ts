import type { OverlayProblem } from '@shixian/calendar/national';
import type { Diagnostic } from '@shixian/diagnostics';
import type { Locator } from '../yaml/locator.js';

/** What a county's own days say that cannot hold, at the day. */
export function overlayDiagnostics(problems: readonly OverlayProblem[], locate: Locator): Diagnostic[] {
  return problems.map(({ kind, patch, list, index, day }) => ({
    code: 'SX3026',
    severity: kind === 'impossible-day' || kind === 'out-of-range' ? 'error' : 'warning',
    data: { problem: kind, day },
    place: locate.value(['calendar', 'overlay', patch, list, index]),
    about: day,
  }));
}

import { type Code, type Diagnostic, zhCN } from '@shixian/diagnostics';
import type { CheckSetting } from '@shixian/model';
import { nearest } from './did-you-mean.js';
import type { Accepted } from './read/accepted.js';
import type { CountyParts } from './read/county-parts.js';

const isKnown = (code: string): code is Code => Object.hasOwn(zhCN, code);
/** What keeps a folder from being read is not a matter of opinion. */
const isFixed = (code: string) => !/^SX[13]/.test(code);

/** The county's own severities; `off` removes the finding. A setting for a code that is unknown or fixed is reported. */
export function applySettings(diagnostics: readonly Diagnostic[], parts: CountyParts): Diagnostic[] {
  const settings = parts.county.checks ?? {};
  const stray = Object.keys(settings).flatMap((code): Diagnostic[] => {
    if (isKnown(code) && !isFixed(code)) return [];
    const place = parts.locate.key(['checks', code]);
    const problem = isKnown(code) ? 'fixed' : 'unknown';
    const suggestion = problem === 'fixed' ? null : nearest(code, Object.keys(zhCN));
    return [{ code: 'SX3024', severity: 'warning', data: { code, problem, suggestion }, place, about: code }];
  });
  const set = diagnostics.flatMap((diagnostic) => {
    const setting: CheckSetting | undefined = isFixed(diagnostic.code)
      ? undefined
      : settings[diagnostic.code];
    if (setting === undefined) return [diagnostic];
    return setting.severity === 'off' ? [] : [{ ...diagnostic, severity: setting.severity }];
  });
  return [...set, ...stray];
}

/**
 * Marks the findings that accepted.yaml names. An entry fits every finding of its code, item and `about`; one that fits none
 * is stale and reported. Errors of reading (SX2xxx) cannot be accepted.
 */
export function applyAccepted(diagnostics: readonly Diagnostic[], accepted: Accepted): Diagnostic[] {
  const used = new Set<number>();
  const marked = diagnostics.map((diagnostic) => {
    const entry = accepted.findings.find(
      ({ value }) =>
        value.code === diagnostic.code &&
        value.item === diagnostic.item &&
        value.about === diagnostic.about &&
        !isFixed(diagnostic.code),
    );
    if (entry === undefined) return diagnostic;
    used.add(entry.index);
    const { reason, date } = entry.value;
    return { ...diagnostic, accepted: { reason, date } };
  });
  const stale = accepted.findings
    .filter(({ index }) => !used.has(index))
    .map(({ value, index }): Diagnostic => {
      const { code, item = null, about = null } = value;
      const near = marked.find(
        (one) =>
          one.code === code &&
          one.accepted === undefined &&
          (about === null || one.about === about) &&
          (item === null || one.item === item),
      );
      const meant = near === undefined ? null : { item: near.item ?? null, about: near.about ?? null };
      return {
        code: 'SX3020',
        severity: 'warning',
        data: { code, item, about, meant },
        place: (accepted.locate as NonNullable<Accepted['locate']>).value([index, 'code']),
      };
    });
  return [...marked, ...stale];
}

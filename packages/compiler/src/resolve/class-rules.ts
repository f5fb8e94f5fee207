import type { Diagnostic } from '@shixian/diagnostics';
import type { BundleClassRule, ClassRule, SourceReference } from '@shixian/model';
import type { Entry } from '../read/county-parts.js';
import type { Session } from '../session.js';
import type { Locator } from '../yaml/locator.js';
import { diagnosticsOfPhrase } from './phrase-diagnostics.js';

export interface ResolvedClassRule {
  bundle: BundleClassRule;
  mandatory: boolean;
  /** Null where it is inherited: it stands in another county's file. */
  entry: Entry<ClassRule> | null;
}

/** The county's own class rules, typed. */
export function resolveClassRules(
  entries: readonly Entry<ClassRule>[],
  code: string,
  locate: Locator,
  session: Session,
  barePeriod: 'none' | 'rolling',
): { classRules: ResolvedClassRule[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const classRules = entries.map((entry): ResolvedClassRule => {
    const { id, types, rule: phrase, grade, enabled = true, mandatory, effective, source } = entry.value;
    const result = session.parse(phrase, barePeriod);
    diagnostics.push(...diagnosticsOfPhrase(result, locate, [...entry.path, 'rule'], id));
    return {
      entry,
      mandatory: mandatory === true,
      bundle: {
        id,
        from: code,
        class: entry.value.class,
        ...(types && { types }),
        phrase,
        canonical: result.canonical,
        rule: result.rule,
        ...(grade && { grade }),
        enabled,
        ...(effective && { effective }),
        source,
      },
    };
  });
  return { classRules, diagnostics };
}

/** A document of an extended county keeps its id under that county's code, so that two counties' `notice` stay apart. */
export const inheritedSourceId = (code: string, id: string) => `${code}:${id}`;

export function inheritedReference(code: string, source: SourceReference): SourceReference {
  return { ...source, ref: inheritedSourceId(code, source.ref) };
}

/** Own rules first; one with the id of an inherited rule replaces it. */
export function withInherited(
  own: readonly ResolvedClassRule[],
  inherited: readonly ResolvedClassRule[],
): ResolvedClassRule[] {
  const ids = new Set(own.map(({ bundle }) => bundle.id));
  return [...own, ...inherited.filter(({ bundle }) => !ids.has(bundle.id))];
}

export function appliesTo(rule: BundleClassRule, item: { class: string; type: string }): boolean {
  return (
    rule.enabled &&
    rule.class === item.class &&
    (rule.types === undefined || (rule.types as string[]).includes(item.type))
  );
}

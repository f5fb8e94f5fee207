import { computed } from '../computed.js';
import { inheritedReference, inheritedSourceId } from './class-rules.js';
import type { ResolvedCounty } from './resolved-county.js';

type Inherited = Pick<ResolvedCounty, 'interpretations' | 'sources' | 'classRules' | 'vetoes'>;

/** A baseline is passed on to every county that extends it. */
const passedOn = new WeakMap<ResolvedCounty, Inherited>();

/** What a county passes on: class rules, vetoes, interpretations, and the documents they cite. */
export function inheritedFrom(other: ResolvedCounty): Inherited {
  return computed(passedOn, other, () => asInherited(other));
}

function asInherited(other: ResolvedCounty): Inherited {
  const { code } = other.county;
  const own = new Set(other.parts.list('sources').map(({ value }) => value.id));
  const referenced = <T extends { source: { ref: string } }>(value: T): T =>
    own.has(value.source.ref) ? { ...value, source: inheritedReference(code, value.source) } : value;
  const interpretations = Object.fromEntries(
    Object.entries(other.interpretations).map(([key, decided]) => [
      key,
      'ref' in decided.source ? { ...decided, source: inheritedReference(code, decided.source) } : decided,
    ]),
  ) as ResolvedCounty['interpretations'];
  return {
    interpretations,
    sources: other.sources.map((source) =>
      own.has(source.id) ? { ...source, id: inheritedSourceId(code, source.id) } : source,
    ),
    classRules: other.classRules.map((rule) => ({ ...rule, entry: null, bundle: referenced(rule.bundle) })),
    vetoes: other.vetoes.map(referenced),
  };
}

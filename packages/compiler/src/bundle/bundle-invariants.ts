import { type Bundle, type BundleItem, type Rule, validate } from '@shixian/model';
import { appliesTo } from '../resolve/class-rules.js';
import { bundleHash } from './bundle-hash.js';

/** What holds for every Bundle: each gives the ids or paths for which it does not. */
export type BundleInvariant = (bundle: Bundle) => string[];

export const BUNDLE_INVARIANTS = {
  'fits its schema': (bundle) => {
    const checked = validate('bundle', bundle);
    return checked.ok ? [] : checked.errors.map(({ path, message }) => `${path.join('/')}: ${message}`);
  },
  'hash is that of its content': (bundle) => (bundle.hash === bundleHash(bundle) ? [] : [bundle.hash]),
  'item ids are unique': ({ items }) => repeated(items.map(({ id }) => id)),
  'class rule ids are unique': ({ classRules }) => repeated(classRules.map(({ id }) => id)),
  'source ids are unique': ({ sources }) => repeated(sources.map(({ id }) => id)),
  'units and groups share no id': ({ units, groups }) => repeated([...units, ...groups].map(({ id }) => id)),
  'every reference names a source it carries': (bundle) => {
    const known = new Set(bundle.sources.map(({ id }) => id));
    return referencesOf(bundle).filter((ref) => !known.has(ref));
  },
  'every responsible id is a unit or group it carries': ({ units, groups, items }) => {
    const known = new Set([...units, ...groups].map(({ id }) => id));
    return items
      .flatMap(({ responsible: { lead, cooperating } }) => [...lead, ...cooperating])
      .filter((id) => !known.has(id));
  },
  'no office both leads and cooperates': ({ items }) =>
    items
      .filter(({ responsible: { lead, cooperating } }) => repeated([...lead, ...cooperating]).length > 0)
      .map(({ id }) => id),
  'every group member is a unit or group it carries': ({ units, groups }) => {
    const known = new Set([...units, ...groups].map(({ id }) => id));
    return groups.flatMap(({ members = [] }) => members).filter((id) => !known.has(id));
  },
  'every inherited rule is carried, enabled and of the class': ({ classRules, items }) =>
    items
      .filter((item) =>
        item.inherited.some((id) => {
          const rule = classRules.find((candidate) => candidate.id === id);
          return rule === undefined || !appliesTo(rule, item);
        }),
      )
      .map(({ id }) => id),
  'every review it names is carried': ({ reviews, items }) =>
    items.filter((item) => item.reviews.some((index) => reviews[index] === undefined)).map(({ id }) => id),
  'state tells whether there is a rule': ({ items }) =>
    items.filter((item) => item.state !== expectedState(item)).map(({ id }) => id),
  'what is not understood says why': ({ items }) =>
    items
      .filter(({ state, problem }) => state === 'not-understood' && problem === undefined)
      .map(({ id }) => id),
  'a rule has its phrase and canonical text': ({ items, classRules }) =>
    [...items, ...classRules]
      .filter(
        ({ rule, canonical, phrase }) =>
          (rule === null) !== (canonical === null) || (rule !== null && phrase === null),
      )
      .map(({ id }) => id),
  'no 同上 is left': ({ items }) =>
    items.filter(({ rule }) => rule !== null && hasDitto(rule)).map(({ id }) => id),
  'dates run forward': ({ items, classRules }) =>
    [
      ...items,
      ...classRules,
      ...items.flatMap(({ id, versions = [] }) => versions.map((version) => ({ ...version, id }))),
    ]
      .filter(({ effective: { from = '', to = '~' } = {} }) => from > to)
      .map(({ id }) => id),
  'every veto is enabled': ({ vetoes }) =>
    vetoes.filter(({ enabled }) => enabled === false).map(({ id }) => id),
} satisfies Record<string, BundleInvariant>;

/** Throws where an invariant does not hold: that is a fault of the compiler, or a Bundle changed by hand. */
export function assertBundleInvariants(bundle: Bundle): void {
  for (const [name, invariant] of Object.entries<BundleInvariant>(BUNDLE_INVARIANTS)) {
    const broken = invariant(bundle);
    if (broken.length > 0)
      throw new Error(`Bundle invariant broken: ${name} (${broken.slice(0, 5).join(', ')})`);
  }
}

function expectedState({ rule, phrase }: BundleItem): BundleItem['state'] {
  if (rule !== null) return 'ok';
  return phrase === null ? 'no-rule' : 'not-understood';
}

function repeated(ids: readonly string[]): string[] {
  return [...ids].sort().filter((id, index, sorted) => id === sorted[index - 1]);
}

function referencesOf({ classRules, vetoes, reviews, items, interpretations }: Bundle): string[] {
  const decided = Object.values(interpretations).map(({ source }) => source);
  const versions = items.flatMap((item) => item.versions ?? []);
  const cited = [...classRules, ...vetoes, ...reviews, ...items, ...versions].map(({ source }) => source);
  return [...decided, ...cited].flatMap((source) => ('ref' in source ? [source.ref] : []));
}

function hasDitto(rule: Rule): boolean {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.some(hasDitto);
  if (rule.kind === 'per-subject') return rule.items.some((item) => hasDitto(item.rule));
  return rule.kind === 'ditto';
}

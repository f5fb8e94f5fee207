import { appliesTo } from '../resolve/class-rules.js';
import type { Check } from './check.js';

/** SX3013: a kind of column that the baseline says must exist, of which there is none. */
export const checkMandatoryColumnMissing: Check = ({ parts, items, classRules }) =>
  classRules
    .filter(
      ({ entry, mandatory, bundle }) =>
        entry === null && mandatory && !items.some((item) => appliesTo(bundle, item.bundle)),
    )
    .map(({ bundle }) => ({
      code: 'SX3013',
      severity: 'warning',
      data: { class: bundle.class, rule: { id: bundle.id, phrase: bundle.phrase, line: null } },
      place: parts.locate.key(['items']),
      about: bundle.id,
    }));

import type { Check } from './check.js';
import { rulePlace } from './item-places.js';
import { againstNational } from './national-comparison.js';
import { witnessData } from './rule-comparison.js';

/** SX3011: a rule looser than the national one for its class. */
export const checkLooserThanNational: Check = (county, context) =>
  againstNational(county, context)
    .filter(({ comparison }) => comparison.relation === 'looser')
    .map(({ item, national: { bundle }, comparison }) => ({
      code: 'SX3011',
      severity: 'warning',
      data: {
        phrase: item.bundle.phrase ?? '',
        national: { id: bundle.id, phrase: bundle.phrase, line: null },
        witness: witnessData(comparison, item.bundle.phrase ?? '', bundle.phrase),
      },
      place: rulePlace(county, item),
      item: item.bundle.id,
    }));

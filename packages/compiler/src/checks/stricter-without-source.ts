import type { Diagnostic } from '@shixian/diagnostics';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';
import { againstNational } from './national-comparison.js';

/**
 * SX3012: rules stricter than the national one, with no ground given: their source neither quotes nor notes why. One finding
 * for each wording, as offices weigh burdens by wording and not by row.
 */
export const checkStricterWithoutSource: Check = (county, context) => {
  const stricter = againstNational(county, context).filter(
    ({ item: { bundle }, comparison }) =>
      comparison.relation === 'stricter' &&
      bundle.source.quote === undefined &&
      bundle.source.note === undefined,
  );
  const groups = groupBy(
    stricter,
    ({ item, national }) => `${item.bundle.canonical} ↔ ${national.bundle.id}`,
  );
  return [...groups.values()].map((group): Diagnostic => {
    const [{ item, national }] = group;
    return {
      code: 'SX3012',
      severity: 'info',
      data: {
        phrase: item.bundle.phrase ?? '',
        national: { id: national.bundle.id, phrase: national.bundle.phrase, line: null },
        count: group.length,
      },
      place: rulePlace(county, item),
      item: item.bundle.id,
      about: national.bundle.id,
    };
  });
};

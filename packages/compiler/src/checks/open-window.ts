import type { Check } from './check.js';
import { rulePlace } from './item-places.js';
import { obligationsOf } from './rule-nodes.js';

/** SX3015: 每2周一次 does not say calendar or rolling, and the county has not decided. One finding, at the first row. */
export const checkOpenWindow: Check = (county) => {
  if (!('default' in county.interpretations['multi-period-window'].source)) return [];
  const open = county.items.filter(
    ({ bundle }) =>
      bundle.rule !== null &&
      bundle.origin !== 'class' &&
      obligationsOf(bundle.rule).some((node) => node.kind === 'cadence' && node.window === 'policy'),
  );
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      code: 'SX3015',
      severity: 'info',
      data: { phrase: first.bundle.phrase ?? '', count: open.length },
      place: rulePlace(county, first),
      about: 'multi-period-window',
    },
  ];
};

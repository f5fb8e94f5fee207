import type { Check } from './check.js';
import { ownRules } from './own-rules.js';
import { obligationsOf } from './rule-nodes.js';

/** SX3015: 每2周一次 does not say calendar or rolling, and the county has not decided. One finding, at the first place. */
export const checkOpenWindow: Check = (county) => {
  if (!('default' in county.interpretations['multi-period-window'].source)) return [];
  const open = ownRules(county, (rule) =>
    obligationsOf(rule).some((node) => node.kind === 'cadence' && node.window === 'policy'),
  );
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      code: 'SX3015',
      severity: 'info',
      data: { phrase: first.phrase, count: open.length },
      place: first.place(),
      about: 'multi-period-window',
    },
  ];
};

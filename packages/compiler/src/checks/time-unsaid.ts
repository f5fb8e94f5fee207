import type { Rule } from '@shixian/model';
import type { Check } from './check.js';
import { ownRules } from './own-rules.js';
import { obligationsOf } from './rule-nodes.js';

/** SX3027: 变化后更新 says when the clock starts and not when it ends. One finding, at the first place. */
export const checkTimeUnsaid: Check = (county) => {
  const open = ownRules(county, (rule) => obligationsOf(rule).some(isUnsaid));
  const [first] = open;
  if (first === undefined) return [];
  const { span } = obligationsOf(first.rule).find(isUnsaid) as Rule;
  return [
    {
      code: 'SX3027',
      severity: 'info',
      data: { phrase: first.phrase.slice(span.start, span.end), count: open.length },
      place: first.inside(span),
      about: 'unspecified',
    },
  ];
};

const isUnsaid = (node: Rule) => node.kind === 'deadline' && 'unspecified' in node.within;

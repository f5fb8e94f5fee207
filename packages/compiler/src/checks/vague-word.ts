import type { Diagnostic } from '@shixian/diagnostics';
import type { Promptness } from '@shixian/model';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';
import { obligationsOf, rememberedOfRule } from './rule-nodes.js';

const WORDS: Readonly<Record<Promptness, string>> = {
  immediate: '立即',
  prompt: '及时',
  'as-appropriate': '适时',
};

/**
 * SX3014: a vague word that the county has not interpreted. Null decided with a source of its own is a decision; one finding
 * a word, at its first row.
 */
export const checkVagueWord: Check = (county) => {
  const isOpen = (word: Promptness) => {
    const { value, source } = county.interpretations[word];
    return value === null && 'default' in source;
  };
  const open = county.items.flatMap((item) => {
    const { rule, origin } = item.bundle;
    if (rule === null || origin === 'class') return [];
    return vagueWordsOf(rule)
      .filter(isOpen)
      .map((word) => ({ item, word }));
  });
  return [...groupBy(open, ({ word }) => word).values()].map((group): Diagnostic => {
    const [{ item, word }] = group;
    return {
      code: 'SX3014',
      severity: 'warning',
      data: { word: WORDS[word], key: word, count: group.length },
      place: rulePlace(county, item),
      about: word,
    };
  });
};

/** The vague words of a rule, each once. */
const vagueWordsOf = rememberedOfRule((rule): readonly Promptness[] => {
  const words = obligationsOf(rule).flatMap((node) =>
    node.kind === 'deadline' && 'promptness' in node.within ? [node.within.promptness] : [],
  );
  return [...new Set(words)];
});

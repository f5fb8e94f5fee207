import type { Diagnostic } from '@shixian/diagnostics';
import { lexicon } from '@shixian/dsl';
import type { Promptness, Rule, Span } from '@shixian/model';
import { computed } from '../computed.js';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { ownRules } from './own-rules.js';
import { obligationsOf, rememberedOfRule } from './rule-nodes.js';

/**
 * SX3014: a vague word that the county has not interpreted. Null decided with a source of its own is a decision; one finding
 * an interpretation, at the first word it is missing for.
 */
export const checkVagueWord: Check = (county) => {
  const isOpen = (key: Promptness) => {
    const { value, source } = county.interpretations[key];
    return value === null && 'default' in source;
  };
  const isMeant = (rule: Rule) => vagueNodesOf(rule).some(({ key }) => isOpen(key));
  const open = ownRules(county, isMeant).flatMap((own) =>
    vagueNodesOf(own.rule)
      .filter(({ key }) => isOpen(key))
      .map((node) => ({ own, ...node })),
  );
  return [...groupBy(open, ({ key }) => key).values()].map((group): Diagnostic => {
    const [{ own, key, span }] = group;
    // Rows share their phrases: each is looked through once.
    const phrases = [...groupBy(group, (one) => one.own.phrase).values()];
    const words = phrases.map(([one]) => textOfWord(one.own.phrase, one));
    return {
      code: 'SX3014',
      severity: 'warning',
      data: { words: [...new Set(words)], key, count: group.length },
      place: own.inside(wordWithin(own.phrase, { key, span })),
      about: key,
    };
  });
};

interface VagueNode {
  key: Promptness;
  span: Span;
}

/** The obligations of a rule whose time is a vague word; of several with one interpretation the first. */
const vagueNodesOf = rememberedOfRule((rule): readonly VagueNode[] => {
  const nodes = obligationsOf(rule).flatMap((node: Rule): VagueNode[] =>
    node.kind === 'deadline' && 'promptness' in node.within
      ? [{ key: node.within.promptness, span: node.span }]
      : [],
  );
  return nodes.filter(({ key }, at) => nodes.findIndex((other) => other.key === key) === at);
});

function textOfWord(phrase: string, node: VagueNode): string {
  const { start, end } = wordWithin(phrase, node);
  return phrase.slice(start, end);
}

/** Where the word stands in its phrase; the whole obligation where no one word says it (根据实际情况更新). */
function wordWithin(phrase: string, { key, span }: VagueNode): Span {
  const words = computed(wordsByKey, key, () => wordsOf(key));
  for (let start = span.start; start < span.end; start++) {
    const word = words.find((one) => phrase.startsWith(one, start) && start + one.length <= span.end);
    if (word !== undefined) return { start, end: start + word.length };
  }
  return span;
}

const wordsByKey = new Map<Promptness, readonly string[]>();

/** The longest first: 不定期 before 定期. */
function wordsOf(key: Promptness): string[] {
  const words = [...lexicon].filter(([, { promptness }]) => promptness === key).map(([word]) => word);
  return words.sort((a, b) => b.length - a.length);
}

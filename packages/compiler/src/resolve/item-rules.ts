import type { Diagnostic } from '@shixian/diagnostics';
import type { ParseResult } from '@shixian/dsl';
import type { BundleItem, CountyItem } from '@shixian/model';
import type { Entry } from '../read/county-parts.js';
import type { Locator, Path } from '../yaml/locator.js';
import { appliesTo, type ResolvedClassRule } from './class-rules.js';
import { itemIndex } from './item-index.js';
import { diagnosticsOfPhrase } from './phrase-diagnostics.js';

export interface ItemRule {
  phrase: string | null;
  /** Null where there is no phrase, or 同上 that leads nowhere. */
  result: ParseResult | null;
  origin: BundleItem['origin'];
  /** Where the phrase is written in this county's file; null where it is inherited or absent. */
  path: Path | null;
  /** The class rule the phrase came from. */
  classRule: string | null;
  /** Set where nothing can be evaluated though something is asked for. */
  problem: Diagnostic | null;
}

/** No table has cells merged over more rows; a longer way round is a hostile file. */
const LONGEST_CHAIN = 500;

const NO_RULE: ItemRule = {
  phrase: null,
  result: null,
  origin: 'none',
  path: null,
  classRule: null,
  problem: null,
};

/**
 * The rule in force for each item, in order: its own words, the cell it is merged with, the row above (同上), or the first
 * enabled rule of its class.
 */
export function resolveItemRules(
  items: readonly Entry<CountyItem>[],
  classRules: readonly ResolvedClassRule[],
  parse: (phrase: string) => ParseResult,
  locate: Locator,
): { rules: ItemRule[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const rules: ItemRule[] = [];
  const indexOf = itemIndex(items);
  const circles = new Set<number>();

  const unresolved = (
    index: number,
    cause: 'ditto-first' | 'ditto-above' | 'merged' | 'inherited',
    target: string | null,
  ): Diagnostic => {
    const { value, path } = items[index] as Entry<CountyItem>;
    const at = [...path, cause === 'merged' && value['merged-with'] !== undefined ? 'merged-with' : 'rule'];
    const diagnostic: Diagnostic = {
      code: 'SX3001',
      severity: 'error',
      data: { cause, target },
      place: locate.value(at),
      item: value.id,
    };
    diagnostics.push(diagnostic);
    return diagnostic;
  };

  const fromOther = (index: number, other: number, origin: 'merged' | 'ditto', chain: readonly number[]) => {
    const { value } = items[index] as Entry<CountyItem>;
    const target = (items[other] as Entry<CountyItem>).value.id;
    const rule = resolve(other, [...chain, index]);
    if (rule.phrase !== null && rule.result !== null) return { ...rule, origin };
    const phrase = origin === 'ditto' ? value.rule : null;
    if (circles.has(index)) return { ...NO_RULE, phrase };
    return {
      ...NO_RULE,
      phrase,
      origin,
      problem: unresolved(index, origin === 'ditto' ? 'ditto-above' : 'merged', target),
    };
  };

  const resolve = (index: number, chain: readonly number[]): ItemRule => {
    const done = rules[index];
    if (done !== undefined) return done;
    if (chain.includes(index) || chain.length > LONGEST_CHAIN) {
      markCircle(chain.slice(Math.max(0, chain.indexOf(index))));
      return NO_RULE;
    }
    const { value, path } = items[index] as Entry<CountyItem>;
    let rule: ItemRule = NO_RULE;
    if (value.rule !== null) {
      const result = parse(value.rule);
      const at = [...path, 'rule'];
      const isDitto = result.rule?.kind === 'ditto';
      if (result.diagnostics.length > 0)
        diagnostics.push(...diagnosticsOfPhrase(result, locate, at, value.id));
      if (!isDitto)
        rule = { phrase: value.rule, result, origin: 'own', path: at, classRule: null, problem: null };
      else if (index === 0)
        rule = {
          ...NO_RULE,
          phrase: value.rule,
          origin: 'ditto',
          problem: unresolved(index, 'ditto-first', null),
        };
      else rule = fromOther(index, index - 1, 'ditto', chain);
    } else if (value['rule-absent'] === 'merged') {
      const other = indexOf(value['merged-with']);
      if (other !== undefined) rule = fromOther(index, other, 'merged', chain);
    } else if (value['rule-absent'] === 'inherited') {
      const from = classRules.find(({ bundle }) => appliesTo(bundle, value));
      if (from === undefined) rule = { ...NO_RULE, problem: unresolved(index, 'inherited', value.class) };
      else {
        const { phrase, canonical, rule: typed, id } = from.bundle;
        const result = { phrase, rule: typed, canonical, diagnostics: [] };
        rule = { ...NO_RULE, phrase, result, origin: 'class', classRule: id };
      }
    }
    rules[index] = rule;
    return rule;
  };

  const markCircle = (chain: readonly number[]) => {
    for (const member of chain) circles.add(member);
    const merged = chain.find((member) => items[member]?.value['merged-with'] !== undefined);
    const first = items[merged ?? 0] as Entry<CountyItem>;
    const ids = chain.map((member) => (items[member] as Entry<CountyItem>).value.id);
    diagnostics.push({
      code: 'SX2020',
      severity: 'error',
      data: { chain: [...ids, ids[0] as string] },
      place: locate.value([...first.path, 'merged-with']),
      item: first.value.id,
    });
  };

  for (const index of items.keys()) rules[index] = resolve(index, []);
  return { rules, diagnostics };
}

import type { Diagnostic } from '@shixian/diagnostics';
import type { ResolvedCounty } from '../resolve/resolved-county.js';
import type { Check, CheckContext } from './check.js';
import { itemLine, pathText, rulePlace } from './item-places.js';
import { compareWith, witnessData } from './rule-comparison.js';
import { sameColumns } from './same-columns.js';

/** SX3008: a column with two rules of one meaning. */
export const checkColumnRuleRepeated: Check = (county, context) =>
  comparedColumns(county, context).filter(({ code }) => code === 'SX3008');

/** SX3009: a column with two rules that differ. */
export const checkColumnRulesConflict: Check = (county, context) =>
  comparedColumns(county, context).filter(({ code }) => code === 'SX3009');

function comparedColumns(county: ResolvedCounty, context: CheckContext): Diagnostic[] {
  return sameColumns(county).flatMap(({ first, other }): Diagnostic[] => {
    const comparison = compareWith(county, context, other, first.bundle);
    if (comparison === null) return [];
    const place = rulePlace(county, other);
    const item = other.bundle.id;
    const phrase = other.bundle.phrase ?? '';
    const earlier = { id: first.bundle.id, phrase: first.bundle.phrase ?? '', line: itemLine(county, first) };
    const data = { path: pathText(other), first: earlier, phrase };
    if (comparison.relation === 'equal') return [{ code: 'SX3008', severity: 'info', data, place, item }];
    const witness = witnessData(comparison, phrase, earlier.phrase);
    return [{ code: 'SX3009', severity: 'error', data: { ...data, witness }, place, item }];
  });
}

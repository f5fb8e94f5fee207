import type { ResolvedCounty, ResolvedItem } from '../resolve/resolved-county.js';
import type { FilePlace } from '../yaml/locator.js';

/** `政务公开 / 法规公文`, as messages name a column. */
export const pathText = ({ bundle }: ResolvedItem) => bundle.path.join(' / ');

/** Where the phrase in force is written, or the item's `rule` where it comes from elsewhere. */
export function rulePlace({ parts }: ResolvedCounty, { entry, rule }: ResolvedItem): FilePlace {
  return parts.locate.value(rule.path ?? [...entry.path, 'rule']);
}

export function itemLine({ parts }: ResolvedCounty, { entry }: ResolvedItem): number {
  return parts.locate.value(entry.path).start.line;
}

import type { Bundle, Interpretations } from '@shixian/model';
import { DEFAULT_INTERPRETATIONS } from '../default-interpretations.js';

type Resolved = Bundle['interpretations'];

/** The county's own decisions, else the first of those it extends, else the shipped defaults. Keys in the schema's order. */
export function resolveInterpretations(
  own: Interpretations | undefined,
  inherited: readonly Resolved[],
): Resolved {
  const keys = Object.keys(DEFAULT_INTERPRETATIONS) as (keyof Resolved)[];
  const entries = keys.map((key) => {
    const decided = own?.[key];
    if (decided !== undefined) {
      const value = 'within' in decided ? decided.within : decided.value;
      return [key, { value, source: decided.source }];
    }
    const from = inherited.find((other) => other[key].source !== DEFAULT_INTERPRETATIONS[key].source);
    return [key, from?.[key] ?? DEFAULT_INTERPRETATIONS[key]];
  });
  return Object.fromEntries(entries) as Resolved;
}

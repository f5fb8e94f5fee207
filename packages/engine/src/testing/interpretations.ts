import type { Bundle } from '@shixian/model';

/** The shipped defaults (language.md section 3), for Bundles that tests make by hand. */
export function defaultInterpretations(): Bundle['interpretations'] {
  const source = { default: '默认' };
  return {
    immediate: { value: null, source },
    prompt: { value: null, source },
    'as-appropriate': { value: null, source },
    'multi-period-window': { value: 'rolling', source },
    'bare-period': { value: 'none', source },
    'roll-forward': { value: false, source },
    'day-before-inclusive': { value: true, source },
    'week-start': { value: 1, source },
    'due-soon': { value: { amount: 3, unit: 'workday' }, source },
    'first-partial-period': { value: 'exempt', source },
  };
}

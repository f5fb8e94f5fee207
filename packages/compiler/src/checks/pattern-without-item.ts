import type { Diagnostic } from '@shixian/diagnostics';
import { fitsPattern } from '../resolve/item-patterns.js';
import type { Check } from './check.js';

/** SX3021: an `applies-to` that no item fits. `**` fits even where there are none. */
export const checkPatternWithoutItem: Check = ({ parts, items }) =>
  (['review', 'disclosure', 'statements'] as const).flatMap((list) =>
    parts.list(list).flatMap(({ value, path }) =>
      (value['applies-to'] ?? []).flatMap((pattern, index): Diagnostic[] =>
        pattern === '**' || items.some(({ bundle }) => fitsPattern(bundle.id, pattern))
          ? []
          : [
              {
                code: 'SX3021',
                severity: 'warning',
                data: { pattern },
                place: parts.locate.value([...path, 'applies-to', index]),
                about: pattern,
              },
            ],
      ),
    ),
  );

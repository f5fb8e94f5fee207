import type { Diagnostic } from '@shixian/diagnostics';
import type { Check } from './check.js';

/** SX3025: a group without members that does not say the source lists none. */
export const checkGroupWithoutMembers: Check = ({ parts }) =>
  parts.list('groups').flatMap(({ value, path }): Diagnostic[] =>
    value.open || (value.members ?? []).length > 0
      ? []
      : [
          {
            code: 'SX3025',
            severity: 'warning',
            data: { group: value.id },
            place: parts.locate.value([...path, 'id']),
            about: value.id,
          },
        ],
  );

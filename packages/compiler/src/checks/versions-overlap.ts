import type { Diagnostic } from '@shixian/diagnostics';
import type { Effective } from '@shixian/model';
import type { Path } from '../yaml/locator.js';
import type { Check } from './check.js';

/** SX3023: two versions of one rule in force on the same day. */
export const checkVersionsOverlap: Check = ({ parts, items }) =>
  items.flatMap(({ entry: { value, path }, bundle }): Diagnostic[] => {
    const history = value.history ?? [];
    if (history.length === 0) return [];
    const versions: { effective: Effective; path: Path }[] = [
      { effective: value.effective ?? {}, path: [...path, value.effective ? 'effective' : 'rule'] },
      ...history.map(({ effective }, index) => ({
        effective,
        path: [...path, 'history', index, 'effective'],
      })),
    ];
    versions.sort((a, b) => ((a.effective.from ?? '') < (b.effective.from ?? '') ? -1 : 1));
    return versions.slice(1).flatMap((version, index): Diagnostic[] => {
      const earlier = (versions[index] as (typeof versions)[number]).effective;
      const { from, to } = version.effective;
      if (earlier.to !== undefined && earlier.to < (from ?? '')) return [];
      return [
        {
          code: 'SX3023',
          severity: 'error',
          data: {
            firstFrom: earlier.from ?? null,
            firstTo: earlier.to ?? null,
            from: from ?? null,
            to: to ?? null,
          },
          place: parts.locate.value(version.path),
          item: bundle.id,
        },
      ];
    });
  });

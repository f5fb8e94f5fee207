import type { Bundle } from '@shixian/model';
import type { ResolvedCounty } from '../resolve/resolved-county.js';
import { bundleHash } from './bundle-hash.js';

/** The self-contained Bundle of a resolved county, sealed with its hash. Keys stand in the schema's order. */
export function bundleFromCounty(resolved: ResolvedCounty): Bundle {
  const content: Omit<Bundle, 'hash'> = {
    format: 'shixian-bundle',
    version: 1,
    county: resolved.county,
    sources: resolved.sources,
    calendar: resolved.calendar,
    interpretations: resolved.interpretations,
    units: resolved.units,
    groups: resolved.groups,
    classRules: resolved.classRules.map(({ bundle }) => bundle),
    vetoes: resolved.vetoes,
    reviews: resolved.reviews,
    items: resolved.items.map(({ bundle }) => bundle),
  };
  const { format, version, ...rest } = content;
  return { format, version, hash: bundleHash(content), ...rest };
}

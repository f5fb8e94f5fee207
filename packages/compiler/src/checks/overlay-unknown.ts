import type { Check } from './check.js';

/** SX3018: whether the county has days off of its own was not found out. */
export const checkOverlayUnknown: Check = ({ parts, county }) =>
  parts.county.calendar.overlay === 'unknown'
    ? [
        {
          code: 'SX3018',
          severity: 'warning',
          data: { county: county.name, autonomous: county.autonomous === true },
          place: parts.locate.value(['calendar', 'overlay']),
        },
      ]
    : [];

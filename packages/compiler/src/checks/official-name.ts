import { nearest } from '../did-you-mean.js';
import { officialNames } from '../official-names.js';
import type { Check } from './check.js';

/** Whole provinces and prefectures, and the baseline of the whole country, are no counties. */
const isCounty = (code: string) => !code.endsWith('00');

/** SX3019: a name that is not the official one of its code, or a code that is not in the list. */
export const checkOfficialName: Check = ({ parts, county }) => {
  const { code, name } = county;
  if (!isCounty(code)) return [];
  const official = officialNames().get(code) ?? null;
  if (official === name) return [];
  const codes = [...officialNames()].filter(([, other]) => other === name).map(([other]) => other);
  // The list is of one year: a new division is not in it, so that an unknown code is a doubt and a wrong name an error.
  const severity = official === null ? 'warning' : 'error';
  const sameName = codes.length === 1 ? (codes[0] as string) : nearest(code, codes);
  return [
    {
      code: 'SX3019',
      severity,
      data: { code, name, official, sameName },
      place: parts.locate.value(['county', official === null ? 'code' : 'name']),
    },
  ];
};

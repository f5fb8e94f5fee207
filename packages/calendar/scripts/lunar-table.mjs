import { LunarMonth, LunarYear, SolarTerm } from 'tyme4ts';

const FIRST = 2006;
const LAST = 2100;
const DAY = 86_400_000;

const isoOf = (solar) => Date.UTC(solar.getYear(), solar.getMonth() - 1, solar.getDay());

/** One lunar year in 27 bits; src/lunar.ts reads them. */
function encodeYear(year) {
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const months = [];
  for (let month = 1; month <= 12; month++) {
    months.push(month);
    if (month === leap) months.push(-month);
  }
  const newYear =
    (isoOf(LunarMonth.fromYm(year, 1).getFirstJulianDay().getSolarDay()) - Date.UTC(year, 0, 1)) / DAY;
  const long = months.reduce(
    (bits, month, index) => bits | ((LunarMonth.fromYm(year, month).getDayCount() === 30 ? 1 : 0) << index),
    0,
  );
  const qingming = SolarTerm.fromName(year, '清明').getSolarDay();
  if (qingming.getMonth() !== 4) throw new Error(`Qingming of ${year} is not in April`);
  return newYear | (leap << 6) | (long << 10) | ((qingming.getDay() - 4) << 23);
}

/** The source text of lunar.generated.ts. */
export function lunarTable() {
  const values = [];
  for (let year = FIRST; year <= LAST; year++) values.push(encodeYear(year));
  const lines = [];
  for (let at = 0; at < values.length; at += 10) lines.push(`  ${values.slice(at, at + 10).join(', ')},`);
  return `// Generated with tyme4ts by scripts/generate.mjs; run \`npm run generate\`.

export const FIRST_LUNAR_YEAR = ${FIRST};

/**
 * One number a lunar year, lowest bits first: 6 bits days from 1 January to the lunar New Year; 4 bits the month that is
 * doubled (0 none); 13 bits, one a month in order, set where it has 30 days and not 29; 2 bits Qingming's date in April minus 4.
 */
export const LUNAR_YEARS: readonly number[] = [
${lines.join('\n')}
];
`;
}

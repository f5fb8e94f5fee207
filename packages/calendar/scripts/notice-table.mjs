const LETTERS = { statutory: 's', 'swapped-off': 'o', 'weekend-in-block': 'w', makeup: 'm' };
const DAY = 86_400_000;

/** Day of the year, 1 for 1 January; 0 and below for December of the year before. */
const ordinal = (year, text) => (Date.parse(`${text}T00:00:00Z`) - Date.UTC(year, 0, 1)) / DAY + 1;

/** One festival as its name and `s1 o2 w3 m4`: class letter and day of the year. */
function encodeFestival(year, { name, ...classes }) {
  const days = Object.entries(classes).flatMap(([kind, texts]) =>
    texts.map((text) => [ordinal(year, text), LETTERS[kind]]),
  );
  days.sort(([a], [b]) => a - b);
  return [name, days.map(([day, letter]) => letter + day).join(' ')];
}

/** The source text of notices.generated.ts; `years` are the contents of data/*.json in order. */
export function noticeTable(years) {
  const rows = years.flatMap(({ year, notices }) =>
    notices.map(({ title, number, date, url, festivals }) =>
      JSON.stringify([year, title, number ?? '', date, url, festivals.map((f) => encodeFestival(year, f))]),
    ),
  );
  return `// Generated from data/ by scripts/generate.mjs. Edit the data, then run \`npm run generate\`.

/** year, title, number (or ''), date, url, festivals: name and days as class letter and day of the year. */
export type NoticeRow = readonly [number, string, string, string, string, readonly (readonly [string, string])[]];

export const NOTICE_ROWS: readonly NoticeRow[] = [
${rows.map((row) => `  ${row},`).join('\n')}
];
`;
}

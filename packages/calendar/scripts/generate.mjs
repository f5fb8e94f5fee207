// data/*.json and tyme4ts → src/generated/*.generated.ts, compact. `--check` writes nothing and exits 1 where a committed
// file differs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { lunarTable } from './lunar-table.mjs';
import { noticeTable } from './notice-table.mjs';

const dataDir = new URL('../data/', import.meta.url);
const years = readdirSync(dataDir)
  .filter((name) => /^\d{4}\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, dataDir), 'utf8')));
const files = {
  'notices.generated.ts': noticeTable(years),
  'lunar.generated.ts': lunarTable(),
};
for (const [name, text] of Object.entries(files)) {
  const path = new URL(`../src/generated/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.exitCode = 1;
    console.error(`stale: packages/calendar/src/generated/${name}; run npm run generate`);
  }
}

// data/*.json and tyme4ts → src/generated/*.generated.ts, compact. `--check` writes nothing and exits 1 where a committed
// file differs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from '../../../.config/write-generated.mjs';
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
for (const [name, text] of Object.entries(files))
  writeGenerated(fileURLToPath(new URL(`../src/generated/${name}`, import.meta.url)), text);

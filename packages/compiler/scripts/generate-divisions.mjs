// data/divisions-2023.csv → src/generated/divisions.generated.ts. `--check` writes nothing and exits 1 where it differs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from '../../../.config/write-generated.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [, ...rows] = readFileSync(here('../data/divisions-2023.csv'), 'utf8').trim().split('\n');
const packed = rows.map((row) => row.replace(',', '')).join('\\\n');
const text = `// Generated from data/divisions-2023.csv by scripts/generate-divisions.mjs.

/** County-level divisions of 2023: six digits of code and the name, one after another. */
export const DIVISIONS =
  '${packed}';
`;
writeGenerated(here('../src/generated/divisions.generated.ts'), text);

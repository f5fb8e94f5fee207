// schemas/{county,accepted}.schema.json → src/generated/schema-keys.generated.ts: which keys are known where.
// `--check` writes nothing and exits 1 where the committed file differs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from '../../../.config/write-generated.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = (name) => JSON.parse(readFileSync(here(`../../../schemas/${name}`), 'utf8'));
const files = new Map();
const fileOf = (name) => files.get(name) ?? files.set(name, load(name)).get(name);

/** Adds the keys of every object that `schema` allows at `path`; `*` stands for an index or a free key. */
function collect(schema, file, path, keys) {
  if (schema.$ref !== undefined) {
    const [name, pointer = ''] = schema.$ref.split('#');
    const target = name || file;
    // Rules and durations are read from phrases or are too small to misspell.
    if (target === 'rule.schema.json' && pointer === '') return;
    const node = pointer
      .split('/')
      .slice(1)
      .reduce((value, key) => value[key], fileOf(target));
    collect(node, target, path, keys);
    return;
  }
  for (const branch of schema.oneOf ?? []) collect(branch, file, path, keys);
  if (schema.properties) {
    const known = new Set([...(keys.get(path) ?? []), ...Object.keys(schema.properties)]);
    keys.set(path, [...known]);
    for (const [key, value] of Object.entries(schema.properties))
      collect(value, file, path === '' ? key : `${path}/${key}`, keys);
  }
  if (typeof schema.additionalProperties === 'object')
    collect(schema.additionalProperties, file, `${path}/*`, keys);
  if (schema.items) collect(schema.items, file, path === '' ? '*' : `${path}/*`, keys);
}

const table = (name) => {
  const keys = new Map();
  collect(fileOf(name), name, '', keys);
  return JSON.stringify(Object.fromEntries(keys), null, 2);
};
const text = `// Generated from schemas/ by scripts/generate-keys.mjs. Edit the schema, then run \`npm run generate\`.

/** Keys known at a path of county.yaml; \`*\` stands for an index or a free key. */
export const COUNTY_KEYS: Readonly<Record<string, readonly string[]>> = ${table('county.schema.json')};

/** Keys known at a path of accepted.yaml. */
export const ACCEPTED_KEYS: Readonly<Record<string, readonly string[]>> = ${table('accepted.schema.json')};
`;
writeGenerated(here('../src/generated/schema-keys.generated.ts'), text);

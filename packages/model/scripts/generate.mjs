// schemas/*.schema.json → src/generated/types.generated.ts and one standalone validator module.
// `--check` writes nothing and exits 1 where a committed file differs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { writeGenerated } from '../../../.config/write-generated.mjs';

const standalone = standaloneModule.default;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const schemaDir = here('../../../schemas/');
const files = readdirSync(schemaDir)
  .filter((f) => f.endsWith('.schema.json'))
  .sort();
const schemas = new Map(files.map((f) => [f, JSON.parse(readFileSync(schemaDir + f, 'utf8'))]));

const pascal = (text) => text.replace(/(^|[-_ ])(\w)/g, (_m, _s, c) => c.toUpperCase());
const at = (file, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => node[key], schemas.get(file));
/** The one name of a root, a definition or a part pointed at: its title, else its key. */
const nameOf = (file, pointer) => pascal(at(file, pointer).title ?? pointer.split('/').at(-1));
const merged = {};
const origin = {};
const define = (name, file, pointer) => {
  const where = `${file}#${pointer}`;
  if (origin[name] === where) return;
  if (origin[name]) throw new Error(`${origin[name]} and ${where} are both called ${name}`);
  origin[name] = where;
  merged[name] = { ...rewrite(at(file, pointer), file), title: name };
};
const rewrite = (node, file) => {
  if (Array.isArray(node)) return node.map((child) => rewrite(child, file));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, $schema, $id, $defs, ...rest } = node;
  if ($ref !== undefined) {
    const [target, pointer = ''] = $ref.split('#');
    const name = nameOf(target || file, pointer);
    define(name, target || file, pointer);
    return { $ref: `#/$defs/${name}` };
  }
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewrite(value, file)]));
};
for (const [file, schema] of schemas) {
  define(nameOf(file, ''), file, '');
  for (const key of Object.keys(schema.$defs ?? {}))
    define(nameOf(file, `/$defs/${key}`), file, `/$defs/${key}`);
}
const types = await compile(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Everything',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(merged).map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: merged,
  },
  'Everything',
  {
    bannerComment:
      '// Generated from schemas/ by scripts/generate.mjs. Edit the schema, then run `npm run generate`.',
    ignoreMinAndMaxItems: true,
    format: false,
    additionalProperties: false,
  },
);
// The wrapper that only keeps every definition reachable goes out again.
const typesText = `${types.replace(/export interface Everything \{[\s\S]*?\n\}\n/, '').trim()}\n`;

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  discriminator: true,
  inlineRefs: false,
  verbose: false,
  formats: { date: await import('./formats.mjs').then((m) => m.isCivilDate) },
  code: { source: true, esm: true, formats: _`require(${here('./formats.mjs')}).byName` },
});
for (const schema of schemas.values()) ajv.addSchema(schema);
const names = Object.fromEntries(
  [...schemas].map(([file, schema]) => [`validate${pascal(file.replace('.schema.json', ''))}`, schema.$id]),
);
const verdictId = schemas.get('verdict.schema.json').$id;
const code = standalone(ajv, {
  ...names,
  validateAudit: `${verdictId}#/$defs/audit`,
  validateForecast: `${verdictId}#/$defs/forecast`,
});
const bundled = await build({
  stdin: { contents: code, resolveDir: here('..'), loader: 'js' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
});
const validators = `// @ts-nocheck Generated from schemas/ by scripts/generate.mjs with ajv; edit the schema, then run \`npm run generate\`.\n${bundled.outputFiles[0].text.replaceAll(schemaDir, '')}`;

writeGenerated(here('../src/generated/types.generated.ts'), typesText);
writeGenerated(here('../src/generated/validators.generated.js'), validators);

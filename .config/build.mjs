// Builds the package in the working directory: ESM and CommonJS by tsup, declarations by tsc, each also as .d.cts.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/** A package's own build: tsup's options, and `copies`, folders that are published beside the code. */
const { default: options = {}, copies = {} } = existsSync('tsup.config.mjs')
  ? await import(pathToFileURL(join(process.cwd(), 'tsup.config.mjs')).href)
  : {};
rmSync('dist', { recursive: true, force: true });
const common = {
  entry: ['src/index.ts'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: false,
  dts: false,
  clean: false,
  silent: true,
  config: false,
  external: [/^node:/, ...Object.keys(manifest.dependencies ?? {})],
  ...options,
};
await build({ ...common, format: ['esm'] });
// CommonJS with shared chunks is written by a second compiler, which takes no minified syntax; import.meta needs a stand-in.
await build({ ...common, format: ['cjs'], minifySyntax: false, shims: true });
for (const [from, to] of Object.entries(copies)) cpSync(from, to, { recursive: true });
execFileSync(process.execPath, ['../../node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
for (const file of readdirSync('dist', { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(join('dist', file), 'utf8');
  writeFileSync(
    join('dist', file.replace(/\.d\.ts$/, '.d.cts')),
    text.replace(/(from\s*|import\()(['"])(\.[^'"]*)\.js\2/g, '$1$2$3.cjs$2'),
  );
}

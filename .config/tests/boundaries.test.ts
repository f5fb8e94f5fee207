import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const packages = join(process.cwd(), 'packages');
const names = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Who may import whom: an arrow of the architecture, nothing else. `*` is every package. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: [],
  calendar: [],
  dsl: ['model', 'diagnostics'],
  analysis: ['model', 'calendar'],
  compiler: ['model', 'diagnostics', 'dsl', 'calendar', 'analysis'],
  engine: ['model', 'calendar'],
  importer: ['model', 'diagnostics', 'dsl'],
  report: ['model', 'diagnostics', 'calendar'],
  shixian: ['*'],
  'language-server': ['shixian'],
  playground: ['shixian'],
  // Measures each package alone, beside its peers.
  bench: ['*'],
};

/** No clock, zone, locale, file or network, and nothing from outside the repository at run time. */
const PURE = ['calendar', 'model', 'dsl', 'analysis', 'engine'];
/** Bundled into the package, so that an embedding application never sees it. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = { dsl: ['chevrotain'] };

interface Import {
  file: string;
  from: string;
}

/** What ships: sources without tests and their helpers. */
function sourcesOf(name: string): { file: string; text: string }[] {
  return readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(ts|tsx|js|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file) && !/(^|\/)testing\//.test(file),
    )
    .map((file) => ({
      file: `${name}/src/${file}`,
      text: readFileSync(join(packages, name, 'src', file), 'utf8'),
    }));
}

/** Every import of a text: static, of types, for effect, re-exported, dynamic or required. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const forms = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /(?<!['"`])\brequire\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] as string));
}

function importsIn(name: string): Import[] {
  return sourcesOf(name).flatMap(({ file, text }) => importsOf(text).map((from) => ({ file, from })));
}

/** The package of the repository that an import names: @shixian/compiler/node is `compiler`. */
function ownPackageOf(from: string): string | null {
  const match = /^(?:@shixian\/([^/]+)|(shixian))(?:\/|$)/.exec(from);
  return match?.[1] ?? match?.[2] ?? null;
}

const isOutside = (from: string) => !from.startsWith('.') && ownPackageOf(from) === null;

it('reads every form of import', () => {
  const text = `
    import a from 'a'; import type { B } from "b";
    import {
      c,
    } from 'c';
    import 'd';
    export { e } from 'e'; export * from 'f';
    const g = await import('g'); type H = import('h').H; require('i');
    // import j from 'j';
  `;
  expect(importsOf(text.replaceAll('; ', ';\n')).sort()).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    'g',
    'h',
    'i',
  ]);
});

it('knows every package', () => {
  expect(names.filter((name) => MAY_IMPORT[name] === undefined)).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const imports = importsIn(name);
  const own = imports
    .map((it) => ({ ...it, target: ownPackageOf(it.from) }))
    .filter(({ target }) => target !== null);
  const allowed = MAY_IMPORT[name] ?? [];

  it('imports only the packages it may', () => {
    const others = own.filter(({ target }) => !allowed.includes('*') && !allowed.includes(target as string));
    expect(others).toEqual([]);
  });

  it('declares what it imports, and nothing of ours beside it', () => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    const declared = { ...manifest.dependencies, ...(manifest.private ? manifest.devDependencies : {}) };
    const packageOf = (from: string) =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
    const bundled = BUNDLED[name] ?? [];
    const used = new Set(
      imports
        .map(({ from }) => packageOf(from))
        .filter((from) => !from.startsWith('.') && !from.startsWith('node:') && !bundled.includes(from)),
    );
    expect([...used].filter((from) => declared[from] === undefined)).toEqual([]);
    const unused = Object.keys(manifest.dependencies ?? {}).filter(
      (from) => ownPackageOf(from) && !used.has(from),
    );
    expect(manifest.private ? [] : unused).toEqual([]);
  });

  it('names files by their .js, and never its own index', () => {
    const relative = imports.filter(({ from }) => from.startsWith('.'));
    expect(relative.filter(({ from }) => !/\.(js|json)$/.test(from))).toEqual([]);
    const barrel = relative.filter(({ file, from }) => join(dirname(file), from) === `${name}/src/index.js`);
    expect(barrel).toEqual([]);
  });
});

describe.each(PURE)('%s is pure', (name) => {
  it('needs nothing from outside at run time', () => {
    const bundled = BUNDLED[name] ?? [];
    expect(importsIn(name).filter(({ from }) => isOutside(from) && !bundled.includes(from))).toEqual([]);
  });

  it('reads no clock, zone, locale, chance or process', () => {
    const impure =
      /\bnew Date\b|\bDate\.|\bIntl\.|\.toLocale\w*\(|\.localeCompare\(|\bMath\.random\b|\bprocess\.|\bfetch\(/;
    const lines = sourcesOf(name).flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          impure.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line)
            ? [`${file}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(lines).toEqual([]);
  });
});

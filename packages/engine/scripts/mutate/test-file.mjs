import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { transformSync } from 'esbuild';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** Loads test files, with modules of their own each time, so that nothing that one mutant has computed outlives it. */
export class TestFiles {
  #texts;
  #root;
  #compiled = new Map();
  #require;
  /** By index of a mutant: 1 once its place is reached. */
  reached = [];

  /** `texts`: the sources by path from the root, as they stood when the run began. */
  constructor(root, texts) {
    this.#root = root;
    this.#texts = texts;
    this.#require = createRequire(join(root, 'package.json'));
  }

  /** The tests that a file declares, in order. `change`: the one source that stands changed, `{ file, text }`. */
  load(path, change = null) {
    const tests = [];
    const modules = new Map([['vitest', { exports: vitestInto(tests) }]]);
    const load = (file) => {
      const known = modules.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(file, module);
      const run = file === change?.file ? this.#compile(file, change.text) : this.#original(file);
      const request = (name) => {
        const found = name === 'vitest' ? name : this.#pathOf(name, file);
        return found === null ? this.#require(name) : load(found);
      };
      run(module.exports, request, module, pathToFileURL(join(this.#root, file)).href, (index) => {
        this.reached[index] = 1;
      });
      return module.exports;
    };
    load(path);
    return tests;
  }

  #original(file) {
    const known = this.#compiled.get(file);
    if (known) return known;
    if (!(file in this.#texts)) throw new Error(`No source ${file}`);
    const compiled = this.#compile(file, this.#texts[file]);
    this.#compiled.set(file, compiled);
    return compiled;
  }

  #compile(file, text) {
    const define = { 'import.meta.url': '__url' };
    const { code } = transformSync(text, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      define,
      sourcefile: file,
    });
    const wrapped = `(function (exports, require, module, __url, __reach) {${code}\n})`;
    return new Script(wrapped, { filename: file }).runInThisContext();
  }

  /** Sources of our own packages by path; null for anything else. */
  #pathOf(name, from) {
    if (name.startsWith('.')) {
      const written = join(dirname(from), name);
      return written in this.#texts ? written : written.replace(/\.js$/, '.ts');
    }
    const [scope, folder, entry = 'index'] = name.split('/');
    return scope === '@shixian' ? `packages/${folder}/src/${entry}.ts` : null;
  }
}

/** What tests take from vitest. Anything they come to use beyond it fails before a mutant is tried. */
function vitestInto(tests) {
  const test = (name, run) => tests.push({ name, run });
  test.each = (rows) => (name, run) => {
    for (const row of rows) test(name, () => run(...(Array.isArray(row) ? row : [row])));
  };
  // What runs only where facts lie beside the project is left out.
  test.runIf = () => () => {};
  const describe = (_, body) => body();
  // Types are looked at by the compiler.
  const expectTypeOf = () => ({ toEqualTypeOf: () => {} });
  return { describe, it: test, test, expect: chai.expect, expectTypeOf };
}

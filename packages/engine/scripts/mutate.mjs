// Flips one operator at a time in copies of engine and calendar, and counts how many of the changes a test notices.
// node scripts/mutate.mjs [--sample N] [--seed N]: N mutants by default 150 at random, 0 for all. Writes nothing but its output.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

/** What is looked for in code, and what it becomes. Blanks keep type arguments and arrows out. */
const MUTATIONS = [
  [' === ', ' !== '],
  [' !== ', ' === '],
  [' <= ', ' < '],
  [' >= ', ' > '],
  [' < ', ' <= '],
  [' > ', ' >= '],
  [' && ', ' || '],
  [' || ', ' && '],
  [' + ', ' - '],
  [' - ', ' + '],
  ['Math.max(', 'Math.min('],
  ['Math.min(', 'Math.max('],
  [' + 1', ' + 2'],
  [' - 1', ' - 2'],
];

/** Words and citations are for readers; types and barrels hold nothing that runs. */
const LEFT_OUT = /(\.test|trace-zh|trace-en|trace-words|citation|index|-data|owed)\.ts$|testing|generated/;
const isCode = (line) => !/^\s*(import|export type|interface|type|\*|\/\*|\/\/)/.test(line);

function sourcesOf(name) {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .sort()
    .map((file) => join('packages', name, 'src', file));
}

function mutantsOf(file) {
  const mutants = [];
  for (const [index, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
    if (!isCode(line)) continue;
    for (const [from, to] of MUTATIONS) {
      for (let at = line.indexOf(from); at !== -1; at = line.indexOf(from, at + 1)) {
        const mutated = line.slice(0, at) + to + line.slice(at + from.length);
        mutants.push({ file, index, line, mutated, from: from.trim(), to: to.trim() });
      }
    }
  }
  return mutants;
}

function sample(list, size, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const left = [...list];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other], left[at]];
  }
  return size === 0 ? left : left.slice(0, size);
}

const copy = mkdtempSync(join(tmpdir(), 'shixian-mutants-'));
for (const path of ['.config', 'package.json', 'tsconfig.base.json', 'schemas']) {
  cpSync(join(root, path), join(copy, path), { recursive: true });
}
for (const name of ['engine', 'calendar', 'model']) {
  const from = join(root, 'packages', name);
  const filter = (path) => !/node_modules|dist$/.test(relative(from, path));
  cpSync(from, join(copy, 'packages', name), { recursive: true, filter });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
/** Slow, or about files that the copy does not hold. */
const SKIPPED = ['size', 'zone', 'cross-check', 'generated', 'readme', 'types'].map(
  (name) => `**/${name}.test.ts`,
);

/** Whether a test of the package fails. */
function fails(name) {
  const args = [
    vitest,
    'run',
    '--bail',
    '1',
    '--reporter',
    'dot',
    ...SKIPPED.flatMap((it) => ['--exclude', it]),
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(copy, 'packages', name),
    timeout: 90_000,
    stdio: 'ignore',
  });
  return status !== 0;
}

try {
  for (const name of ['calendar', 'engine']) {
    if (fails(name)) throw new Error(`The tests of ${name} fail before anything is changed.`);
  }
  const all = ['engine', 'calendar'].flatMap((name) => sourcesOf(name).flatMap(mutantsOf));
  const chosen = sample(all, option('sample', 150), option('seed', 20261121));
  const survivors = [];
  for (const [count, mutant] of chosen.entries()) {
    const path = join(copy, mutant.file);
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original.split('\n').with(mutant.index, mutant.mutated).join('\n'));
    const own = mutant.file.split('/')[1];
    const killed = fails(own) || (own === 'calendar' && fails('engine'));
    writeFileSync(path, original);
    if (!killed) survivors.push(mutant);
    process.stderr.write(`${count + 1}/${chosen.length}, ${survivors.length} alive\r`);
  }
  const rate = ((chosen.length - survivors.length) / chosen.length) * 100;
  console.log(
    `${chosen.length} of ${all.length} mutants, ${survivors.length} alive: ${rate.toFixed(1)}% killed`,
  );
  for (const { file, index, line, from, to } of survivors) {
    console.log(`${file}:${index + 1} ${from} → ${to}: ${line.trim()}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

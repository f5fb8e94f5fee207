// Changes one operator at a time in engine and calendar and counts how many of the changes a test notices: docs/mutation.md.
// node scripts/mutate.mjs [--only PATTERN] [--shard I/N] [--log FILE [--again]]
//   --only   mutants of files whose path matches PATTERN
//   --shard  every N-th mutant, from the I-th (1 to N)
//   --log    a JSON line a mutant, as it ends; what stands in FILE already is taken over, so that a run can go on
//   --again  those alive in the log are tried once more, against the tests of today
import { fork } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutate/mutants-of.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
    log: { type: 'string' },
  },
});

const setup = '.config/fast-check.ts';
/** About bundles, time zones, generated files, types, and other libraries: none runs the code in a way of its own. */
const PASSED_OVER = /\/(size|zone|cross-check|generated|readme|types)\.test\.ts$/;

const sourcesOf = (name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => `packages/${name}/src/${file}`)
    .sort();

/** All is read before anything runs: what is edited meanwhile does not matter. */
const texts = Object.fromEntries(
  [setup, ...['engine', 'calendar', 'model'].flatMap(sourcesOf)].map((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]),
);
const own = Object.keys(texts).filter((file) => /^packages\/(engine|calendar)\//.test(file));
const testFiles = own.filter((file) => file.endsWith('.test.ts') && !PASSED_OVER.test(file));
const mutants = own
  .filter((file) => !/\.test\.ts$|testing|generated/.test(file))
  .flatMap((file) => mutantsOf(file, texts[file]))
  .map((mutant, index) => ({ ...mutant, index }));

const nameOf = ({ at, from, to }) => JSON.stringify([at, from, to]);
/** By name, what became of a mutant: its killer, null where it lives. */
const results = new Map();
if (options.log !== undefined && existsSync(options.log)) {
  for (const line of readFileSync(options.log, 'utf8').split('\n').filter(Boolean)) {
    const result = JSON.parse(line);
    results.set(nameOf(result), result);
  }
}

/** Spread over all files, so that a run cut short is a fair sample. */
function mutantsToTry() {
  const [shard, shards] = options.shard.split('/').map(Number);
  const isOpen = (known) => known === undefined || (options.again && known.killer === null);
  const spread = ({ index }) => Math.imul(index, 0x9e3779b1) >>> 0;
  return mutants
    .filter(({ file }) => new RegExp(options.only).test(file))
    .filter((_, index) => index % shards === shard - 1)
    .filter((mutant) => isOpen(results.get(nameOf(mutant))))
    .sort((a, b) => spread(a) - spread(b));
}

/** A process, started anew after each mutant that does not end or ends the process. */
class Runner {
  #worker = null;
  #timer;
  #answer = () => {};

  /** The killer: the id of a test, `no end`, or null for none. */
  ask(message) {
    this.#worker ??= this.#start();
    this.#worker.send(message);
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #start() {
    const worker = fork(new URL('./mutate/worker.mjs', import.meta.url), {
      execArgv: ['--max-old-space-size=1500'],
      serialization: 'advanced',
      // What V8 says when a mutant has filled the memory is no news.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    worker.send({ root, texts, setup, testFiles, mutants });
    worker.on('message', (message) => {
      clearTimeout(this.#timer);
      if ('running' in message) this.#timer = setTimeout(() => this.#giveUp(), 5000 + message.time * 10);
      else this.#answer(message);
    });
    worker.on('exit', (code) => {
      if (worker !== this.#worker) return;
      if (code === 1) throw new Error('The process that runs the tests failed.');
      this.#giveUp();
    });
    return worker;
  }

  #giveUp() {
    this.stop();
    this.#answer({ killer: 'no end' });
  }

  stop() {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = null;
    worker?.kill('SIGKILL');
  }
}

const runner = new Runner();
const { measured } = await runner.ask({});
const tests = measured.map((test, id) => ({ ...test, id }));

/** Those first that take little time and have noticed much in the same source. */
const kills = new Map();
const costOf = ({ id, time }, file) => time / (0.1 + (kills.get(`${file} ${id}`) ?? 0));
const testsFor = ({ index, file }) =>
  tests
    .filter(({ reached }) => reached[index] === 1)
    .sort((a, b) => costOf(a, file) - costOf(b, file))
    .map(({ reached, ...test }) => test);

const { killer } = await runner.ask({ tests: tests.map(({ reached, ...test }) => test) });
if (killer !== null) throw new Error(`Fails before anything is changed: ${tests[killer].name}`);

for (const mutant of mutantsToTry()) {
  const reaching = testsFor(mutant);
  const { killer } = await runner.ask({ index: mutant.index, tests: reaching });
  const { at, from, to, file } = mutant;
  const isTest = typeof killer === 'number';
  if (isTest) kills.set(`${file} ${killer}`, (kills.get(`${file} ${killer}`) ?? 0) + 1);
  const by = isTest ? `${tests[killer].file} ${tests[killer].name}` : killer;
  const result = { at, from, to, killer: by, tests: reaching.length };
  results.set(nameOf(mutant), result);
  if (options.log !== undefined) appendFileSync(options.log, `${JSON.stringify(result)}\n`);
}
runner.stop();

const tried = mutants.map((mutant) => results.get(nameOf(mutant))).filter((it) => it !== undefined);
for (const name of ['engine', 'calendar', '']) {
  const own = tried.filter(({ at }) => at.startsWith(`packages/${name}`));
  const alive = own.filter(({ killer }) => killer === null);
  const endless = own.filter(({ killer }) => killer === 'no end').length;
  const rate = (((own.length - alive.length) / own.length) * 100).toFixed(1);
  console.log(
    `${name || 'together'}: ${own.length} tried, ${alive.length} alive, ${rate}% noticed (${endless} never end)`,
  );
  if (name === '') continue;
  for (const { at, from, to, tests } of alive)
    console.log(`  ${at} ${tests ? '' : '(not reached) '}${from} → ${to}`);
}
console.log(`of ${mutants.length} mutants in all`);

// Tries mutants one after another, and says before each test what it is about to run: the parent ends what does not end.
import fc from 'fast-check';
import { probedText } from './mutants-of.mjs';
import { TestFiles } from './test-file.mjs';

/** The first message says what there is; each later one asks something. */
const given = new Promise((resolve) => process.once('message', resolve));
process.on('message', async (message) => {
  if ('texts' in message) return;
  await given;
  post(await answerTo(message));
});
const { root, texts, setup, testFiles, mutants } = await given;
const loadTests = new TestFiles(root, texts);
loadTests.load(setup);
// A counterexample is enough; nobody reads the simplest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

function post(message) {
  process.send(message);
}

/** Runs every test once with probes in all sources. */
async function measure() {
  const probed = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => {
      const own = mutants.filter((mutant) => mutant.file === file);
      return [file, probedText(text, own)];
    }),
  );
  const files = new TestFiles(root, probed);
  files.load(setup);
  const measured = [];
  for (const file of testFiles) {
    const atLoad = new Uint8Array(mutants.length);
    files.reached = atLoad;
    const tests = files.load(file);
    for (const [number, { name, run }] of tests.entries()) {
      const reached = atLoad.slice();
      files.reached = reached;
      const start = performance.now();
      await run();
      measured.push({ file, number, name, time: performance.now() - start, reached });
    }
  }
  return measured;
}

/** The id of the first test that fails, null where none does. */
async function killerOf(change, tests) {
  const loaded = new Map();
  for (const { id, file, number, time } of tests) {
    post({ running: id, time });
    try {
      if (!loaded.has(file)) loaded.set(file, loadTests.load(file, change));
      await loaded.get(file)[number].run();
    } catch (error) {
      if (error?.errors) throw error; // esbuild's: what was made of the source is no program.
      return id;
    }
  }
  return null;
}

async function answerTo({ index = null, tests }) {
  if (tests === undefined) return { measured: await measure() };
  const { file, start, end, to } = mutants[index] ?? {};
  const change = file && { file, text: texts[file].slice(0, start) + to + texts[file].slice(end) };
  return { done: true, killer: await killerOf(change ?? null, tests) };
}

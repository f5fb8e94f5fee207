import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticCounty } from './compile/synthetic-county.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ajv = createRequire(import.meta.url).resolve('ajv-cli/dist/index.js');

interface Run {
  seconds: number;
  /** Peak of memory, MiB. */
  memory: number;
}

/** Runs a Node program to its end and measures it from outside, start-up and all. */
function runNode(args: readonly string[], expected: readonly number[]): Run {
  // The child reports its own peak: rusage of a child is not to be had otherwise.
  const peak =
    'data:text/javascript,' +
    encodeURIComponent(
      "process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS+'\\n'))",
    );
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', peak, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || !expected.includes(status))
    throw new Error(`exit ${status}\n${stderr.slice(-2000)}`);
  return { seconds, memory: Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function compareOn(title: string, folder: string, rounds: number): void {
  const contenders = [
    {
      name: 'shixian check',
      run: () => runNode(['packages/shixian/bin/shixian.mjs', 'check', folder, '--format', 'json'], [0, 1]),
    },
    {
      name: 'ajv-cli',
      run: () =>
        runNode(
          [ajv, 'validate', '--spec=draft2020', '--strict=false', '--all-errors', '--errors=no']
            .concat(['-s', 'schemas/county.schema.json', '-r', 'schemas/rule.schema.json'])
            .concat(['-d', `${folder}/*/county.yaml`]),
          [0, 1],
        ),
    },
  ];
  const samples = contenders.map((): Run[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { run }] of contenders.entries()) samples[at]?.push(run());
  console.log(`\n${title}`);
  const base = median((samples[0] as Run[]).map(({ seconds }) => seconds));
  for (const [at, { name }] of contenders.entries()) {
    const seconds = median((samples[at] as Run[]).map((run) => run.seconds));
    const memory = median((samples[at] as Run[]).map((run) => run.memory));
    const cells = [
      name.padEnd(16),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${memory.toFixed(0)} MiB`.padStart(10),
    ];
    console.log(`  ${cells.join('')}${`${(seconds / base).toFixed(2)} ×`.padStart(10)}`);
  }
}

/**
 * `shixian check` (schema, names, rules, every check) against ajv-cli (the schema alone) on the same YAML, each as a process of
 * its own, in turns. `--counties N` (default 3000), `--rows N` (default 150), `--rounds N` (default 3).
 */
export function run(options: readonly string[]): void {
  const option = (name: string, otherwise: number) => {
    const at = options.findIndex((text) => text === `--${name}` || text.startsWith(`--${name}=`));
    return at === -1 ? otherwise : Number(options[at]?.split('=')[1] ?? options[at + 1]);
  };
  const [count, rows, rounds] = [option('counties', 3000), option('rows', 150), option('rounds', 3)];
  console.log(`Node ${process.version}, ${rounds} rounds, medians; × is the time against shixian`);
  compareOn('the folders of counties/, from cold start', 'counties', rounds);
  const scratch = mkdtempSync(join(tmpdir(), 'shixian-bench-'));
  try {
    // Each twice the one before, so that time and memory against size show.
    for (const size of [8, 4, 2, 1].map((part) => Math.ceil(count / part))) {
      const folder = join(scratch, `${size}`);
      for (let number = 0; number < size; number++) {
        mkdirSync(join(folder, `${number}`), { recursive: true });
        writeFileSync(join(folder, `${number}/county.yaml`), syntheticCounty(number, rows));
      }
      compareOn(`${size} synthetic counties of ${rows} rows`, folder, rounds);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer, ContenderName, Task } from './engine/contender.js';
import { benchRecurrence } from './engine/recurrence.js';
import { EVENTS_PER_ITEM } from './engine/workload.js';

const CONTENDERS: readonly ContenderName[] = ['shixian', 'bare loop', 'duckdb'];
/** CPU seconds of one contender in one round, and before the first round until its code is warm, where a run is shorter. */
const BUDGET = 0.2;
const WARM_UP = 1;

/** `--items N[,N…]`: by default four decades, 1,000 to 1,000,000; `--rounds N`: by default 5. Twenty events an item. */
export async function run(options: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string) => {
    const at = options.findIndex((text) => text === `--${name}` || text.startsWith(`--${name}=`));
    return at === -1 ? otherwise : (options[at]?.split('=')[1] ?? options[at + 1] ?? otherwise);
  };
  const rounds = Number(option('rounds', '5'));
  const load = () => loadavg()[0]?.toFixed(1);
  console.log(
    `Node ${process.version}, ${rounds} interleaved rounds, medians; load average ${load()} at first`,
  );
  console.log(
    'Each contender in a process of its own. An event and the ratio are of CPU time (DuckDB uses every core);',
  );
  console.log('peak is all that was ever resident there: Node, the columns, and what the contender adds.\n');
  const head = ['items', 'events', 'contender', 'time', 'CPU', 'an event', 'of shixian', 'peak', 'an event'];
  console.log(rowOf(head));
  for (const items of option('items', '1000,10000,100000,1000000').split(',').map(Number)) {
    for (const { name, seconds, cpuSeconds, peak, ratio } of await measuredAt(items, rounds)) {
      const events = items * EVENTS_PER_ITEM;
      const cells = [
        items.toLocaleString('en'),
        events.toLocaleString('en'),
        name,
        `${(seconds * 1000).toFixed(2)} ms`,
        `${(cpuSeconds * 1000).toFixed(2)} ms`,
        `${((cpuSeconds * 1e9) / events).toFixed(1)} ns`,
        `${ratio.toFixed(2)} ×`,
        `${Math.round(peak)} MiB`,
        `${((peak * 2 ** 20) / events).toFixed(0)} B`,
      ];
      console.log(rowOf(cells));
    }
  }
  console.log(`\nAll answers agree; load average ${load()} at last.`);
  benchRecurrence(rounds);
}

interface Measured {
  name: ContenderName;
  /** Median of the rounds, for one run. */
  seconds: number;
  cpuSeconds: number;
  /** MiB. */
  peak: number;
  /** Median over the rounds of its CPU time against shixian's in the same round. */
  ratio: number;
}

async function measuredAt(items: number, rounds: number): Promise<Measured[]> {
  const children = await Promise.all(CONTENDERS.map((name) => startContender(name, items)));
  try {
    const runs: number[] = [];
    for (const child of children) runs.push(await runsOf(child));
    const answers = children.map((): Answer[] => []);
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < children.length; turn++) {
        const at = (round + turn) % children.length;
        answers[at]?.push(await answerOf(children[at] as ChildProcess, runs[at] as number));
      }
      assertAgreement(answers.map((list) => (list[round] as Answer).dues));
    }
    return CONTENDERS.map((name, at) => {
      const own = answers[at] as Answer[];
      return {
        name,
        seconds: median(own.map(({ seconds }) => seconds)),
        cpuSeconds: median(own.map(({ cpuSeconds }) => cpuSeconds)),
        peak: own.at(-1)?.peak as number,
        ratio: median(own.map(({ cpuSeconds }, at) => cpuSeconds / (answers[0]?.[at]?.cpuSeconds as number))),
      };
    });
  } finally {
    for (const child of children) child.kill();
  }
}

async function startContender(name: ContenderName, items: number): Promise<ChildProcess> {
  const child = fork(
    fileURLToPath(new URL('./engine/contender.ts', import.meta.url)),
    [name, String(items)],
    {
      execArgv: ['--expose-gc', '--import', 'tsx'],
      serialization: 'advanced',
    },
  );
  await once(child, 'message');
  return child;
}

async function answerOf(child: ChildProcess, runs: number): Promise<Answer> {
  const task: Task = { runs };
  child.send(task);
  const [answer] = await once(child, 'message');
  return answer;
}

/** How many runs fill the budget, found out while the code grows warm. */
async function runsOf(child: ChildProcess): Promise<number> {
  for (let runs = 1; ; runs *= 2) {
    const { cpuSeconds } = await answerOf(child, runs);
    if (cpuSeconds * runs >= WARM_UP) return Math.max(1, Math.round(BUDGET / cpuSeconds));
  }
}

function assertAgreement(answers: readonly Int32Array[]): void {
  const [expected] = answers as [Int32Array];
  for (const [at, dues] of answers.entries()) {
    const wrong = expected.findIndex((due, item) => due !== dues[item]);
    if (wrong === -1) continue;
    throw new Error(`${CONTENDERS[at]}: item ${wrong} is due ${dues[wrong]}, not ${expected[wrong]}`);
  }
}

const WIDTHS = [10, 11, 10, 12, 12, 9, 11, 10, 9];

function rowOf(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 2 ? cell.padEnd(10) : cell.padStart(WIDTHS[at] ?? 0))).join(' ');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

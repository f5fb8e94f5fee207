import { evaluateColumns } from '@shixian/engine';
import { duesByBareLoop } from './bare-loop.js';
import { duckdbOf } from './duckdb.js';
import { AT, workloadOf } from './workload.js';

/** A contender alone in its process, so that its memory is its own. */
export type ContenderName = 'shixian' | 'bare loop' | 'duckdb';

/** What the parent asks: so many runs in a row. */
export interface Task {
  runs: number;
}

export interface Answer {
  /** Of one run, on average: by the clock, and of all processors together, which other programs on the machine disturb less. */
  seconds: number;
  cpuSeconds: number;
  dues: Int32Array;
  /** Peak of resident memory so far, MiB: Node, the columns and what the contender adds. */
  peak: number;
}

const [name, items] = process.argv.slice(2) as [ContenderName, string];
const workload = workloadOf(Number(items));
const dues = await duesBy(name);

async function duesBy(contender: ContenderName): Promise<() => Int32Array | Promise<Int32Array>> {
  switch (contender) {
    case 'shixian':
      return () => evaluateColumns(workload.plan, workload.columns, { at: AT }).due;
    case 'bare loop':
      return () => duesByBareLoop(workload);
    case 'duckdb':
      return (await duckdbOf(workload)).dues;
  }
}

process.on('message', async ({ runs }: Task) => {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let found = new Int32Array();
  for (let run = 0; run < runs; run++) found = (await dues()) as typeof found;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9 / runs;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6 / runs;
  const answer: Answer = { seconds, cpuSeconds, dues: found, peak: process.resourceUsage().maxRSS / 1024 };
  process.send?.(answer);
});
process.send?.('ready');

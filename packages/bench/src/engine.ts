import { evaluateColumns } from '@shixian/engine';
import { duesByBareLoop } from './engine/bare-loop.js';
import { duckdbOf } from './engine/duckdb.js';
import { benchRecurrence } from './engine/recurrence.js';
import { AT, type Workload, workloadOf } from './engine/workload.js';

interface Settings {
  rounds: number;
  /** Only these contenders, so that memory is theirs; all where empty. */
  only: string[];
  sizes: number[];
}

/**
 * `--items N[,N…]` (default 1000,10000,100000; the full run is 1000,10000,100000,1000000), `--rounds N` (default 5).
 * Twenty events an item. `--only shixian` measures one alone, and so its memory.
 */
export async function run(options: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string) => {
    const at = options.findIndex((text) => text === `--${name}` || text.startsWith(`--${name}=`));
    return at === -1 ? otherwise : (options[at]?.split('=')[1] ?? options[at + 1] ?? otherwise);
  };
  const settings: Settings = {
    rounds: Number(option('rounds', '5')),
    only: option('only', '').split(',').filter(Boolean),
    sizes: option('items', '1000,10000,100000').split(',').map(Number),
  };
  console.log(
    `Node ${process.version}, ${settings.rounds} interleaved rounds, medians; memory is resident, after a run`,
  );
  for (const items of settings.sizes) await benchSize(items, settings);
  benchRecurrence(settings.rounds);
}

async function benchSize(items: number, { rounds, only }: Settings): Promise<void> {
  const workload = workloadOf(items);
  const isIn = (name: string) => only.length === 0 || only.includes(name);
  const duckdb = isIn('duckdb') ? await duckdbOf(workload) : null;
  const all: [string, (workload: Workload) => Int32Array | Promise<Int32Array>][] = [
    ['shixian', ({ plan, columns }) => evaluateColumns(plan, columns, { at: AT }).due],
    ['bare loop', duesByBareLoop],
    ['duckdb', () => duckdb?.dues() ?? new Int32Array()],
  ];
  const contenders = all.filter(([name]) => isIn(name));
  const expected = duesByBareLoop(workload);
  const seconds = contenders.map((): number[] => []);
  const resident = contenders.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (round + turn) % contenders.length;
      const [name, answer] = contenders[at] as (typeof contenders)[number];
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      const dues = await answer(workload);
      const took = Number(process.hrtime.bigint() - start) / 1e9;
      resident[at] = Math.max(resident[at] as number, process.memoryUsage().rss);
      const wrong = dues.findIndex((due, item) => due !== expected[item]);
      if (wrong !== -1)
        throw new Error(`${name}: item ${wrong} is due ${dues[wrong]}, not ${expected[wrong]}`);
      // The first round warms up.
      if (round > 0) seconds[at]?.push(took);
    }
  }
  duckdb?.close();
  const base = median(seconds[0] as number[]);
  console.log(
    `\n${items.toLocaleString('en')} items, ${(items * 20).toLocaleString('en')} events; all answers agree`,
  );
  for (const [at, [name]] of contenders.entries()) {
    const took = median(seconds[at] as number[]);
    const cells = [
      name.padEnd(10),
      `${(took * 1000).toFixed(1)} ms`.padStart(12),
      `${((took * 1e9) / (items * 20)).toFixed(1)} ns an event`.padStart(20),
      `${(took / base).toFixed(2)} ×`.padStart(10),
      `${Math.round((resident[at] as number) / 1e6)} MB`.padStart(10),
    ];
    console.log(`  ${cells.join(' ')}`);
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

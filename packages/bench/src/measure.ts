/** One way to do a task. `run` does it once for the input with this index and gives its answer. */
export interface Contender {
  name: string;
  run(index: number): unknown;
}

export interface Measured {
  name: string;
  /** Median over the rounds, nanoseconds for one run. */
  nanoseconds: number;
  /** Fastest and slowest round. */
  spread: [number, number];
}

export interface MeasureOptions {
  /** Inputs that the indexes go over again and again. */
  inputs: number;
  rounds: number;
  /** Milliseconds for one contender in one round. */
  budget: number;
}

let sink: unknown;

function secondsFor(contender: Contender, runs: number, inputs: number): number {
  const start = process.hrtime.bigint();
  for (let at = 0, index = 0; at < runs; at++) {
    sink = contender.run(index);
    if (++index === inputs) index = 0;
  }
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** How many runs fill the budget; finding out also warms the contender up. */
function runsFor(contender: Contender, { inputs, budget }: MeasureOptions): number {
  let runs = 1;
  for (;;) {
    const seconds = secondsFor(contender, runs, inputs);
    if (seconds * 1000 >= budget / 2) return Math.max(1, Math.round((runs * budget) / 1000 / seconds));
    runs *= 2;
  }
}

/** All contenders in one process, interleaved, each round beginning with another, so that drift falls on all alike. */
export function measure(contenders: readonly Contender[], options: MeasureOptions): Measured[] {
  const runs = contenders.map((contender) => runsFor(contender, options));
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < options.rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (round + turn) % contenders.length;
      globalThis.gc?.();
      const seconds = secondsFor(contenders[at] as Contender, runs[at] as number, options.inputs);
      samples[at]?.push((seconds * 1e9) / (runs[at] as number));
    }
  }
  if (sink === samples) throw new Error('The answers are kept so that no run is optimised away.');
  return contenders.map(({ name }, at) => {
    const sorted = (samples[at] as number[]).sort((a, b) => a - b);
    return {
      name,
      nanoseconds: sorted[Math.floor(sorted.length / 2)] as number,
      spread: [sorted[0] as number, sorted.at(-1) as number],
    };
  });
}

export function formatNanoseconds(value: number): string {
  if (value < 1e3) return `${value.toFixed(1)} ns`;
  if (value < 1e6) return `${(value / 1e3).toFixed(2)} µs`;
  return `${(value / 1e6).toFixed(2)} ms`;
}

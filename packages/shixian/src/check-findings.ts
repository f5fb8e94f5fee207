import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckResult } from '@shixian/compiler/node';

/** What is shown of a county. The county itself is let go: thousands may be checked. */
export type Findings = Pick<CheckResult, 'diagnostics' | 'texts'>;

export interface CheckTask {
  folders: readonly string[];
  cwd: string;
  /** The day of the check, YYYY-MM-DD. */
  today: string;
  /** Whether texts with findings are wanted, to show or mend their lines; else their names alone are given. */
  withTexts: boolean;
}

/** A task that several threads share: each takes the next batch of folders until none is left. */
export interface SharedTask extends CheckTask {
  /** One number, seen by all threads: batches taken so far. */
  taken: Int32Array;
  /** Folders in a batch. */
  size: number;
}

/** Findings of the batches that one thread took, by number of batch. */
export type BatchFindings = Map<number, Findings[]>;

/** Few enough to end together, many enough to be worth asking for. */
const MOST_IN_BATCH = 25;
/** Below this a thread costs more than it saves. */
const LEAST_FOLDERS = 100;

/** Takes batches and checks them, as long as there are any. */
export async function findingsOfBatches(task: SharedTask): Promise<BatchFindings> {
  const { folders, cwd, today, withTexts, taken, size } = task;
  const { createCountyLoader } = await import('@shixian/compiler/node');
  const loader = createCountyLoader({ cwd });
  const findingsOf = (folder: string): Findings => {
    const { diagnostics, texts } = loader.check(folder, today);
    const isShown = withTexts && diagnostics.length > 0;
    return { diagnostics, texts: isShown ? texts : new Map([...texts.keys()].map((file) => [file, ''])) };
  };
  const found: BatchFindings = new Map();
  for (;;) {
    const batch = Atomics.add(taken, 0, 1);
    const start = batch * size;
    if (start >= folders.length) return found;
    found.set(batch, folders.slice(start, start + size).map(findingsOf));
  }
}

/**
 * Findings of each folder, in the order of the folders, from this thread and from others: as many as were asked for, else
 * as many as are worth it.
 */
export async function findingsInThreads(task: CheckTask, asked?: number): Promise<Findings[]> {
  const folders = task.folders.length;
  const worthwhile = Math.min(availableParallelism(), Math.floor(folders / LEAST_FOLDERS));
  const count = Math.max(1, Math.min(asked ?? worthwhile, folders));
  const size = Math.min(MOST_IN_BATCH, Math.ceil(folders / count));
  const shared = { ...task, taken: new Int32Array(new SharedArrayBuffer(4)), size };
  const others = Array.from({ length: count - 1 }, () => inThread(shared));
  const found = await Promise.all([findingsOfBatches(shared), ...others]);
  const batches = new Map(found.flatMap((some) => [...some]));
  return [...batches.keys()].sort((a, b) => a - b).flatMap((batch) => batches.get(batch) as Findings[]);
}

function inThread(task: SharedTask): Promise<BatchFindings> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.js', import.meta.url), {
      workerData: task,
      // Files are read and let go one after another: room for the young keeps them from being copied.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

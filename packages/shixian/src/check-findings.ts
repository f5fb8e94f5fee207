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

/** Findings of each folder, in the order of the folders, from one thread. */
export async function findingsOf({ folders, cwd, today, withTexts }: CheckTask): Promise<Findings[]> {
  const { createCountyLoader } = await import('@shixian/compiler/node');
  const loader = createCountyLoader({ cwd });
  return folders.map((folder) => {
    const { diagnostics, texts } = loader.check(folder, today);
    const isShown = withTexts && diagnostics.length > 0;
    return { diagnostics, texts: isShown ? texts : new Map([...texts.keys()].map((file) => [file, ''])) };
  });
}

/** Below this a thread costs more than it saves. */
const LEAST_FOLDERS = 100;

/** The same findings in the same order, from as many threads as are worth it. */
export async function findingsInThreads(task: CheckTask, threads: number): Promise<Findings[]> {
  const count = Math.min(threads, Math.floor(task.folders.length / LEAST_FOLDERS));
  if (count < 2) return findingsOf(task);
  const size = Math.ceil(task.folders.length / count);
  const parts = Array.from({ length: count }, (_, at) => task.folders.slice(at * size, (at + 1) * size));
  return (await Promise.all(parts.map((folders) => inThread({ ...task, folders })))).flat();
}

function inThread(task: CheckTask): Promise<Findings[]> {
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

import { Worker } from 'node:worker_threads';
import { CannotRun, type Context, type ExitCode, type Words } from './context.js';
import type { EvaluateOptions } from './events-evaluate.js';

/** One county for a worker thread. */
export interface CountyTask {
  county: string;
  options: EvaluateOptions;
}

/** What a worker answers: what the county's evaluation wrote, and how it ended. */
export interface CountyAnswer {
  out: string;
  err: string;
  code: ExitCode;
  /** Why it could not run at all. */
  cannotRun?: Words;
}

/** Every thread takes the next county as it is done; the answers are written in the order of the counties. */
export async function evaluateInWorkers(
  tasks: readonly CountyTask[],
  count: number,
  context: Context,
): Promise<ExitCode> {
  const answers: Promise<CountyAnswer>[] = [];
  const waiting = tasks.map((task) => {
    let settle: (answer: CountyAnswer) => void = () => {};
    let fail: (error: unknown) => void = () => {};
    const answer = new Promise<CountyAnswer>((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
    // Counties before it are still to be written when one fails; it is told in its turn.
    answer.catch(() => {});
    answers.push(answer);
    return { task, settle, fail };
  });
  const workers = Array.from({ length: Math.min(count, tasks.length) }, () => startWorker(context, waiting));
  try {
    let worst: ExitCode = 0;
    for (const pending of answers) {
      const { out, err, code, cannotRun } = await pending;
      context.err(err);
      if (cannotRun !== undefined) throw new CannotRun(cannotRun);
      context.out(out);
      if (code > worst) worst = code;
    }
    return worst;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

interface Waiting {
  task: CountyTask;
  settle(answer: CountyAnswer): void;
  fail(error: unknown): void;
}

function startWorker({ cwd, color }: Context, waiting: Waiting[]): Worker {
  const worker = new Worker(new URL('./events-worker.js', import.meta.url), { workerData: { cwd, color } });
  let current: Waiting | undefined;
  const next = () => {
    current = waiting.shift();
    if (current !== undefined) worker.postMessage(current.task);
  };
  worker.on('message', (answer: CountyAnswer) => {
    current?.settle(answer);
    next();
  });
  worker.on('error', (error) => current?.fail(error));
  next();
  return worker;
}

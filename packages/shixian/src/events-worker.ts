import { parentPort, workerData } from 'node:worker_threads';
import { CannotRun, type Context } from './context.js';
import { evaluateCounty } from './events-evaluate.js';
import type { CountyAnswer, CountyTask } from './events-workers.js';

/** The thread behind `shixian evaluate --workers`: a county in, what its evaluation writes out. */
parentPort?.on('message', async ({ county, options }: CountyTask) => {
  const answer: CountyAnswer = { out: '', err: '', code: 0 };
  const context: Context = {
    out: (text) => {
      answer.out += text;
    },
    err: (text) => {
      answer.err += text;
    },
    readStdin: async () => '',
    stdinLines: async function* () {},
    progress: false,
    ...(workerData as Pick<Context, 'cwd' | 'color'>),
  };
  try {
    answer.code = await evaluateCounty(county, options, context);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    answer.cannotRun = error.words;
  }
  parentPort?.postMessage(answer);
});

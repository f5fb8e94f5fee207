import { parentPort, workerData } from 'node:worker_threads';
import { type CheckTask, findingsOf } from './check-findings.js';

/** The thread behind `shixian check` of many folders: folders in, their findings out. */
findingsOf(workerData as CheckTask).then((findings) => parentPort?.postMessage(findings));

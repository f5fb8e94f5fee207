import { parentPort, workerData } from 'node:worker_threads';
import { findingsOfBatches, type SharedTask } from './check-findings.js';

/** The thread beside `shixian check` of many folders: batches of folders in, their findings out. */
findingsOfBatches(workerData as SharedTask).then((found) => parentPort?.postMessage(found));

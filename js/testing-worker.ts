import type { WorkerScope } from './testing/worker/scope.ts';
import { startWorker, type WorkerAnswers } from './testing/worker/worker.ts';

declare global {
  /** For a worker script of your own that begins with `importScripts('testing-worker.js')`. */
  var axeroSandbox: WorkerAnswers;
}

globalThis.axeroSandbox = startWorker(globalThis as unknown as WorkerScope);

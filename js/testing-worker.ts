import { startWorker } from './testing/worker.ts';
import type { WorkerScope } from './testing/worker-scope.ts';

startWorker(globalThis as unknown as WorkerScope);

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const program = new URL('./worker.mjs', import.meta.url);

/**
 * Runs the scenarios of many seeds in threads. Returns the number that ran, the seeds that broke a rule, in order, and what happened how often.
 */
export async function simulate({
  from = 1,
  seeds,
  threads = Math.min(4, availableParallelism()),
  mutation = undefined,
  stopsAtFirst = false,
  onProgress = () => {},
}) {
  const all = { done: 0, failures: [], counts: {} };
  const running = [];
  const one = (thread) =>
    new Promise((resolve, reject) => {
      const mine = Math.floor((seeds - thread + threads - 1) / threads);
      if (mine <= 0) return resolve();
      const worker = new Worker(program, {
        workerData: { first: from + thread, step: threads, seeds: mine, mutation, stopsAtFirst },
      });
      running.push(worker);
      worker.on('message', ({ done, failures, counts }) => {
        all.done += done;
        all.failures.push(...failures);
        for (const [name, count] of Object.entries(counts))
          all.counts[name] = (all.counts[name] ?? 0) + count;
        onProgress(all);
        if (stopsAtFirst && all.failures.length > 0) for (const other of running) other.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        // Also a scenario that waits for what never happens ends the thread.
        if (code === 0 || (stopsAtFirst && all.failures.length > 0)) resolve();
        else reject(new Error(`A thread of the simulator ended with ${code} before its seeds were done.`));
      });
    });
  await Promise.all(Array.from({ length: threads }, (_, thread) => one(thread)));
  all.failures.sort((one, other) => one.seed - other.seed);
  return all;
}

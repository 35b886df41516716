import type { Axero } from './client.ts';

/** The result of one item of a bulk job. */
export type BulkResult<I, R> =
  | { item: I; value: R; error?: undefined }
  | { item: I; value?: undefined; error: unknown };

/** The progress of a bulk job. */
export interface BulkProgress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

export interface BulkOptions {
  /** Called after each item. */
  onProgress?: (progress: BulkProgress) => void;
  /** Stops the job when it is aborted: items that have not begun are left out. */
  signal?: AbortSignal;
}

/** The most items of a bulk job in work at once; the queue also spaces their requests. */
const AT_ONCE = 2;

/** Runs `work` over all items, two at a time. A failed item does not stop the job: each has its own result, in the order of the items. @internal */
export async function runBulk<I, R>(
  client: Axero,
  items: Iterable<I>,
  work: (item: I, axero: Axero) => Promise<R>,
  { onProgress, signal }: BulkOptions = {},
): Promise<BulkResult<I, R>[]> {
  const list = [...items];
  const results: BulkResult<I, R>[] = [];
  // Both workers share the iterator: each takes the next item that is left.
  const queue = list.entries();
  let done = 0;
  let failed = 0;
  const worker = async () => {
    for (const [at, item] of queue) {
      if (signal?.aborted) return;
      try {
        results[at] = { item, value: await work(item, client) };
      } catch (error) {
        results[at] = { item, error };
        failed += 1;
      }
      done += 1;
      onProgress?.({ done, failed, total: list.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.filter((result) => result !== undefined);
}

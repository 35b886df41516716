// @ts-check
import { resolve } from 'node:path';

/**
 * A reporter for `node --test` that counts tests which really ran. Node's own totals count a file without a single test as one that passed.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  /** @type {Set<string>} */
  const failedFiles = new Set();
  /** @type {{ name: string, outcome: string, ms: number }[]} */
  const tests = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    if (type === 'test:fail') {
      // A suite fails because of its tests, which were counted already.
      if (error?.failureType === 'subtestsFailed') continue;
      counts.failed += 1;
      failures.push(
        `${data.name}: ${error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? error}`,
      );
    } else if (isFile(data)) {
      // A file is reported only where none of its tests was.
      counts.failed += 1;
      failures.push(`${data.name}: no test in this file was executed`);
    } else if (data.details?.type === 'suite') continue;
    else if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts.passed += 1;
    if (data.file && (type === 'test:fail' || isFile(data))) failedFiles.add(data.file);
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    const outcome = type === 'test:fail' || isFile(data) ? 'FAILED' : isLeftOut ? 'left out' : 'ok';
    tests.push({ name: data.name, outcome, ms: Math.round(data.details?.duration_ms ?? 0) });
  }
  yield JSON.stringify({ ...counts, failures, failedFiles: [...failedFiles], tests });
}

/** @param {{ name: string, file?: string, nesting: number }} data */
function isFile({ name, file, nesting }) {
  return nesting === 0 && file !== undefined && resolve(name) === resolve(file);
}

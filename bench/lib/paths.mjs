import { join } from 'node:path';
import { buildDir, root } from '../../tools/lib/paths.mjs';

/** Everything that a run writes: results, report, charts. */
export const scratch = join(buildDir, 'bench');

/** A copy of the package, taken when the run begins: a build beside the run must not change what is measured. */
export const snapshot = join(scratch, 'dist');

export const bundles = join(scratch, 'bundles');

export const pageSources = join(root, 'bench', 'page');

/** The page with the figures, and the folder of its charts; `--publish` writes both. */
export const published = {
  page: join(root, 'docs', 'benchmarks.md'),
  charts: join(root, 'docs', 'benchmarks'),
};

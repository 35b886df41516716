import { join } from 'node:path';
import { made, root } from '../../tools/lib/paths.mjs';

/** What a run makes and does not publish. */
export const scratch = join(made, 'bench');

/** The package as it was when the run began: a build beside the run must not change what is measured. */
export const snapshot = join(scratch, 'dist');

export const bundles = join(scratch, 'bundles');

export const pageSources = join(root, 'bench', 'page');

/** What a full run publishes. */
export const published = join(root, 'docs', 'benchmarks');
export const report = join(root, 'docs', 'benchmarks.md');

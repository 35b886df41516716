// @ts-check
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';

/** The description of the API as one file: ships with the package, and tells the fuzzer what to call. */
export const bundledDescription = join(buildDir, 'axero-openapi.yaml');

/** Bundles the files of `api/` into one. */
export async function bundleDescription() {
  const log = join(buildDir, 'build-logs', 'description.log');
  const [command, args] = nodeTool('@redocly/cli', 'redocly', [
    ...['bundle', 'description', '--output', bundledDescription],
  ]);
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'description'),
    inputs: [join(root, 'api'), join(root, 'redocly.yaml'), join(root, 'package-lock.json')],
    outputs: [bundledDescription],
    work: () =>
      step('bundle the description of the API', async ({ note }) => {
        const bundled = await run(command, args, {
          log,
          onLine: note,
          env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        });
        if (bundled.code !== 0)
          throw new Failure('The description of the API cannot be bundled: the log says why.', {
            log: shown(log),
          });
      }),
  });
}

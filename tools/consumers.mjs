// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { say } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { root } from './lib/paths.mjs';
import { consumerToolsFolder } from './setup/consumer-tools.mjs';
import { neededForStart } from './setup/parts.mjs';
import { nodeTests } from './tiers/node-tests.mjs';
import { runSideBySide } from './tiers/side-by-side.mjs';
import { withSite } from './tiers/tiers.mjs';

const folder = 'tests/consumers';
const ending = '.test.mjs';
const tools = existsSync(join(root, folder))
  ? readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
  : [];

/** @type {Record<string, import('./lib/arguments.mjs').Flag>} */
const flags = {
  only: {
    value: 'TOOL[,TOOL]',
    help: `only these of ${tools.join(', ')}`,
    refuse(value) {
      const unknown = value.split(',').find((name) => !tools.includes(name));
      return unknown === undefined
        ? undefined
        : `there is no test of a tool called "${unknown}"; known are ${tools.join(', ')}`;
    },
  },
  help: { help: 'show this text' },
};

/** @type {import('./tiers/tiers.mjs').Tier} */
const tier = {
  name: 'consumers',
  about: 'the packed package in widgets built by large tools',
  needs: [...neededForStart, 'chromium', 'consumer tools'],
  builds: ['sandbox', 'package'],
  limitMinutes: 20,
  run: (context) =>
    withSite(context, (env) => {
      const more = { AXERO_CONSUMER_TOOLS: consumerToolsFolder(context.machine) };
      return nodeTests(context, folder, { ...env, ...more }, 1);
    }),
};

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(
      helpText(
        'npm run consumers --',
        'Builds a widget with each large tool, from the packed package, and opens it in a browser. The small tools are in the tier packaging.',
        flags,
      ),
    );
  const files =
    typeof given.only === 'string'
      ? given.only.split(',').map((name) => join(folder, name + ending))
      : undefined;
  const [row] = await runSideBySide([{ tier, files }], thisMachine());
  return row?.failed === 0 ? 0 : 1;
});

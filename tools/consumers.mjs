// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { say, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { buildDir, root } from './lib/paths.mjs';
import { consumerToolsFolder } from './setup/consumer-tools.mjs';
import { neededForStart } from './setup/parts.mjs';
import { nodeTests } from './tiers/node-tests.mjs';
import { runSideBySide } from './tiers/side-by-side.mjs';
import { withSite } from './tiers/tiers.mjs';

const folder = 'tests/consumers';
const ending = '.test.mjs';
/** The consumers that the tier packaging has too, because each takes a few seconds. */
const small = ['bundlers', 'vite', 'browsers', 'frameworks'];
const large = existsSync(join(root, folder))
  ? readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
  : [];
const tools = [...small, ...large];

/** @param {string} name */
function fileOf(name) {
  return join(small.includes(name) ? 'tests/packaging' : folder, name + ending);
}

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
  about: 'the packed package in widgets built by every tool',
  needs: [...neededForStart, 'chromium', 'consumer tools'],
  builds: ['sandbox', 'package'],
  limitMinutes: 30,
  run: (context) =>
    withSite(context, (env) => {
      const more = { AXERO_CONSUMER_TOOLS: consumerToolsFolder(context.machine) };
      return nodeTests(context, folder, { ...env, ...more }, { abreast: 1 });
    }),
};

/**
 * One line for each consumer.
 * @param {string} path of what the reporter counted
 */
function tableOf(path) {
  if (!existsSync(path)) return '  No consumer was tried.';
  /** @type {{ tests: { name: string, outcome: string, ms: number }[] }} */
  const { tests } = JSON.parse(readFileSync(path, 'utf8'));
  const rows = tests.map(({ name, outcome, ms }) => [name, outcome, (ms / 1000).toFixed(1)]);
  return table([['consumer', 'result', 'seconds'], ...rows]);
}

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(
      helpText(
        'npm run consumers --',
        'Builds a widget with each tool, from the packed package, opens it in a browser, and prints one table.',
        flags,
      ),
    );
  const names = typeof given.only === 'string' ? given.only.split(',') : tools;
  const [row] = await runSideBySide([{ tier, files: names.map(fileOf) }], thisMachine());
  say(`\n${tableOf(join(buildDir, 'test-logs', `${tier.name}.json`))}\n`);
  return row?.failed === 0 ? 0 : 1;
});

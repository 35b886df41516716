// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { helpText, readArguments } from '../lib/arguments.mjs';
import { main } from '../lib/command.mjs';
import { Failure } from '../lib/failure.mjs';
import { say, step, table } from '../lib/log.mjs';
import { buildDir, dist, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { browsers } from './compat.mjs';
import { floorTable, readFloor } from './floor.mjs';
import { differences, youngest } from './judge.mjs';
import { checkModule } from './module.mjs';

/** @typedef {import('./floor.mjs').Floor} Floor */

const log = join(buildDir, 'build-logs', 'floor.log');
const readme = join(root, 'README.md');
const marks = /(<!-- floor:begin -->\n)([\s\S]*?)(\n<!-- floor:end -->)/;

/** Fails if the built files need newer browsers than floor.json and README state, or older ones would do. */
export function checkFloor() {
  return step('compare what pages load with the oldest browsers', async () => {
    const floor = readFloor();
    const calls = floor.rows[0];
    if (calls) await checkModule(join(dist, 'axero.wasm'), calls.oldest, log);
    const wrong = differences(floor, await usesOf(floor));
    if (wrong.length > 0) throw new Failure(`${wrong.join('; ')}.`);
    if (marks.exec(readFileSync(readme, 'utf8'))?.[2] !== floorTable(floor))
      throw new Failure(
        'The table of browsers in README.md is not that of tools/floor/floor.json: run `npm run floor -- --write`.',
      );
  });
}

/**
 * All that the built bundles and their sources use.
 * @param {Floor} floor
 * @returns {Promise<import('./apis.mjs').Use[]>}
 */
async function usesOf(floor) {
  // It uses packages that a fresh clone has only after the set-up.
  const { syntaxUsed } = await import('./syntax.mjs');
  const ofBundles = Object.entries(floor.editions).flatMap(([name, edition]) =>
    syntaxUsed(join(dist, name), edition),
  );
  // In a separate process, because the compiler's server prints to the terminal when it is ended.
  const list = join(buildDir, 'build-logs', 'floor-uses.json');
  const asked = await run(process.execPath, [join(root, 'tools', 'floor', 'sources.mjs'), list], { log });
  if (asked.code !== 0)
    throw new Failure('The APIs that the sources use could not be listed: the log says why.', {
      log: shown(log),
    });
  return [...ofBundles, ...JSON.parse(readFileSync(list, 'utf8'))];
}

/** Shows which feature holds each cell of the table. */
async function explain() {
  const floor = readFloor();
  const uses = await usesOf(floor);
  const rows = floor.rows.flatMap((row) =>
    browsers.map((browser) => {
      const { key, version, where } = youngest(floor, row, browser, uses);
      return [`${row.name}, ${browser} ${version}`, `  ${key} (${where})`];
    }),
  );
  say(table(rows));
}

const flags = {
  write: { help: 'write the table of floor.json into README.md' },
  help: { help: 'show this text' },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(helpText('npm run floor --', 'Compares what is built with the oldest browsers.', flags));
    if (given.write)
      writeFileSync(
        readme,
        readFileSync(readme, 'utf8').replace(
          marks,
          (_, begin, __, end) => `${begin}${floorTable(readFloor())}${end}`,
        ),
      );
    await explain();
    await checkFloor();
  });

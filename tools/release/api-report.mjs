// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { helpText, readArguments } from '../lib/arguments.mjs';
import { main } from '../lib/command.mjs';
import { Failure } from '../lib/failure.mjs';
import { say } from '../lib/log.mjs';
import { dist, root, shown } from '../lib/paths.mjs';

/** The public declarations as they were accepted last. A change of them shows in reviews as a change of this file. */
export const reportFile = join(root, 'tests', 'data', 'declarations.txt');

/** The same for the crate. */
export const crateReportFile = join(root, 'tests', 'data', 'crate-api.txt');

const types = join(dist, 'types');
const derived = /^generated\/|^elements\/list\/arguments/;

/**
 * The declarations in the package without their comments, file by file. Those that follow from the description of the API are left out: they
 * are in the repository already, in js/generated.
 * @param {string} [folder]
 */
export function apiReport(folder = types) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.d.ts') && !derived.test(name))
    .sort();
  // The newest compiler has no interface for programs.
  const ts = createRequire(import.meta.url)('typescript50');
  const printer = ts.createPrinter({ removeComments: true });
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = `// entries\n${Object.keys(exports).join('\n')}\n`;
  const parts = files.map((name) => {
    const source = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    return `// ${name}\n${printer.printFile(source).trim()}\n`;
  });
  return [entries, ...parts].join('\n');
}

/** The public interface of the crate, by the program that reads its sources. */
function crateReport() {
  const args = [
    'run',
    '-q',
    '--manifest-path',
    join(root, 'Cargo.toml'),
    '-p',
    'axero-generator',
    '--bin',
    'crate-api',
  ];
  const done = spawnSync('cargo', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (done.status !== 0)
    throw new Failure(
      `The interface of the crate could not be read: ${(done.error?.message ?? done.stderr).trim()}`,
    );
  return done.stdout;
}

/**
 * The first line that differs, for the message.
 * @param {string} known
 * @param {string} now
 */
export function firstDifference(known, now) {
  const [before, after] = [known.split('\n'), now.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = at < 0 ? after.length : at;
  return `line ${line + 1} was "${before[line]?.trim() ?? ''}" and is "${after[line]?.trim() ?? ''}"`;
}

const flags = {
  write: { help: 'accept the present ones' },
  help: { help: 'show this text' },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(
        helpText(
          'npm run api:report --',
          'Compares the public declarations, and the interface of the crate, with those accepted last.',
          flags,
        ),
      );
    const reports = [
      { file: reportFile, now: apiReport() },
      { file: crateReportFile, now: crateReport() },
    ];
    for (const { file, now } of reports) {
      if (given.write) writeFileSync(file, now);
      const known = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r', '') : '';
      if (known !== now)
        throw new Failure(
          `The public interface has changed: in ${shown(file)}, ${firstDifference(known, now)}. If that is meant, run \`npm run api:report -- --write\` and say so in CHANGELOG.md.`,
        );
    }
    if (!given.write)
      say('The public declarations, and the interface of the crate, are those that were accepted.');
  });

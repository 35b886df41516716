// @ts-check
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackage } from './build/package.mjs';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { Failure, sentenceOf } from './lib/failure.mjs';
import { say, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { buildDir, root, shown } from './lib/paths.mjs';
import {
  LeftOut,
  npmWouldPublish,
  packCrate,
  publintClean,
  treeProblem,
  typesAreRight,
} from './release/outside.mjs';
import { packPackage } from './release/stage.mjs';
import { writeUploads } from './release/uploads.mjs';
import { changelogProblem, versionProblems } from './release/versions.mjs';
import { prepare } from './setup/part.mjs';
import { neededForStart, parts } from './setup/parts.mjs';

/** The files of a release. */
export const releaseFiles = join(buildDir, 'release-files');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<void> | void} work
 * @property {boolean} [isBase] the later steps need it
 */

/**
 * Runs the steps and says of each how it ended: one that fails does not keep the others from being tried, unless they need it.
 * @param {Step[]} steps
 * @returns {Promise<{ failed: string[], leftOut: string[] }>}
 */
export async function runSteps(steps) {
  /** @type {string[]} */
  const failed = [];
  /** @type {string[]} */
  const leftOut = [];
  for (const { name, work, isBase } of steps) {
    try {
      await work();
      say(`  ok    ${name}`);
    } catch (error) {
      if (error instanceof LeftOut) {
        leftOut.push(`${name}: ${error.message}`);
        say(`  ..    ${name}: left out, ${error.message}`);
        continue;
      }
      failed.push(`${name}: ${sentenceOf(error)}`);
      say(`  FAIL  ${name}: ${sentenceOf(error)}`);
      if (isBase) break;
    }
  }
  return { failed, leftOut };
}

/** @param {string[]} problems */
function none(problems) {
  if (problems.length > 0) throw new Failure(problems.join(' '));
}

const flags = {
  draft: { help: 'accept a changelog without a section for the version, and files that are not committed' },
  help: { help: 'show this text' },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(
        helpText(
          'npm run release:check --',
          'Makes all files of a release in target/release-files, and tries what publishing them would do. Publishes nothing.',
          flags,
        ),
      );
    const machine = thisMachine();
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    let archive = '';
    /** @type {Step[]} */
    const ready = [
      {
        name: 'the tree is what is committed',
        work: () => none([treeProblem(machine) ?? ''].filter(Boolean)),
      },
      {
        name: `the changelog describes ${version}`,
        work: () =>
          none(
            [changelogProblem(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version) ?? ''].filter(
              Boolean,
            ),
          ),
      },
    ];
    const steps = [
      { name: 'crate and package have one version', work: () => none(versionProblems(root)) },
      ...(given.draft ? [] : ready),
      {
        name: 'the package is built',
        isBase: true,
        work: async () => {
          await prepare(parts, machine, neededForStart).need(...neededForStart);
          await buildPackage(machine);
        },
      },
      {
        name: 'the npm package is packed',
        isBase: true,
        work: () => {
          rmSync(releaseFiles, { recursive: true, force: true });
          mkdirSync(releaseFiles, { recursive: true });
          archive = packPackage(releaseFiles);
        },
      },
      { name: 'publint --strict', work: () => publintClean(archive) },
      { name: 'attw', work: () => typesAreRight(archive) },
      { name: 'npm publish --dry-run', work: () => npmWouldPublish(machine, archive, version) },
      {
        name: 'the files for pages without a bundler, their hashes, and the zip',
        work: async () => void (await writeUploads(releaseFiles, version)),
      },
      {
        name: 'cargo package',
        work: async () => {
          const crate = await packCrate(version);
          copyFileSync(crate, join(releaseFiles, basename(crate)));
        },
      },
    ];
    const { failed, leftOut } = await runSteps(steps);
    say(`\n${contents()}\n`);
    for (const sentence of leftOut) say(`  left out: ${sentence}`);
    if (failed.length > 0) throw new Failure(`Not ready: ${failed.join('\n  ')}`);
    say(
      given.draft
        ? '  A draft: run it again without --draft before you publish. Nothing was published.'
        : '  Ready. Nothing was published: RELEASING.md says how to go on.',
    );
  });

/** The files that were made. */
function contents() {
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(releaseFiles, { recursive: true, encoding: 'utf8' }).sort();
  } catch {}
  const files = names.filter((name) => statSync(join(releaseFiles, name)).isFile());
  const rows = files.map((name) => [
    shown(join(releaseFiles, name)),
    `${statSync(join(releaseFiles, name)).size}`,
  ]);
  return table([['file', 'bytes'], ...rows]);
}

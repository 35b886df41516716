// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedVersion } from '../lib/versions.mjs';

/**
 * One sentence for each file whose version is not that of package.json. The crate and the npm package are one release.
 * @param {string} root
 */
export function versionProblems(root) {
  const text = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8').replaceAll('\r', '');
  const { version } = JSON.parse(text('package.json'));
  const cargo = /\[workspace\.package\]\nversion = "([^"]+)"/.exec(text('Cargo.toml'))?.[1];
  const lock = JSON.parse(text('package-lock.json'));
  /** @type {[file: string, version: string | undefined, remedy: string][]} */
  const others = [
    ['Cargo.toml', cargo, 'set the version of [workspace.package] to that of package.json'],
    ['Cargo.lock', lockedVersion(text('Cargo.lock'), 'axero-widget-sdk'), 'run `cargo update --workspace`'],
    ['package-lock.json', lock.version, 'run `npm install --package-lock-only`'],
    ['package-lock.json', lock.packages[''].version, 'run `npm install --package-lock-only`'],
  ];
  const problems = others.flatMap(([file, found, remedy]) =>
    found === version ? [] : [`${file} has the version ${found}, package.json ${version}: ${remedy}.`],
  );
  const [major, minor] = version.split('.');
  const shown = `axero-widget-sdk = "${major}.${minor}"`;
  for (const file of ['README.md', 'docs/rust.md'])
    for (const [line] of text(file).matchAll(/^.*axero-widget-sdk = (?:"|\{ version = ").*$/gm))
      if (!line.includes(`"${major}.${minor}"`))
        problems.push(`${file} shows another version of the crate than ${shown}: correct "${line.trim()}".`);
  return [...new Set(problems)];
}

/**
 * Looks for the section of a version in the changelog.
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined} one sentence, if the release is not described
 */
export function changelogProblem(changelog, version) {
  const escaped = version.replaceAll('.', '\\.');
  const heading = new RegExp(`^## \\[?${escaped}\\]?( - \\d{4}-\\d{2}-\\d{2})?$`, 'm');
  return heading.test(changelog)
    ? undefined
    : `CHANGELOG.md has no section for ${version}: rename "Unreleased" to "${version} - YYYY-MM-DD", and begin a new, empty one above it.`;
}

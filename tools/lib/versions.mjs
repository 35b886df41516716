// @ts-check
import { readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

/** @type {Record<'node' | 'wasm-pack' | 'geckodriver', string>} */
export const pinned = JSON.parse(readFileSync(new URL('../versions.json', import.meta.url), 'utf8'));

/**
 * The version of a crate that Cargo.lock holds.
 * @param {string | undefined} lock text of Cargo.lock
 * @param {string} crate
 */
export function lockedVersion(lock, crate) {
  if (lock === undefined)
    throw new Failure(
      'Cargo.lock is missing: restore it from version control, or run `cargo generate-lockfile`.',
    );
  const found = lock
    .replaceAll('\r', '')
    .split(/^\[\[package\]\]$/m)
    .filter((block) => block.includes(`\nname = "${crate}"\n`))
    .map((block) => /^version = "([^"]+)"$/m.exec(block)?.[1]);
  if (found.length !== 1 || !found[0])
    throw new Failure(`Cargo.lock holds ${found.length} versions of ${crate}; the build needs exactly one.`);
  return found[0];
}

/** @param {string} text */
export function firstVersion(text) {
  return /\d+(?:\.\d+)+/.exec(text)?.[0];
}

/**
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (have?.[at] ?? 0) - (want?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

// @ts-check
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { firstVersion, isAtLeast } from '../lib/versions.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

/** @type {Part} */
export const rust = {
  name: 'rust',
  neededFor: 'start',
  check(machine) {
    const least = leastRust(machine);
    const remedy = `install Rust ${least} or later with rustup (https://rustup.rs)`;
    if (!machine.which('cargo')) return { state: 'missing', detail: 'no cargo on PATH', remedy };
    const version = firstVersion(machine.capture('rustc', ['--version']).output);
    if (!version)
      return {
        state: 'missing',
        detail: 'rustc does not run',
        remedy: 'run `rustup toolchain install stable`',
      };
    return isAtLeast(version, least)
      ? { state: 'present', detail: version }
      : { state: 'wrong version', detail: `${version}, wanted ${least}`, remedy };
  },
};

export const rustfmt = component('rustfmt', 'fmt');
export const clippy = component('clippy', 'clippy');

/**
 * @param {string} name
 * @param {string} command
 * @returns {Part}
 */
function component(name, command) {
  return {
    name,
    neededFor: 'test',
    after: ['rust'],
    lock: () => 'rustup',
    check(machine) {
      const asked = machine.capture('cargo', [command, '--version']);
      return asked.ok
        ? { state: 'present', detail: firstVersion(asked.output) ?? '' }
        : { state: 'missing', detail: '', remedy: `run \`rustup component add ${name}\`` };
    },
    async install(machine, step) {
      if (!machine.which('rustup'))
        throw new Failure(
          `${name} is missing and there is no rustup to add it: install it beside your Rust compiler.`,
        );
      await step.run('rustup', ['component', 'add', name], { limitMs: 300_000 });
    },
  };
}

/** @param {Machine} machine */
function leastRust(machine) {
  const manifest = machine.read(join(machine.root, 'Cargo.toml')) ?? '';
  return /^rust-version = "([^"]+)"/m.exec(manifest)?.[1] ?? '1.85';
}

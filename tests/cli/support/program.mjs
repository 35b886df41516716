// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { root } from './lint.mjs';

const program = join(root, 'dist', 'cli.mjs');

// Registered once for the file: a hook that is registered inside another ends with that.
/** @type {(() => unknown)[]} */
const undo = [];
after(async () => {
  for (const one of undo.reverse()) await one();
});

/** Does something after all tests of the file. @param {() => unknown} work */
export function atEnd(work) {
  undo.push(work);
}

/**
 * @typedef {{ code: number | null, out: string, err: string, json: () => any }} Ended
 */

/**
 * Runs the built command line, without a terminal, and waits for its end.
 * @param {string[]} args
 * @param {{ cwd?: string, input?: string, env?: Record<string, string>, path?: string }} [options]
 * @returns {Promise<Ended>}
 */
export function axero(args, { cwd = root, input = '', env = {}, path = program } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(args, { cwd, env, path });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err, json: () => JSON.parse(out) }));
    child.stdin.end(input);
  });
}

/**
 * Starts the built command line.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, path?: string }} [options]
 */
export function start(args, { cwd = root, env = {}, path = program } = {}) {
  const { NODE_TEST_CONTEXT: _, AXERO_TOKEN: __, AXERO_SITE: ___, CI: ____, ...outer } = process.env;
  return spawn(process.execPath, [path, ...args], { cwd, env: { ...outer, NO_COLOR: '1', ...env } });
}

/**
 * A folder with files, removed after the tests.
 * @param {Record<string, string>} [files]
 */
export function project(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-cli-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

const windows = process.platform === 'win32';
const marker = 'AXERO_SDK_RUN';
const kept = 4_000_000;
/** A third of the share of others: less, and a compiler would stand still beside tests that compute. */
const gentle = 5;
/** @type {Set<import('node:child_process').ChildProcess>} */
const live = new Set();
let stopping = false;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to the present environment; undefined removes
 * @property {string} [log] file that receives all output, as it comes
 * @property {number} [limitMs] after which the whole group is killed
 * @property {(line: string) => void} [onLine] receives the last line of each piece of output
 * @property {boolean} [sweep] afterwards, end what the command left running outside its group
 * @property {boolean} [gently] let others have the processor first
 *
 * @typedef {{ code: number, output: string, timedOut: boolean }} Result
 */

/**
 * Runs a command in a process group of its own, without a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Result>}
 */
export async function run(command, args, options = {}) {
  const id = randomUUID();
  const env = { ...process.env, ...options.env, [marker]: id };
  if (options.log) mkdirSync(dirname(options.log), { recursive: true });
  let output = '';
  /** @param {string} text */
  const take = (text) => {
    output = (output + text).slice(-kept);
    if (options.log) appendFileSync(options.log, text);
    options.onLine?.(text.trim().split('\n').at(-1) ?? '');
  };
  take(`$ ${[command, ...args].join(' ')}\n`);
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    windowsHide: true,
  });
  live.add(child);
  if (options.gently) yieldToOthers(child.pid);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  let timedOut = false;
  const limit = options.limitMs
    ? setTimeout(() => {
        timedOut = true;
        take(`\nstopped after ${Math.round((options.limitMs ?? 0) / 1000)} s\n`);
        killGroup(child, 'SIGKILL');
      }, options.limitMs)
    : undefined;
  const code = await ended(child, take);
  clearTimeout(limit);
  killGroup(child, 'SIGKILL');
  live.delete(child);
  if (options.sweep) sweep(id);
  // An interrupted command is not a failed one: nobody shall report it while we stop.
  if (stopping) return new Promise(() => {});
  return { code, output, timedOut };
}

/**
 * A compiler takes every core that it gets, and a browser beside it would run into its time limits.
 * @param {number | undefined} pid absent where the command could not be started
 */
function yieldToOthers(pid) {
  if (!pid) return;
  try {
    setPriority(pid, gentle);
    // Linux may share out the processor by session first, and then this is the number that counts.
    if (process.platform === 'linux') writeFileSync(`/proc/${pid}/autogroup`, String(gentle));
  } catch {}
}

/**
 * A grandchild that keeps the pipes open must not keep us waiting, so `close` gets only a moment after `exit`.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {(text: string) => void} take
 * @returns {Promise<number>}
 */
function ended(child, take) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      take(`${error.message}\n`);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      const done = () => resolve(code ?? (signal ? 1 : 0));
      const moment = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        done();
      }, 1_000);
      child.once('close', () => {
        clearTimeout(moment);
        done();
      });
    });
  });
}

/**
 * Registers a child started elsewhere, so that an interrupt ends it too.
 * @param {import('node:child_process').ChildProcess} child
 */
export function adopt(child) {
  live.add(child);
  child.once('exit', () => live.delete(child));
}

/** Ends everything that was started, gently for a moment, then by force. */
export async function stopAll() {
  stopping = true;
  for (const child of live) killGroup(child, 'SIGTERM');
  const runs = () => [...live].some(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  for (let waited = 0; runs() && waited < 3_000; waited += 50) await sleep(50);
  killAtOnce();
}

/** The same without waiting, for the last moment of this process. */
export function killAtOnce() {
  for (const child of live) killGroup(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function killGroup(child, signal) {
  if (!child.pid) return;
  if (windows) {
    if (child.exitCode === null)
      spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {}
}

/**
 * Browsers leave the group of the driver that started them, but they inherit its environment.
 * @param {string} id
 */
function sweep(id) {
  if (process.platform !== 'linux') return;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      if (readFileSync(`/proc/${name}/environ`, 'latin1').includes(`${marker}=${id}\0`))
        process.kill(Number(name), 'SIGKILL');
    } catch {}
  }
}

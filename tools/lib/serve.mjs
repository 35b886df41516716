// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Failure } from './failure.mjs';
import { say } from './log.mjs';
import { adopt } from './process.mjs';

/**
 * @typedef {{ event: 'ready', origin: string, home: string, users: { userName: string, password: string, name: string }[] }} Ready
 */

/**
 * Runs the sandbox until it ends. Its standard input stays open as long as this process lives, so that even a kill of this process ends it.
 * @param {string} program
 * @param {string[]} args
 * @param {(ready: Ready) => void | Promise<void>} onReady what fails here ends the sandbox too
 * @returns {Promise<number>}
 */
export function serve(program, args, onReady) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
    });
    adopt(child);
    child.once('error', (error) => reject(new Failure(`The sandbox did not start: ${error.message}.`)));
    child.once('exit', (code, signal) => {
      if (!signal) say(`  The sandbox ended with code ${code}.`);
      resolve(code ?? 1);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = readyIn(line);
      if (!ready) return say(line);
      Promise.resolve(onReady(ready)).catch((error) => {
        child.stdin.end();
        reject(error);
      });
    });
  });
}

/**
 * @param {string} line
 * @returns {Ready | undefined}
 */
function readyIn(line) {
  try {
    const value = JSON.parse(line);
    return value.event === 'ready' ? value : undefined;
  } catch {
    return undefined;
  }
}

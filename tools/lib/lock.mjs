// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 5_000;
// Longer than a laptop's lid stays closed by mistake would be too long to wait; shorter than a few beats would steal a lock from a busy machine.
const staleAfter = 60_000;

/**
 * Holds a lock, a folder that one process at a time can make, while the work runs.
 * @template T
 * @param {string} path
 * @param {() => void} onWait called once, when another process holds it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  mkdirSync(dirname(path), { recursive: true });
  let waiting = false;
  while (!take(path)) {
    if (!waiting) onWait();
    waiting = true;
    if (isStale(path)) discard(path);
    else await sleep(500);
  }
  const alive = setInterval(() => touch(path), beat);
  alive.unref();
  const release = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    process.off('exit', release);
    release();
  }
}

/** @param {string} path */
function take(path) {
  try {
    mkdirSync(path);
  } catch {
    return false;
  }
  writeFileSync(join(path, 'owner'), String(process.pid));
  return true;
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {}
}

/** @param {string} path */
function isStale(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > staleAfter) return true;
    const owner = Number(readFileSync(join(path, 'owner'), 'utf8'));
    return owner > 0 && !isRunning(owner);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Two waiters may find the same stale lock; without a lock on the discarding itself the slower one would discard the faster one's fresh lock.
 * @param {string} path
 */
function discard(path) {
  const breaking = `${path}.breaking`;
  try {
    mkdirSync(breaking);
  } catch {
    if (Date.now() - (statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > staleAfter)
      rmSync(breaking, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(path)) {
      const aside = `${path}.${process.pid}.stale`;
      renameSync(path, aside);
      rmSync(aside, { recursive: true, force: true });
    }
  } finally {
    rmSync(breaking, { recursive: true, force: true });
  }
}

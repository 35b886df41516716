import * as wasm from 'axero-wasm';
import { type Stop, untilStopped } from './stop.ts';

const waiting = new Map<number, () => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Gives every call its turn whose turn it is. To be called whenever one was put in line or has landed. */
export function pump(): void {
  while (waiting.size > 0) {
    const id = wasm.next_turn(performance.now());
    if (id === 0) break;
    const go = waiting.get(id);
    waiting.delete(id);
    if (go) go();
    else wasm.close(id);
  }
  if (waiting.size === 0 || timer !== undefined) return;
  const ms = wasm.wake_in(performance.now());
  if (ms < 0) return;
  timer = setTimeout(() => {
    timer = undefined;
    pump();
  }, ms);
}

/** Forgets the timer, which may have been a test's fake. */
export function forgetTurns(): void {
  timer = undefined;
}

/** Resolves when it is the turn of a call that was put in line, or when its caller gives it up. */
export function myTurn(id: number, stop: Stop): Promise<void> | undefined {
  let mine = false;
  waiting.set(id, () => {
    mine = true;
  });
  pump();
  // The usual case: its turn is now, and no promise stands between it and the network.
  if (mine) return undefined;
  return untilStopped<void>(stop, undefined, (resolve) => {
    waiting.set(id, resolve);
    return () => waiting.delete(id);
  });
}

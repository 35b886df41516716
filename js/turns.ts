import * as wasm from 'axero-wasm';
import type { Stop } from './stop.ts';

const waiting = new Map<number, () => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Gives every call its turn whose turn it is. To be called whenever one was put in line or has landed. */
export function pump(): void {
  while (waiting.size > 0) {
    const id = wasm.next_turn(performance.now());
    if (id === 0) break;
    const leave = waiting.get(id);
    if (leave) leave();
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

/** Calls `go` when it is the turn of a call that was put in line, in the usual case at once, or when its caller gives it up. */
export function lineUp(id: number, stop: Stop, go: () => void): void {
  const leave = () => {
    waiting.delete(id);
    stop.hook = undefined;
    go();
  };
  waiting.set(id, leave);
  stop.hook = leave;
  pump();
}

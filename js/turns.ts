import * as wasm from 'axero-wasm';

const waiting = new Map<number, () => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Gives every call its turn whose turn it is. To be called whenever one was put in line or has landed. */
export function pump(): void {
  let now = performance.now();
  for (let id = wasm.next_turn(now); id !== 0; id = wasm.next_turn(now)) {
    const go = waiting.get(id);
    waiting.delete(id);
    if (go) go();
    else wasm.close(id);
  }
  if (waiting.size === 0 || timer !== undefined) return;
  now = performance.now();
  const ms = wasm.wake_in(now);
  if (ms < 0) return;
  timer = setTimeout(() => {
    timer = undefined;
    pump();
  }, ms);
}

/** Resolves when it is the turn of a call that was put in line, or when its caller gives it up. */
export function myTurn(id: number, signal: AbortSignal | undefined): Promise<void> | undefined {
  let mine = false;
  let resolve: (() => void) | undefined;
  const done = () => {
    mine = true;
    signal?.removeEventListener('abort', done);
    waiting.delete(id);
    resolve?.();
  };
  waiting.set(id, done);
  pump();
  // The usual case: its turn is now, and no promise stands between it and the network.
  if (mine) return undefined;
  signal?.addEventListener('abort', done);
  return new Promise((ready) => {
    resolve = ready;
  });
}

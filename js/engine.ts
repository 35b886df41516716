import * as wasm from 'axero-wasm';
import { AxeroError } from './errors.ts';
import { load, type WasmSource } from './loader.ts';
import type { PageFacts } from './page.ts';
import { leaveText } from './texts.ts';

let running = false;
let starting: Promise<void> | undefined;
let start: () => Promise<void>;
let letGo: (() => void) | undefined;

/** Says how the engine is to be started for this page, and begins with it. */
export function useEngine(source: () => WasmSource | Promise<WasmSource>, page: PageFacts): void {
  running = false;
  starting = undefined;
  letGo = undefined;
  start = async () => {
    await load(await source());
    if (wasm.start(leaveText(page.virtualDirectory), page.userId ?? 0)) return;
    throw new AxeroError(
      'bad-argument',
      `"${page.virtualDirectory}" is no virtual directory: expected a path of this site, like "/intranet".`,
    );
  };
  // Whoever calls next hears of a failure.
  ready().catch(() => undefined);
}

/** Whether the engine runs: only then may the module be called. */
export function isRunning(): boolean {
  return running;
}

/** Makes calls that begin from now on wait until `letCallsGo`. Before the engine runs they wait for it anyway. */
export function holdCalls(): void {
  if (!running) return;
  running = false;
  starting = new Promise((resolve) => {
    letGo = () => {
      running = true;
      resolve();
    };
  });
}

export function letCallsGo(): void {
  letGo?.();
}

/** Resolves when the engine runs. A failure is not kept: the next call tries again. */
export function ready(): Promise<void> {
  starting ??= start().then(
    () => {
      running = true;
    },
    (error: unknown) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

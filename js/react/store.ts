import type { Axero } from '../client/client.ts';
import type { AxeroError } from '../client/errors.ts';
import type { Watched, WatchOptions, WatchState } from '../client/many-calls/watch.ts';
import type { CallOptions } from '../client/types.ts';
import { connect } from '../index.ts';

/** A read for `useOperation`. The options must be passed on. */
export type OperationQuery<T> = (axero: Axero, options: CallOptions) => Promise<T>;

/** The state before the first response, and on a server. */
export const LOADING: WatchState<never> = Object.freeze({
  data: undefined,
  error: undefined,
  loading: true,
  at: undefined,
});

/** A watch for as long as a component listens: React reads its state, and each change calls the listeners. */
export class OperationStore<T> {
  private readonly listeners = new Set<() => void>();
  private watched: Watched<T> | undefined;
  private unconnected: WatchState<T> = LOADING;
  /** The number of the present start, or 0: one that was stopped while it connected must not begin. */
  private run = 0;
  private lastRun = 0;
  /** The newest start. */
  private starting = Promise.resolve();

  constructor(
    private readonly query: OperationQuery<T>,
    private readonly options: WatchOptions | undefined,
  ) {}

  readonly state = (): WatchState<T> => this.watched?.state ?? this.unconnected;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    void this.start();
    return () => {
      this.listeners.delete(listener);
      // StrictMode ends each subscription and begins it again at once: that is not the end of the watch.
      void Promise.resolve().then(() => this.listeners.size === 0 && this.stop());
    };
  };

  readonly refresh = async (): Promise<void> => {
    // Without a connection there is nothing yet that could ask again.
    await this.start();
    await this.watched?.refresh();
  };

  private start(): Promise<void> {
    if (this.run === 0) this.starting = this.listeners.size > 0 ? this.connect() : Promise.resolve();
    return this.starting;
  }

  private async connect(): Promise<void> {
    this.lastRun += 1;
    const run = this.lastRun;
    this.run = run;
    this.set(LOADING);
    try {
      const axero = await connect();
      if (this.run !== run) return;
      this.watched = axero.watch((options) => this.query(axero, options), this.options);
      this.watched.subscribe(this.tell);
      this.tell();
    } catch (error) {
      if (this.run !== run) return;
      this.run = 0;
      this.set({ ...LOADING, error: error as AxeroError, loading: false });
    }
  }

  private stop(): void {
    this.run = 0;
    this.watched?.stop();
    this.watched = undefined;
    this.unconnected = LOADING;
  }

  private set(state: WatchState<T>): void {
    if (this.unconnected === state) return;
    this.unconnected = state;
    this.tell();
  }

  private readonly tell = (): void => {
    for (const listener of [...this.listeners]) listener();
  };
}

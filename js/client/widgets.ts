import type { PageRuntime } from '../runtime/runtime.ts';
import type { CallOptions, Priority } from './types.ts';

/** Counts of the calls of a widget, by the way they were served. */
export interface RequestStats {
  /** Requests that left the page. */
  sent: number;
  /** Reads served from the cache. */
  cached: number;
  /** Reads that joined an equal one in flight. */
  joined: number;
  /** Pauses before another attempt. */
  retried: number;
  /** Calls that ended in an error. */
  failed: number;
}

/** A widget of the page: the queue is fair between widgets. @internal */
export interface Widget {
  readonly runtime: PageRuntime;
  readonly id: number;
  readonly name: string;
  readonly priority: Priority;
  readonly stats: RequestStats;
  /** Makes a call, and once more after the sign-in where the session had ended before it. */
  readonly resume?: Resume | undefined;
}

/** See `Widget.resume`; `limits` are those that the call has left. @internal */
export type Resume = <T>(call: () => Promise<T>, limits: () => CallOptions) => Promise<T>;

const noRequests = (): RequestStats => ({ sent: 0, cached: 0, joined: 0, retried: 0, failed: 0 });

/** The widgets of a page. @internal */
export class Widgets {
  private readonly known = new Map<string, Widget>();
  private readonly numbers = new Map<string, number>([['page', 0]]);

  constructor(private readonly runtime: PageRuntime) {}

  /** Returns the widget of this name; the same name is the same widget. */
  named(name: string, priority: Priority = 'visible'): Widget {
    const key = `${priority}:${name}`;
    let widget = this.known.get(key);
    if (!widget) {
      // One number for each name, whatever the priority: the queue is fair between names, and 0 is the page's own.
      const id = this.numbers.get(name) ?? this.numbers.size;
      this.numbers.set(name, id);
      widget = { runtime: this.runtime, id, name, priority, stats: noRequests() };
      this.known.set(key, widget);
    }
    return widget;
  }

  /** Returns the counters of all widgets, by name. */
  stats(): Record<string, Readonly<RequestStats>> {
    // Without a prototype: a widget may be called `__proto__`.
    const all: Record<string, RequestStats> = Object.create(null);
    for (const { name, stats } of this.known.values()) {
      all[name] ??= noRequests();
      const sum = all[name];
      for (const key of Object.keys(stats) as (keyof RequestStats)[]) sum[key] += stats[key];
    }
    return all;
  }
}

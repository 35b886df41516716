import type { Priority } from './types.ts';

/** How a widget's calls were served so far. */
export interface Ledger {
  /** Requests that left the page. */
  sent: number;
  /** Reads served from the cache. */
  cached: number;
  /** Reads that joined an equal one under way. */
  joined: number;
  /** Pauses before another attempt. */
  retried: number;
  /** Calls that ended in an error. */
  failed: number;
}

/** Whose calls they are: the queue is fair between widgets. */
export interface Widget {
  readonly id: number;
  /** The site's virtual directory. */
  readonly base: string;
  readonly name: string;
  readonly priority: Priority;
  readonly ledger: Ledger;
}

const widgets = new Map<string, Widget>();

/** The widget of this name; the same name is the same widget. */
export function widgetNamed(base: string, name: string, priority: Priority = 'visible'): Widget {
  const key = `${priority}:${name}`;
  let widget = widgets.get(key);
  if (!widget) {
    widget = {
      id: widgets.size,
      base,
      name,
      priority,
      ledger: { sent: 0, cached: 0, joined: 0, retried: 0, failed: 0 },
    };
    widgets.set(key, widget);
  }
  return widget;
}

/** The ledgers of all widgets of the page, by name. */
export function ledgers(): Record<string, Readonly<Ledger>> {
  const all: Record<string, Ledger> = {};
  for (const { name, ledger } of widgets.values()) {
    all[name] ??= { sent: 0, cached: 0, joined: 0, retried: 0, failed: 0 };
    const sum = all[name];
    for (const key of Object.keys(ledger) as (keyof Ledger)[]) sum[key] += ledger[key];
  }
  return all;
}

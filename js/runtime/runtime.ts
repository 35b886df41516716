import { ResponseCache } from '../cache/response-cache.ts';
import type { Write } from '../cache/stale.ts';
import { Hooks } from '../client/hooks.ts';
import { Widgets } from '../client/widgets.ts';
import type { Engine } from '../engine/engine.ts';
import { Operations } from '../engine/operations.ts';
import { RequestQueue } from '../request/queue.ts';
import { SessionControl } from '../session/session.ts';
import { Tabs } from '../session/tabs.ts';
import { PageTexts, type Texts } from '../texts/texts.ts';
import { SharedTimer } from '../transport/shared-timer.ts';
import { Transport } from '../transport/transport.ts';
import { Activity } from './activity.ts';
import type { Environment } from './environment.ts';
import { makeEventTarget } from './events.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Everything that the widgets of a page share: engine, queue, cache, session, tabs, timer, widgets. `connect()` makes one for the page; two
 * of them share nothing.
 */
export class PageRuntime {
  readonly events = makeEventTarget();
  readonly operations: Operations;
  readonly queue: RequestQueue;
  readonly cache: ResponseCache;
  readonly transport: Transport;
  readonly tabs: Tabs;
  readonly session: SessionControl;
  readonly activity: Activity;
  readonly texts: PageTexts;
  readonly hooks = new Hooks();
  readonly widgets = new Widgets(this);
  private lastCallId = 0;

  constructor(
    readonly environment: Environment,
    readonly page: PageFacts,
    readonly engine: Engine,
    texts?: Texts | readonly Texts[],
  ) {
    const { virtualDirectory } = page;
    this.texts = new PageTexts(page.locale ?? environment.language(), texts);
    this.operations = new Operations(engine);
    this.queue = new RequestQueue(environment, engine);
    this.cache = new ResponseCache(
      () => environment.now(),
      () => environment.date(),
    );
    this.transport = new Transport(environment, new SharedTimer(environment));
    this.activity = new Activity(environment);
    this.tabs = new Tabs(environment, virtualDirectory, (message) => {
      if (message.kind === 'stale') this.cache.markStale(message.write);
      else this.session.onTabMessage(message);
    });
    const { transport, queue, cache, tabs, events } = this;
    this.session = new SessionControl({
      environment,
      engine,
      transport,
      queue,
      cache,
      tabs,
      events,
      texts: this.texts,
      virtualDirectory,
    });
  }

  /** Returns the error as the caller gets it: in the language of the page. */
  translated(error: unknown): unknown {
    return this.texts.translate(error, !this.page.userId && this.engine.session_user() === 0);
  }

  /** Returns the id of a new call. */
  nextCallId(): number {
    this.lastCallId += 1;
    return this.lastCallId;
  }

  /** Marks what a write made stale, in this tab and in the others. */
  markStale(write: Write): void {
    this.cache.markStale(write);
    this.tabs.tell({ kind: 'stale', write });
  }
}

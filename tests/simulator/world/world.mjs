import { Browser } from './browser.mjs';
import { Clock, settle } from './clock.mjs';
import { Network } from './network.mjs';
import { giveBack, SHARED } from './page.mjs';
import { Site } from './site.mjs';

/** The message of what a caller's own function throws, which is no fault of the package. */
export const OF_THE_CALLER = 'of the caller';

const isOfTheCaller = (error) => error?.message === OF_THE_CALLER;

/** A site, the browsers of its users and the calls of their widgets, under one clock. The rules see everything that happens. */
export class World {
  pages = new Set();
  lastPage = 0;
  engines = [];
  /** Calls that have not ended. */
  pending = new Set();
  lastCall = 0;
  lastToken = 0;
  /** The number of times that something happened: a simulation in which nothing happens proves nothing. */
  counts = {};
  violation = undefined;

  constructor(sdk, rules, { seed, settings }, trace) {
    this.sdk = sdk;
    this.seed = seed;
    this.settings = settings;
    this.trace = trace;
    this.rules = rules;
    this.clock = new Clock();
    this.site = new Site(this.clock, settings.face);
    this.network = new Network(this);
    this.browsers = Array.from({ length: settings.browsers }, (_, number) => new Browser(this, number));
  }

  log(text) {
    this.trace?.(`${String(this.clock.time - 1000).padStart(9)} ms  ${text()}`);
  }

  count(what) {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  /** Records a broken rule; the first one counts. */
  fail(sentence) {
    this.violation ??= sentence;
    this.log(() => `BROKEN: ${sentence}`);
  }

  tell(what, ...facts) {
    this.count(what);
    for (const rule of this.rules) rule[what]?.(this, ...facts);
  }

  opened(page) {
    this.tell('opened', page);
  }

  connected(page) {
    this.tell('connected', page);
  }

  restored(page) {
    this.tell('restored', page);
  }

  gone(page) {
    this.pages.delete(page);
    for (const call of this.pending) if (call.page === page) this.pending.delete(call);
  }

  sent(request) {
    request.page.inFlight += 1;
    this.tell('sent', request);
  }

  ended(request) {
    request.page.inFlight -= 1;
    this.tell('ended', request);
  }

  arrived(request, answer) {
    this.tell('arrived', request, answer);
  }

  brokeOff(request) {
    this.tell('brokeOff', request);
  }

  /** `asked`: the number of requests that had left before the message came. */
  told(page, by, message, asked) {
    this.tell('told', page, by, message, asked);
  }

  stored(page) {
    this.tell('stored', page);
  }

  asked(page, texts) {
    this.tell('asked', page, texts);
  }

  delivered(call, value) {
    this.tell('delivered', call, value);
  }

  /** Makes a call of a page and follows it to its end. */
  begin(page, facts, start) {
    this.lastCall += 1;
    const { clock } = this;
    const call = { id: this.lastCall, page, epoch: page.epoch, startedAt: clock.time, ...facts };
    this.pending.add(call);
    this.log(() => `${page.name} calls ${call.id} ${call.what} ${JSON.stringify(call.options ?? {})}`);
    this.tell('begun', call);
    let promise;
    try {
      promise = Promise.resolve(start());
    } catch (error) {
      promise = Promise.reject(error);
    }
    call.promise = promise.then(
      (value) => this.end(call, () => this.delivered(call, value)),
      (error) => this.end(call, () => this.failed(call, error)),
    );
    // Its outcome is for the caller of `begin`, who may read it or not.
    promise.catch(() => {});
    return promise;
  }

  end(call, tell) {
    if (call.page.isGone || !this.pending.delete(call)) return;
    call.endedAt = this.clock.time;
    tell();
  }

  failed(call, error) {
    call.error = error;
    this.log(() => `call ${call.id} fails: ${error?.kind ?? error}`);
    this.count(`failed as ${error?.kind}`);
    if (!this.sdk.isAxeroError(error))
      this.fail(`a call failed with something else than an AxeroError: ${error?.stack ?? error}`);
    if (error?.kind === 'internal') this.fail(`a call failed as internal: ${error.message}`);
    this.tell('failed', call, error);
  }

  /** Does something, lets everything go on that can, and checks the rules. */
  async step(run) {
    try {
      await run();
    } catch (error) {
      if (!isOfTheCaller(error)) this.fail(`thrown out of a callback: ${error?.stack ?? error}`);
    }
    await settle();
    delete globalThis[SHARED];
    for (const rule of this.rules) rule.step?.(this);
    if (this.violation) throw new BrokenRule(this.violation);
  }

  /** Lets the rules look at a world in which nothing is under way: `ask` names what they are asked. */
  async look(ask) {
    await this.step(() => {
      for (const rule of this.rules) rule[ask]?.(this);
    });
  }

  /** Lets this many milliseconds pass. */
  async pass(ms) {
    const until = this.clock.time + ms;
    for (let entry = this.clock.next(until); entry; entry = this.clock.next(until)) {
      const { owner, run } = entry;
      if (owner?.isGone) continue;
      if (owner?.isFrozen) owner.postponed.push(run);
      else await this.step(run);
    }
    this.clock.time = until;
  }

  /** Frees what other worlds can use. */
  dispose() {
    delete globalThis[SHARED];
    giveBack(this.engines.splice(0));
  }

  rejected(error) {
    if (!isOfTheCaller(error)) this.fail(`nobody took the rejection of a promise: ${error?.stack ?? error}`);
  }
}

/** A rule that a simulated world broke. */
export class BrokenRule extends Error {}

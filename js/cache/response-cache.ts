import { CancelToken } from '../transport/cancel-token.ts';
import { type ApiResponse, copyResponse } from '../transport/response.ts';
import { isMadeStaleBy, type Write } from './stale.ts';

/** A read that several callers may share, because its address says all of it. */
export interface CacheKey {
  /** The address: the same address is the same read. */
  url: string;
  /** The group of its operation; a write to the group makes it stale. */
  group: string;
  /** For how long its response may be reused, in milliseconds. */
  fresh: number;
}

/** A response as the persistent cache keeps it. */
export interface CachedResponse extends CacheKey {
  response: ApiResponse;
}

interface Entry {
  response: ApiResponse;
  group: string;
  /** For how long it may be reused, in milliseconds. */
  fresh: number;
  /** When it was received, on the clock of the page. */
  received: number;
}

/** One request that several callers wait for. */
export interface SharedRequest {
  promise: Promise<ApiResponse>;
  token: CancelToken;
  url: string;
  group: string;
  /** The priority of the call that is sent, by its number: 0 is the most urgent. */
  priority: number;
  /** The most attempts of that call. */
  attempts: number;
  /** Number of callers that wait. */
  callers: number;
  /** True if its response may be cached: not after a write to its group, not after a change of user. */
  cacheable: boolean;
}

/** Called on every change: `(url, entry)` stored, `(url)` removed, `()` cleared. Must not throw. */
export type CacheListener = (url?: string, entry?: CachedResponse) => void;

/** Bounds of the cache in memory: entries, and characters of JSON in all of them. */
const MAX_ENTRIES = 300;
const MAX_TEXT = 4_000_000;

/** The page's cache of responses, and the requests that equal reads share. */
export class ResponseCache {
  private readonly entries = new Map<string, Entry>();
  private readonly inFlight = new Map<string, SharedRequest>();
  private readonly staleListeners = new Set<(write?: Write) => void>();
  private text = 0;
  private listener: CacheListener | undefined;

  /** `now` is the clock of the page, `date` the milliseconds since 1970. */
  constructor(
    private readonly now: () => number,
    private readonly date: () => number,
  ) {}

  /** Sets the persistent cache, which receives every change. */
  setListener(listener: CacheListener): void {
    this.listener = listener;
  }

  /** Takes an entry over from the persistent cache that was received `age` milliseconds ago. */
  restore({ response, ...key }: CachedResponse, age: number): void {
    if (!this.entries.has(key.url)) this.add(key, response, age);
    // A newer response came before there was a database to write it into.
    else this.listener?.(key.url);
  }

  /** Returns a copy of a cached response that is younger than `maxAge`, by default than its operation allows. */
  get(url: string, maxAge?: number): ApiResponse | undefined {
    const entry = this.entries.get(url);
    if (!entry) return undefined;
    const { received, fresh, response } = entry;
    // In many browsers the clock of the page stands while the computer sleeps; the other one may be set back.
    const age = Math.max(this.now() - received, this.date() - response.at);
    return age < (maxAge ?? fresh) ? copyResponse(response) : undefined;
  }

  /** Returns the request in flight that an equal read may join. */
  shared(url: string): SharedRequest | undefined {
    return this.inFlight.get(url);
  }

  /** Starts a request that later equal reads join. */
  startShared(
    key: CacheKey,
    priority: number,
    attempts: number,
    send: (token: CancelToken) => Promise<ApiResponse>,
  ): SharedRequest {
    const token = new CancelToken();
    const request: SharedRequest = {
      promise: send(token),
      token,
      url: key.url,
      group: key.group,
      priority,
      attempts,
      callers: 0,
      cacheable: true,
    };
    // The request that it replaces may be answered later, with what is older.
    const former = this.inFlight.get(key.url);
    if (former) former.cacheable = false;
    this.inFlight.set(key.url, request);
    const settled = () => {
      if (this.inFlight.get(key.url) === request) this.inFlight.delete(key.url);
    };
    request.promise.then((response) => {
      settled();
      if (request.cacheable) this.store(key, response);
    }, settled);
    return request;
  }

  /** Removes the responses that a write may have changed; what is in flight of them will not be cached. A read that still waits will see the write. */
  markStale(write: Write): void {
    for (const [url, { group }] of this.entries) if (isMadeStaleBy({ url, group }, write)) this.remove(url);
    for (const [url, request] of this.inFlight)
      if (request.token.hasLeft && isMadeStaleBy(request, write)) this.discard(url, request);
    this.tellStale(write);
  }

  /** Clears the persistent cache only: the session has ended, but the page still shows what it has. */
  clearPersistent(): void {
    this.listener?.();
  }

  /** Clears everything: another user is signed in. */
  clear(): void {
    this.forget();
    this.tellStale();
  }

  /** Clears everything, and nothing is read again for that. */
  forget(): void {
    this.clearPersistent();
    this.entries.clear();
    this.text = 0;
    this.discardAll();
  }

  /** Makes everything too old to be served. The entries stay, so that the bound counts those of the persistent cache. */
  outdate(): void {
    for (const entry of this.entries.values()) entry.received = Number.NEGATIVE_INFINITY;
    this.discardAll();
    this.tellStale();
  }

  private discardAll(): void {
    for (const [url, request] of this.inFlight) this.discard(url, request);
  }

  /** Calls a listener with each write, and without one when everything was cleared. Returns what stops it. */
  onStale(listener: (write?: Write) => void): () => void {
    this.staleListeners.add(listener);
    return () => this.staleListeners.delete(listener);
  }

  private tellStale(write?: Write): void {
    for (const listener of [...this.staleListeners]) listener(write);
  }

  /** Lets no later read join a request, and caches nothing of it. */
  discard(url: string, request: SharedRequest): void {
    request.cacheable = false;
    if (this.inFlight.get(url) === request) this.inFlight.delete(url);
  }

  private add({ url, group, fresh }: CacheKey, response: ApiResponse, age: number): void {
    this.entries.set(url, { response, group, fresh, received: this.now() - age });
    this.text += response.text.length;
  }

  private remove(url: string): void {
    const entry = this.entries.get(url);
    if (!entry) return;
    this.text -= entry.response.text.length;
    this.entries.delete(url);
    // Also where a newer one follows: a database that is full keeps the older one.
    this.listener?.(url);
  }

  private store(key: CacheKey, response: ApiResponse): void {
    if (key.fresh <= 0) return;
    this.remove(key.url);
    if (response.text.length > MAX_TEXT / 4) return;
    // The text is kept, not the value: each reader gets a value of its own, which it may change.
    const kept = { ...response, data: undefined };
    this.add(key, kept, 0);
    this.listener?.(key.url, { ...key, response: kept });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= MAX_ENTRIES && this.text <= MAX_TEXT) break;
      this.remove(oldest);
    }
  }
}

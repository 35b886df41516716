import type { CacheKey } from '../cache/response-cache.ts';
import type { PRIORITIES } from '../generated/protocol.ts';
import type { Watched, WatchOptions } from './many-calls/watch.ts';

/** The progress of an upload. */
export interface Progress {
  /** Bytes sent. */
  readonly loaded: number;
  /** Bytes in all, if the browser knows. */
  readonly total: number | undefined;
}

/** The facts of a response besides its data. */
export interface AnswerInfo {
  /** The HTTP status. */
  readonly status: number;
  /** `ResponseMessage`, if it is not empty: `ToBePublished` says that a new item waits for approval. */
  readonly message: string | undefined;
  /** `TotalRecords`, if the response has it. */
  readonly total: number | undefined;
  /** The server's id of the request (`Request-Context`), for a support case. */
  readonly requestId: string | undefined;
  /** When the site answered, in milliseconds since 1970; earlier for a response from the cache. */
  readonly at: number;
}

/**
 * The way a read uses the page's cache: `default` serves a fresh response from it, `reload` asks the site and caches the response, `no-store` asks
 * the site and caches nothing, `only-if-cached` serves what is cached, however old, and never asks the site.
 */
export type CacheMode = 'default' | 'reload' | 'no-store' | 'only-if-cached';

/** The priority of a call: `visible` first, then `background`, then `bulk` (two at once, 200 ms apart). */
export type Priority = (typeof PRIORITIES)[number];

/** The options of one call. */
export interface CallOptions {
  /** Cancels the call when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, with the queue and all attempts. Default: none; each attempt has 30 000 ms. */
  timeout?: number | undefined;
  /** Further headers. A header that carries a key or a token is refused. */
  headers?: HeadersInit | undefined;
  /** The way a read uses the page's cache. Default: `'default'`. */
  cache?: CacheMode | undefined;
  /** The oldest cached response that serves the call, in milliseconds; 0 asks the site. Default: 30 000 or 60 000, by operation. */
  maxAge?: number | undefined;
  /** The most further attempts after one that failed, a whole number; `false` for none. Reads are tried again, and writes that have the effect of once when they are sent twice, three times at most. Default: 3. */
  retry?: number | false | undefined;
  /** The priority of the call. Default: `'visible'`. */
  priority?: Priority | undefined;
  /** Called with the progress of the upload: at most every 50 ms, and at the end. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with what the response says besides its data, before the call resolves. */
  onAnswer?: ((info: AnswerInfo) => void) | undefined;
  /** Called with the key of each read that others may share. @internal */
  onRead?: ((key: CacheKey) => void) | undefined;
  /** Called where `only-if-cached` finds nothing: a query may take that failure for an answer. @internal */
  onMissing?: (() => void) | undefined;
}

/** The options for reading a whole list. */
export interface AllOptions extends CallOptions {
  /** The most items that are read. Default: none. */
  max?: number | undefined;
  /** The most pages that are read. Default and limit: 200. */
  maxPages?: number | undefined;
}

/** A list that is read page by page while it is looped over: `for await (const item of list)`. */
export interface WholeList<T> extends AsyncIterable<T> {
  /** True after a loop that ended at `max`, `maxPages` or 200 pages although the list may go on. */
  readonly stoppedEarly: boolean;
}

/** One page of a list. */
export interface Page<T> {
  /** The items of this page. */
  readonly items: T[];
  /** The number of items of all pages, if the response has it (`TotalRecords`). */
  readonly total: number | undefined;
  /** False if this is known to be the last page. */
  readonly hasNext: boolean;
  /**
   * Reads the page after this one; `undefined` after the last. Its options are those of the first page but for the signal, and those that are
   * given here.
   */
  next(options?: CallOptions): Promise<Page<T> | undefined>;
}

// The call signatures have no comment of their own: an editor shows that of the method.

/** A list whose arguments are all optional. */
export interface PagedMethod<A, T> {
  (args?: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one at a time. */
  pages(args?: A, options?: AllOptions): WholeList<Page<T>>;
  /** Reads the items of all pages, one at a time. */
  all(args?: A, options?: AllOptions): WholeList<T>;
  /** Keeps a page up to date. */
  watch(args?: A, options?: WatchOptions): Watched<Page<T>>;
}

/** A list that needs arguments. */
export interface RequiredPagedMethod<A, T> {
  (args: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one at a time. */
  pages(args: A, options?: AllOptions): WholeList<Page<T>>;
  /** Reads the items of all pages, one at a time. */
  all(args: A, options?: AllOptions): WholeList<T>;
  /** Keeps a page up to date. */
  watch(args: A, options?: WatchOptions): Watched<Page<T>>;
}

/**
 * The answers of one site that the package does not know, by operation; of a paged list its items. Empty, until the file `axero-site.d.ts` of a check of
 * that site fills it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: a project adds its members by module augmentation.
export interface SiteAnswers {}

/** The type of an answer by the site of the project, or else the given one. */
export type SiteAnswer<N extends string, D> = N extends keyof SiteAnswers ? SiteAnswers[N] : D;

/** A list whose items have no known shape: the site of the project, or the caller, names their type. */
export interface OpenPagedMethod<A, N extends string> {
  <T = SiteAnswer<N, unknown>>(args?: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one at a time. */
  pages<T = SiteAnswer<N, unknown>>(args?: A, options?: AllOptions): WholeList<Page<T>>;
  /** Reads the items of all pages, one at a time. */
  all<T = SiteAnswer<N, unknown>>(args?: A, options?: AllOptions): WholeList<T>;
  /** Keeps a page up to date. */
  watch<T = SiteAnswer<N, unknown>>(args?: A, options?: WatchOptions): Watched<Page<T>>;
}

/** The same for a list that needs arguments. */
export interface RequiredOpenPagedMethod<A, N extends string> {
  <T = SiteAnswer<N, unknown>>(args: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one at a time. */
  pages<T = SiteAnswer<N, unknown>>(args: A, options?: AllOptions): WholeList<Page<T>>;
  /** Reads the items of all pages, one at a time. */
  all<T = SiteAnswer<N, unknown>>(args: A, options?: AllOptions): WholeList<T>;
  /** Keeps a page up to date. */
  watch<T = SiteAnswer<N, unknown>>(args: A, options?: WatchOptions): Watched<Page<T>>;
}

/** A read whose arguments are all optional. */
export interface ReadMethod<A, T> {
  (args?: A, options?: CallOptions): Promise<T>;
  /** Keeps the answer up to date. */
  watch(args?: A, options?: WatchOptions): Watched<T>;
}

/** A read that needs arguments. */
export interface RequiredReadMethod<A, T> {
  (args: A, options?: CallOptions): Promise<T>;
  /** Keeps the answer up to date. */
  watch(args: A, options?: WatchOptions): Watched<T>;
}

/** A read whose answer has no known shape: the site of the project, or the caller, names its type. */
export interface OpenReadMethod<A, N extends string, D = unknown> {
  <T = SiteAnswer<N, D>>(args?: A, options?: CallOptions): Promise<T>;
  /** Keeps the answer up to date. */
  watch<T = SiteAnswer<N, D>>(args?: A, options?: WatchOptions): Watched<T>;
}

/** The same for a read that needs arguments. */
export interface RequiredOpenReadMethod<A, N extends string, D = unknown> {
  <T = SiteAnswer<N, D>>(args: A, options?: CallOptions): Promise<T>;
  /** Keeps the answer up to date. */
  watch<T = SiteAnswer<N, D>>(args: A, options?: WatchOptions): Watched<T>;
}

/** A model that an answer probably is: each field may be missing, and there may be others. */
export type Inferred<T> = Partial<T> & { [field: string]: unknown };

/** A model with the further fields that a site sends: `(user as Open<User>)['Cost centre']`. */
export type Open<T> = T & { [field: string]: unknown };

/** The arguments of an operation that takes none. */
export type NoArgs = Readonly<Record<string, never>>;

/** A file, or bytes. */
export type Bytes = Blob | BufferSource;

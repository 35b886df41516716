import type { PRIORITIES } from '../generated/protocol.ts';

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
  /** The priority of the call. Default: `'visible'`. */
  priority?: Priority | undefined;
  /** Called with the progress of the upload: at most every 50 ms, and at the end. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with what the response says besides its data, before the call resolves. */
  onAnswer?: ((info: AnswerInfo) => void) | undefined;
}

/** The options for reading a whole list. */
export interface AllOptions extends CallOptions {
  /** The most pages that are read. Default: 200. */
  maxPages?: number | undefined;
}

/** One page of a list. */
export interface Page<T> {
  /** The items of this page. */
  readonly items: T[];
  /** The number of items of all pages, if the response has it (`TotalRecords`). */
  readonly total: number | undefined;
  /** Reads the page after this one. Resolves to `undefined` after the last. */
  next(): Promise<Page<T> | undefined>;
}

// The call signatures have no comment of their own: an editor shows that of the method.

/** A list whose arguments are all optional. */
export interface PagedMethod<A, T> {
  (args?: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one item at a time. */
  all(args?: A, options?: AllOptions): AsyncIterable<T>;
}

/** A list that needs arguments. */
export interface RequiredPagedMethod<A, T> {
  (args: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one item at a time. */
  all(args: A, options?: AllOptions): AsyncIterable<T>;
}

/** A list whose items have no known shape: the caller names their type. */
export interface OpenPagedMethod<A> {
  <T = unknown>(args?: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one item at a time. */
  all<T = unknown>(args?: A, options?: AllOptions): AsyncIterable<T>;
}

/** The same for a list that needs arguments. */
export interface RequiredOpenPagedMethod<A> {
  <T = unknown>(args: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads all pages, one item at a time. */
  all<T = unknown>(args: A, options?: AllOptions): AsyncIterable<T>;
}

/** A model that an answer probably is: each field may be missing, and there may be others. */
export type Inferred<T> = Partial<T> & { [field: string]: unknown };

/** A model with the further fields that a site sends: `(user as Open<User>)['Cost centre']`. */
export type Open<T> = T & { [field: string]: unknown };

/** The arguments of an operation that takes none. */
export type NoArgs = Readonly<Record<string, never>>;

/** A file, or bytes. */
export type Bytes = Blob | BufferSource;

/** How far an upload is. */
export interface Progress {
  /** Bytes sent. */
  readonly loaded: number;
  /** Bytes in all, where the browser knows. */
  readonly total: number | undefined;
}

/** What an answer says besides its data. */
export interface AnswerInfo {
  /** The HTTP status. */
  readonly status: number;
  /** `ResponseMessage`, where it is not empty: `ToBePublished` says that a new item waits for approval. */
  readonly message: string | undefined;
  /** `TotalRecords`, where the answer has it. */
  readonly total: number | undefined;
  /** The server's id of the request (`Request-Context`), for a support case. */
  readonly requestId: string | undefined;
}

/**
 * How a read uses the page's cache: `default` takes a fresh answer from it, `reload` asks the site and keeps the answer, `no-store` asks and
 * keeps nothing, `only-if-cached` takes what is there, however old, and never asks.
 */
export type CacheMode = 'default' | 'reload' | 'no-store' | 'only-if-cached';

/** How urgent a call is: `visible` first, then `background`, then `bulk` (two at once, 200 ms apart). */
export type Priority = 'visible' | 'background' | 'bulk';

/** What a caller may say about one call. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the call is given up. */
  timeout?: number | undefined;
  /** Further headers; one that carries a key or a token is refused. */
  headers?: Record<string, string> | undefined;
  /** How a read uses the page's cache; `default` unless told. */
  cache?: CacheMode | undefined;
  /** How urgent the call is; `visible` unless told. */
  priority?: Priority | undefined;
  /** Is told how far the body is sent: at most every 50 ms, and at the end. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Is told what the answer says besides its data, before the call resolves. */
  onAnswer?: ((info: AnswerInfo) => void) | undefined;
}

/** What a caller may say about reading a whole list. */
export interface AllOptions extends CallOptions {
  /** The most pages that are read; 200 unless told. */
  maxPages?: number | undefined;
}

/** One page of a list. */
export interface Page<T> {
  /** The items of this page. */
  readonly items: T[];
  /** How many items there are in all, where the answer says so (`TotalRecords`). */
  readonly total: number | undefined;
  /** Reads the page after this one; `undefined` after the last. */
  next(): Promise<Page<T> | undefined>;
}

/** A list whose arguments are all optional. */
export interface PagedMethod<A, T> {
  /** Reads one page. */
  (args?: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads page after page, an item at a time. */
  all(args?: A, options?: AllOptions): AsyncIterable<T>;
}

/** A list that needs arguments. */
export interface RequiredPagedMethod<A, T> {
  /** Reads one page. */
  (args: A, options?: CallOptions): Promise<Page<T>>;
  /** Reads page after page, an item at a time. */
  all(args: A, options?: AllOptions): AsyncIterable<T>;
}

/** The arguments of an operation that takes none. */
export type NoArgs = Readonly<Record<string, never>>;

/** A file, or bytes. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

import type { CacheKey, SharedRequest } from '../cache/response-cache.ts';
import type { RequestOptions } from '../client/client.ts';
import { type AxeroError, isAxeroError } from '../client/errors.ts';
import type { ResponseEvent } from '../client/hooks.ts';
import type { CallOptions } from '../client/types.ts';
import type { Widget } from '../client/widgets.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import type { Operation } from '../engine/operations.ts';
import { FREE_REQUEST, NEEDS_VALUES, PLAN_REFUSED, PRIORITIES, UPLOAD } from '../generated/protocol.ts';
import { guarded } from '../runtime/guarded.ts';
import { CancelToken } from '../transport/cancel-token.ts';
import { type ApiResponse, copyResponse } from '../transport/response.ts';
import { type EncodedArguments, encodeArguments } from './arguments.ts';
import { freeBody, isUpload, type MadeBody } from './body.ts';
import { tagOf } from './json.ts';
import { abortedBy, tooLate, watchLimits } from './limits.ts';
import { checkOptions, NO_OPTIONS } from './options.ts';
import { type Plan, readPlan } from './plan.ts';
import { argumentError, readable } from './readable.ts';
import { run } from './run.ts';

/** Calls an operation for a widget; `finish` makes the caller's result of the response. */
export function callOperation<T>(
  widget: Widget,
  operation: Operation,
  args: object | undefined,
  options: CallOptions = NO_OPTIONS,
  finish: (response: ApiResponse) => T,
): Promise<T> {
  const { name, number } = operation;
  const prepare: Prepare = (id, options) => {
    if (args !== undefined && tagOf(args) !== 'Object')
      throw argumentError(
        name,
        'The arguments must be one object with the names of the API, like { SpaceID: 5 }.',
      );
    let encoded = readable(name, () => encodeArguments(args, false));
    let call: OpenCall = { operation: number, text: `${encoded.record}\n${name}` };
    let planned = open(widget, id, call, options);
    if (planned.startsWith(PLAN_REFUSED) && planned.endsWith(` ${NEEDS_VALUES}`)) {
      encoded = readable(name, () => encodeArguments(args, true));
      call = { operation: number, text: `${encoded.record}\n${name}` };
      planned = open(widget, id, call, options);
    }
    return { call, plan: planOf(widget, id, name, planned, encoded) };
  };
  return begin(widget, name, options, prepare, finish, []);
}

/** Calls a path that the table does not hold. */
export function callFree(
  widget: Widget,
  method: string,
  path: string,
  options: RequestOptions = NO_OPTIONS,
): Promise<unknown> {
  // A query or an absolute address may hold a secret: an error does not repeat them.
  const route = typeof path === 'string' ? (/^(?!\/\/)[\w/.~-]*(?=\?|$)/.exec(path)?.[0] ?? '') : '';
  const name = typeof method === 'string' ? `${method.toUpperCase()} ${route}`.trimEnd() : 'request';
  const prepare: Prepare = (id, options: RequestOptions) => {
    if (typeof method !== 'string' || typeof path !== 'string')
      throw argumentError('request', 'request(method, path) takes two strings, like "GET" and "users/me".');
    const { body } = options;
    // An address cannot hold half of a pair of surrogates, and the browser would put another character in its place.
    readable(name, () => encodeURI(path));
    if (body !== undefined && /^get$/i.test(method)) throw argumentError(name, 'A GET takes no body.');
    const made = readable(name, () => freeBody(body));
    const { record } = readable(name, () => encodeArguments(queryOf(options.query), true));
    const call: OpenCall = {
      operation: FREE_REQUEST,
      text: `${record}\n${method}\n${path}`,
      mark: isUpload(made) ? UPLOAD : 0,
    };
    const planned = open(widget, id, call, options);
    return { call, plan: planOf(widget, id, name, planned, { record, names: [], values: [] }, made) };
  };
  return begin(widget, name, options, prepare, ({ data }) => data, ['query', 'body']);
}

/** Returns the parameters of a query: of an object, a Map or a `URLSearchParams`. */
function queryOf(query: unknown): object | undefined {
  const tag = tagOf(query);
  if (tag === 'Map' || tag === 'URLSearchParams') return [...(query as Iterable<unknown>)];
  if (query === undefined || tag === 'Object') return query as object | undefined;
  throw new TypeError('query must be an object, a Map or a URLSearchParams, like { PageLength: 5 }.');
}

/** The facts of a call before it ends, for its hooks. */
type Trace = { -readonly [K in keyof Omit<ResponseEvent, 'ms'>]: ResponseEvent[K] } & {
  /** When the call began, on the clock of the page. */
  readonly began: number;
};

/** The event of a call that has ended. */
function ended({ began, ...facts }: Trace, now: number): ResponseEvent {
  return { ...facts, ms: now - began };
}

/** The facts by which the engine opens a call. */
interface OpenCall {
  operation: number;
  /** Its arguments and its name. */
  text: string;
  /** `UPLOAD`, or nothing. */
  mark?: number;
}

/** Reads what the caller has given, once and at once, and opens the call. */
type Prepare = (id: number, options: CallOptions) => { call: OpenCall; plan: Plan };

/** Carries out a call once calls may begin. Its errors are in the language of the page. */
async function begin<T>(
  widget: Widget,
  operation: string,
  options: CallOptions,
  prepare: Prepare,
  finish: (response: ApiResponse) => T,
  more: readonly string[],
): Promise<T> {
  const { engine, environment, hooks, session } = widget.runtime;
  const id = widget.runtime.nextCallId();
  const since = environment.now();
  const trace: Trace | undefined = hooks.isUsed
    ? {
        id,
        widget: widget.name,
        operation,
        method: '',
        url: '',
        via: 'sent',
        status: undefined,
        began: since,
      }
    : undefined;
  // Opened, and not under way yet.
  let isOpen = false;
  let checked: CallOptions = NO_OPTIONS;
  try {
    checked = readable(operation, () => checkOptions(options, operation, more));
    const { call, plan } = prepare(id, checked);
    isOpen = true;
    if (trace) Object.assign(trace, { method: plan.method, url: plan.url });
    const left = () => timeLeft(checked, operation, environment.now() - since);
    if (session.isHeld) await held(widget, plan, checked);
    const once = () => {
      const options = left();
      if (!isOpen) open(widget, id, call, options);
      isOpen = false;
      return follow(widget, id, plan, options, trace);
    };
    const response = await (widget.resume ? widget.resume(once, left) : once());
    if (trace) hooks.tell('response', { ...ended(trace, environment.now()), status: response.status });
    return finish(response);
  } catch (error) {
    if (isOpen) engine.close(id);
    const translated = widget.runtime.translated(
      isAxeroError(error) ? error : errorOf(codeOf('internal'), { operation, cause: error }),
    );
    // A look into the cache that finds nothing is no failure.
    if (trace && !checked.onMissing)
      hooks.tell('error', { ...ended(trace, environment.now()), error: translated as AxeroError });
    throw translated;
  }
}

/** Returns the options of a call that began this long ago with the time that is left. */
function timeLeft(options: CallOptions, operation: string, passed: number): CallOptions {
  if (options.timeout === undefined) return options;
  const timeout = options.timeout - passed;
  if (timeout <= 0) throw tooLate(operation);
  return { ...options, timeout };
}

/** Waits until the page knows again who is signed in, within the limits of the call. */
async function held({ runtime }: Widget, plan: Plan, options: CallOptions): Promise<void> {
  const { session, transport } = runtime;
  const { operation: name, method } = plan;
  const { writer } = session;
  await new Promise<void>((resolve, reject) => {
    const unwatch = watchLimits(options, name, transport.timer, reject);
    session.mayBegin(name).then(resolve, reject).finally(unwatch);
  });
  if (options.signal?.aborted) throw abortedBy(options.signal, name);
  if (method !== 'GET') session.mustWriteAs(writer, name);
}

/** Returns the most attempts that a caller wants. */
function attemptsOf({ retry }: CallOptions): number {
  return 1 + Math.min(Number(retry ?? 99), 99);
}

/** Lets the engine plan a call. */
function open(
  widget: Widget,
  id: number,
  { operation, text, mark = 0 }: OpenCall,
  options: CallOptions,
): string {
  const { engine, environment } = widget.runtime;
  const priority = mark + Math.max(0, PRIORITIES.indexOf(options.priority ?? widget.priority));
  const attempts = attemptsOf(options);
  return engine.readString(
    engine.open(engine.writeString(text), operation, id, environment.now(), priority, attempts, widget.id),
  );
}

/** Reads the plan of a call that was opened. */
function planOf(
  widget: Widget,
  id: number,
  name: string,
  planned: string,
  { names, values }: EncodedArguments,
  body?: MadeBody,
): Plan {
  try {
    return readable(name, () => readPlan(name, planned, names, values, body));
  } catch (error) {
    widget.runtime.engine.close(id);
    throw error;
  }
}

/** Carries out the plan of a call. */
function follow(
  widget: Widget,
  id: number,
  plan: Plan,
  options: CallOptions,
  trace: Trace | undefined,
): Promise<ApiResponse> {
  // No other call shares a read with headers, but a write makes it stale as any other.
  if (plan.cacheKey) options.onRead?.(plan.cacheKey);
  const key = options.headers ? undefined : plan.cacheKey;
  if (options.cache === 'only-if-cached' && !key) {
    widget.runtime.engine.close(id);
    options.onMissing?.();
    throw plan.method === 'GET'
      ? notCached(plan.operation)
      : argumentError(plan.operation, 'This is a write: it cannot be watched, and no cache can answer it.');
  }
  const responded = key
    ? read(widget, id, plan, key, options, trace)
    : sendUnshared(widget, id, plan, options);
  const { onAnswer } = options;
  if (!onAnswer) return responded;
  return responded.then((response) => {
    const { status, message, total, requestId, at } = response;
    // An exception in it must not turn a write that succeeded into a failure.
    guarded(() => onAnswer({ status, message, total, requestId, at }));
    return response;
  });
}

function notCached(operation: string): AxeroError {
  return errorOf(codeOf('not-found'), { operation }, 'Nothing of this is in the cache yet.');
}

/** Serves a read from the cache, joins an equal read in flight, or sends it. */
function read(
  widget: Widget,
  id: number,
  plan: Plan,
  key: CacheKey,
  options: CallOptions,
  trace: Trace | undefined,
): Promise<ApiResponse> {
  const { cache, engine } = widget.runtime;
  const mode = options.cache ?? 'default';
  const mayUseCache = mode === 'default' || mode === 'only-if-cached';
  const maxAge = mode === 'only-if-cached' ? Number.POSITIVE_INFINITY : options.maxAge;
  const cached = mayUseCache ? cache.get(key.url, maxAge) : undefined;
  if (cached || mode === 'only-if-cached') {
    engine.close(id);
    widget.stats.cached += cached ? 1 : 0;
    if (trace) trace.via = 'cache';
    if (cached) return Promise.resolve(cached);
    options.onMissing?.();
    throw notCached(plan.operation);
  }
  if (mode === 'no-store') return sendUnshared(widget, id, plan, options);
  const priority = PRIORITIES.indexOf(options.priority ?? widget.priority);
  const attempts = attemptsOf(options);
  let shared = mode === 'default' ? cache.shared(key.url) : undefined;
  // One that is less urgent, or gives up sooner, does not serve this caller.
  if (shared && shared.priority <= priority && shared.attempts >= attempts) {
    engine.close(id);
    widget.stats.joined += 1;
    if (trace) trace.via = 'joined';
  } else {
    // The limits of one caller are not those of the others who wait.
    const alone = { ...options, signal: undefined, timeout: undefined };
    shared = cache.startShared(key, priority, attempts, (token) => run(widget, id, plan, alone, token));
  }
  return join(widget, shared, key.url, plan.operation, options);
}

/** Waits for a shared request. It is cancelled when no caller waits for it any more. The first caller gets the response, the others copies. */
function join(
  widget: Widget,
  request: SharedRequest,
  url: string,
  operation: string,
  options: CallOptions,
): Promise<ApiResponse> {
  const { cache, transport } = widget.runtime;
  const mine = request.callers === 0 ? request.promise : request.promise.then(copyResponse);
  request.callers += 1;
  if (!options.signal && options.timeout === undefined) return mine;
  return new Promise((resolve, reject) => {
    const unwatch = watchLimits(options, operation, transport.timer, (error) => {
      unwatch();
      // The request may be on its way.
      Object.assign(error, { outcome: 'unknown' });
      request.callers -= 1;
      if (request.callers === 0) {
        // First out of the cache: an equal read that is made now must not join what is being cancelled.
        cache.discard(url, request);
        request.token.cancel(error);
      }
      reject(error);
    });
    mine.then(resolve, reject).finally(unwatch);
  });
}

/** Sends a call whose response no other call shares. */
function sendUnshared(widget: Widget, id: number, plan: Plan, options: CallOptions): Promise<ApiResponse> {
  const { transport } = widget.runtime;
  const token = new CancelToken();
  const sent = run(widget, id, plan, options, token);
  if (!options.signal && options.timeout === undefined) return sent;
  const unwatch = watchLimits(options, plan.operation, transport.timer, (error) => token.cancel(error));
  return sent.finally(unwatch);
}

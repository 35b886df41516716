import type { CacheKey, SharedRequest } from '../cache/response-cache.ts';
import type { CallOptions } from '../client/types.ts';
import type { Widget } from '../client/widgets.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import type { Operation } from '../engine/operations.ts';
import { FREE_REQUEST, NEEDS_VALUES, PLAN_REFUSED, PRIORITIES } from '../generated/protocol.ts';
import { CancelToken } from '../transport/cancel-token.ts';
import { type ApiResponse, copyResponse } from '../transport/response.ts';
import { type EncodedArguments, encodeArguments } from './arguments.ts';
import { freeBody, type MadeBody } from './body.ts';
import { abortedBy, checkLimits, tooLate, watchLimits } from './limits.ts';
import { type Plan, readPlan } from './plan.ts';
import { argumentError, readable } from './readable.ts';
import { run } from './run.ts';

/** Calls an operation for a widget; `finish` makes the caller's result of the response. */
export async function callOperation<T>(
  widget: Widget,
  operation: Operation,
  args: object | undefined,
  options: CallOptions = {},
  finish: (response: ApiResponse) => T,
): Promise<T> {
  const { name } = operation;
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args)))
    throw argumentError(
      name,
      'The arguments must be one object with the names of the API, like { SpaceID: 5 }.',
    );
  checkLimits(options, name);
  if (widget.runtime.session.isHeld) options = await held(widget, name, options);
  const id = widget.runtime.nextCallId();
  let encoded = readable(name, () => encodeArguments(args, false));
  let planned = open(widget, id, operation.number, `${encoded.record}\n${name}`, options);
  if (planned.startsWith(PLAN_REFUSED) && planned.endsWith(` ${NEEDS_VALUES}`)) {
    encoded = readable(name, () => encodeArguments(args, true));
    planned = open(widget, id, operation.number, `${encoded.record}\n${name}`, options);
  }
  return finish(await follow(widget, id, name, planned, options, encoded));
}

/** Calls a path that the table does not hold. */
export async function callFree(
  widget: Widget,
  method: string,
  path: string,
  query: object | undefined,
  body: unknown,
  options: CallOptions = {},
): Promise<unknown> {
  if (typeof method !== 'string' || typeof path !== 'string')
    throw argumentError('request', 'request(method, path) takes two strings, like "GET" and "users/me".');
  // A query or an absolute address may hold a secret: an error does not repeat them.
  const route = /^(?!\/\/)[\w/.~-]*(?=\?|$)/.exec(path)?.[0] ?? '';
  const name = `${method.toUpperCase()} ${route}`.trimEnd();
  if (body !== undefined && /^get$/i.test(method)) throw argumentError(name, 'A GET takes no body.');
  const made = readable(name, () => freeBody(body));
  const { record } = readable(name, () => encodeArguments(query, true));
  checkLimits(options, name);
  if (widget.runtime.session.isHeld) options = await held(widget, name, options);
  const id = widget.runtime.nextCallId();
  const planned = open(widget, id, FREE_REQUEST, `${record}\n${method}\n${path}`, options);
  const nothing = { record, names: [], values: [] };
  return (await follow(widget, id, name, planned, options, nothing, made)).data;
}

/** Waits until the page knows again who is signed in, within the limits of the call. Returns the options with the time that is left. */
async function held({ runtime }: Widget, name: string, options: CallOptions): Promise<CallOptions> {
  const { environment, session, transport } = runtime;
  const since = environment.now();
  await new Promise<void>((resolve, reject) => {
    const unwatch = watchLimits(options, name, transport.timer, reject);
    session.mayBegin(name).then(resolve, reject).finally(unwatch);
  });
  if (options.signal?.aborted) throw abortedBy(options.signal, name);
  if (options.timeout === undefined) return options;
  const timeout = options.timeout - (environment.now() - since);
  if (timeout <= 0) throw tooLate(name);
  return { ...options, timeout };
}

/** Lets the engine plan a call. */
function open(widget: Widget, id: number, operation: number, call: string, options: CallOptions): string {
  const { engine, environment } = widget.runtime;
  const priority = Math.max(0, PRIORITIES.indexOf(options.priority ?? widget.priority));
  return engine.readString(
    engine.open(engine.writeString(call), operation, id, environment.now(), priority, widget.id),
  );
}

/** Carries out the plan of a call. */
function follow(
  widget: Widget,
  id: number,
  name: string,
  planned: string,
  options: CallOptions,
  { names, values }: EncodedArguments,
  body?: MadeBody,
): Promise<ApiResponse> {
  let plan: Plan;
  try {
    plan = readable(name, () => readPlan(name, planned, names, values, body));
  } catch (error) {
    widget.runtime.engine.close(id);
    throw error;
  }
  const responded =
    plan.cacheKey && !options.headers
      ? read(widget, id, plan, plan.cacheKey, options)
      : sendUnshared(widget, id, plan, options);
  const { onAnswer } = options;
  if (!onAnswer) return responded;
  return responded.then((response) => {
    const { status, message, total, requestId } = response;
    try {
      onAnswer({ status, message, total, requestId });
    } catch (error) {
      // An exception in a caller's function must not turn a write that succeeded into a failure.
      console.error(error);
    }
    return response;
  });
}

/** Serves a read from the cache, joins an equal read in flight, or sends it. */
function read(
  widget: Widget,
  id: number,
  plan: Plan,
  key: CacheKey,
  options: CallOptions,
): Promise<ApiResponse> {
  const { cache, engine } = widget.runtime;
  const mode = options.cache ?? 'default';
  const mayUseCache = mode === 'default' || mode === 'only-if-cached';
  const cached = mayUseCache ? cache.get(key.url, mode === 'only-if-cached') : undefined;
  if (cached || mode === 'only-if-cached') {
    engine.close(id);
    widget.stats.cached += cached ? 1 : 0;
    if (cached) return Promise.resolve(cached);
    throw errorOf(codeOf('not-found'), { operation: plan.operation }, 'Nothing of this is in the cache yet.');
  }
  if (mode === 'no-store') return sendUnshared(widget, id, plan, options);
  let shared = mode === 'default' ? cache.shared(key.url) : undefined;
  if (shared) {
    engine.close(id);
    widget.stats.joined += 1;
  } else {
    // The limits of one caller are not those of the others who wait.
    const alone = { ...options, signal: undefined, timeout: undefined };
    shared = cache.startShared(key, (token) => run(widget, id, plan, alone, token));
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
  const token = new CancelToken();
  if (!options.signal && options.timeout === undefined) return run(widget, id, plan, options, token);
  const { timer } = widget.runtime.transport;
  const unwatch = watchLimits(options, plan.operation, timer, (error) => token.cancel(error));
  return run(widget, id, plan, options, token).finally(unwatch);
}

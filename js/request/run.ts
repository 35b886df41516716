import { type AxeroError, isAxeroError } from '../client/errors.ts';
import type { CallOptions } from '../client/types.ts';
import type { Widget } from '../client/widgets.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import {
  ERROR_KINDS,
  FLAG_HTML,
  FLAG_IS_ERROR,
  FLAG_REDIRECT,
  SESSION_EXPIRED_ELSEWHERE,
  STEP_CONFIRM,
  STEP_DELIVER,
  STEP_FAIL,
  STEP_HOLD,
  STEP_QUEUE,
  STEP_SEND,
  VERDICT_NOBODY,
  VERDICT_UNKNOWN,
} from '../generated/protocol.ts';
import type { PageRuntime } from '../runtime/runtime.ts';
import { isSignInPage } from '../session/who-am-i.ts';
import { type CancelToken, cancellable } from '../transport/cancel-token.ts';
import type { ApiResponse } from '../transport/response.ts';
import {
  ACCEPT,
  DEFAULT_TIMEOUT,
  type Outcome,
  type Outgoing,
  UPLOAD_TIMEOUT,
} from '../transport/transport.ts';
import { upload } from '../transport/upload.ts';
import { isUpload, NO_BODY } from './body.ts';
import { abortedBy } from './limits.ts';
import type { Plan } from './plan.ts';
import { argumentError, readable } from './readable.ts';

/**
 * Drives one call: does what the engine says until the call is over. From step to step by callbacks: every promise between the network and
 * the caller is time that each call takes.
 */
export function run(
  widget: Widget,
  id: number,
  plan: Plan,
  options: CallOptions,
  token: CancelToken,
): Promise<ApiResponse> {
  const { runtime, stats } = widget;
  const { engine, environment, hooks, queue, session, transport } = runtime;
  const { onProgress } = options;
  const isVisible = (options.priority ?? widget.priority) === 'visible';
  const { writer } = session;
  return new Promise((resolve, reject) => {
    let outgoing: Outgoing;
    let outcome: Outcome | undefined;
    let attempt = 0;
    let mayBeDone = false;
    let asked = 0;
    /** A wait that this call gives up when it is cancelled; others may go on with it. */
    const unlessCancelled = <T>(promise: Promise<T>, cancelled: T): Promise<T> =>
      cancellable(token, cancelled, (resolve) => {
        promise.then(resolve);
        return () => undefined;
      });
    const release = () => {
      engine.close(id);
      // Also after a failure, unless the site has refused: it may have done what it did not confirm.
      if (plan.stale.length > 0 && mayBeDone)
        runtime.markStale({ operation: plan.operation, url: plan.url, groups: plan.stale });
      // The page may be giving up several calls: none of them takes the slot of another for a moment.
      if (token.cancelled) void Promise.resolve().then(() => queue.dispatchReady());
      else queue.dispatchReady();
    };
    const settled = (what: Outcome) => {
      outcome = what;
      mayBeDone ||= !isRefusal(what);
      advance(() => stepAfter(runtime, id, what));
    };
    const advance = (next: () => number) => {
      try {
        if (token.cancelled) throw token.error;
        const step = next();
        if (token.cancelled) throw token.error;
        const kind = step & 0xff;
        // A response from before the browser restored the page may be a former user's: it waits until the user is known.
        if (
          (kind === STEP_DELIVER || kind === STEP_FAIL) &&
          outcome &&
          'response' in outcome &&
          session.isHeld
        ) {
          const known = session.mayBegin(plan.operation).catch((error: unknown) => error);
          unlessCancelled(known, undefined).then((error) =>
            advance(() => {
              if (error) throw error;
              return step;
            }),
          );
          return;
        }
        switch (kind) {
          case STEP_DELIVER: {
            const { response } = outcome as { response: ApiResponse };
            session.notice(plan, response, asked);
            release();
            resolve(response);
            break;
          }
          case STEP_SEND:
            if (plan.method !== 'GET') session.mustWriteAs(writer, plan.operation);
            asked = session.ask();
            if (hooks.isUsed)
              hooks.tell('request', {
                ...{ id, widget: widget.name, operation: plan.operation, method: plan.method, url: plan.url },
                attempt: attempt + 1,
              });
            // A hook may have aborted it.
            if (options.signal?.aborted) throw abortedBy(options.signal, plan.operation);
            token.hasLeft = true;
            stats.sent += 1;
            attempt += 1;
            if (onProgress && outgoing.body !== undefined)
              upload(transport, outgoing, DEFAULT_TIMEOUT, token, settled, onProgress);
            else
              transport.fetch(
                outgoing,
                isUpload(outgoing) ? UPLOAD_TIMEOUT : DEFAULT_TIMEOUT,
                token,
                settled,
              );
            session.introduce(plan.url);
            break;
          case STEP_QUEUE: {
            let waits = true;
            queue.enqueue(id, token, () => {
              waits = false;
              advance(() => engine.dispatch(id));
            });
            // Without an answer it is not sent; in doubt, nobody asks until a call needs it.
            if (waits && (plan.method === 'GET' ? session.isHeld : session.isInDoubt))
              session.mayBegin(plan.operation).catch((error) => waits && token.cancel(error));
            break;
          }
          case STEP_HOLD:
            session
              .afterSignIn(token, isVisible)
              .then((identity) => advance(() => engine.resumed(id, identity, environment.now())));
            queue.dispatchReady();
            break;
          case STEP_CONFIRM:
            queue.dispatchReady();
            unlessCancelled(session.confirm(), VERDICT_UNKNOWN).then((verdict) =>
              advance(() => engine.confirmed(id, verdict)),
            );
            break;
          case STEP_FAIL:
            fail(step >>> 8);
            break;
          default:
            queue.dispatchReady();
            stats.retried += 1;
            pause(runtime, step >>> 8, token).then(() =>
              advance(() => engine.proceed(id, environment.now())),
            );
        }
      } catch (error) {
        end(error);
      }
    };
    const fail = (code: number) => {
      if (code === codeOf('session-expired')) session.noticeExpiry(isVisible);
      const error = failure(code, plan.operation, outcome);
      // A redirect to another origin that was followed shows as a failure of the network.
      const mayBeRedirect = error.kind === 'network' && (onProgress || environment.hasServiceWorker());
      if (!mayBeRedirect || engine.session_user() === 0) throw error;
      // The others need not wait for that answer.
      queue.dispatchReady();
      unlessCancelled(session.confirm(), VERDICT_UNKNOWN).then((verdict) => {
        if (token.cancelled) return end(token.error);
        if (verdict === VERDICT_NOBODY) engine.session(SESSION_EXPIRED_ELSEWHERE);
        session.noticeExpiry(isVisible);
        end(
          verdict === VERDICT_NOBODY
            ? errorOf(codeOf('session-expired'), { operation: plan.operation })
            : error,
        );
      });
    };
    const end = (error: unknown) => {
      stats.failed += 1;
      // Its answer was the page that asks for the sign-in.
      if (
        isAxeroError(error, 'session-expired') &&
        outcome &&
        'response' in outcome &&
        isSignInPage(outcome.response)
      )
        mayBeDone = false;
      release();
      const became = outcome ? (mayBeDone ? 'unknown' : 'refused') : attempt > 0 ? 'unknown' : 'not-sent';
      reject(withOutcome(error, became, plan.method === 'GET'));
    };
    advance(() => {
      const headers = readable(plan.operation, () => headersOf(runtime, plan, options));
      // The browser may have kept what the site said of a former user.
      const isFresh = options.cache === 'reload' || session.isQuestion(plan.url);
      outgoing = {
        ...{ method: plan.method, url: plan.url, body: plan.made.body, headers },
        cache: options.cache === 'no-store' ? 'no-store' : isFresh ? 'reload' : undefined,
      };
      return engine.proceed(id, environment.now());
    });
  });
}

/** Returns whether the site has answered that it did nothing. */
function isRefusal(outcome: Outcome): boolean {
  if ('failure' in outcome) return false;
  const { status, respondedStatus, flags } = outcome.response;
  // The site, or what stands before it, gave up on it: it may have been done all the same.
  if (status >= 500 || status === 408) return false;
  return status >= 400 || respondedStatus >= 400 || (flags & (FLAG_IS_ERROR | FLAG_REDIRECT)) !== 0;
}

/** Notes what became of the request. A write that may have been carried out is not to be tried again. */
function withOutcome(error: unknown, outcome: AxeroError['outcome'], isRead: boolean): unknown {
  if (!isAxeroError(error)) return error;
  const retryable = error.retryable && (isRead || outcome !== 'unknown');
  return Object.assign(error, { outcome, retryable });
}

function headersOf({ engine }: PageRuntime, plan: Plan, options: CallOptions): Record<string, string> {
  if (!options.headers && plan.made === NO_BODY) return ACCEPT;
  const headers: Record<string, string> = { ...ACCEPT, ...plan.made.headers };
  if (!options.headers) return headers;
  if (typeof options.headers !== 'object')
    throw argumentError(
      plan.operation,
      'The option headers must be an object with the names of the headers.',
    );
  const given = Symbol.iterator in options.headers ? [...options.headers] : options.headers;
  let all: Headers | undefined;
  try {
    all = new Headers(given as HeadersInit);
  } catch {
    // The browser's own sentence holds the value, which may be a secret.
  }
  const refuse = (name: string) => {
    const refusal = engine.refuses_header(engine.writeString(name));
    if (refusal === 1) throw errorOf(codeOf('credential-refused'), { operation: plan.operation });
    if (refusal > 0)
      throw argumentError(
        plan.operation,
        `The header ${name} would make the request another one: call the method and the path that are meant.`,
      );
  };
  if (!all) {
    for (const name of Array.isArray(given) ? given.map(([name]) => name) : Object.keys(given))
      refuse(String(name));
    throw argumentError(plan.operation, 'A header has a name or a value that HTTP does not allow.');
  }
  // As they go on the wire: in lower case.
  all.forEach((value, name) => {
    refuse(name);
    headers[name] = value;
  });
  return headers;
}

function pause({ environment }: PageRuntime, ms: number, token: CancelToken): Promise<void> {
  return cancellable<void>(token, undefined, (resolve) => {
    const timer = environment.setTimeout(resolve, ms);
    return () => environment.clearTimeout(timer);
  });
}

/** Tells the engine the outcome of an attempt. Returns the next step. */
function stepAfter({ engine, environment }: PageRuntime, id: number, outcome: Outcome): number {
  const now = environment.now();
  if ('failure' in outcome) return engine.failed(id, codeOf(outcome.failure), now, environment.random());
  const { status, respondedStatus, flags, retryAfter } = outcome.response;
  return engine.answered(id, status, respondedStatus, flags, retryAfter, now, environment.random());
}

function failure(code: number, operation: string, outcome: Outcome | undefined): AxeroError {
  if (outcome === undefined || 'failure' in outcome)
    return errorOf(code, { operation, cause: outcome?.cause });
  const { status, message, retryAfter, requestId, flags } = outcome.response;
  const isRefusedByServer = status === 405 && (flags & FLAG_HTML) !== 0;
  const sentence = isRefusedByServer
    ? 'The web server does not let this method through (405). An administrator can allow it, for example by removing the WebDAV module.'
    : code === codeOf('too-large')
      ? ERROR_KINDS[code - 1]?.[3]
      : undefined;
  return errorOf(
    code,
    {
      operation,
      status: status || undefined,
      serverMessage: message,
      retryAfter: retryAfter < 0 ? undefined : retryAfter,
      requestId,
      ...(isRefusedByServer && { actor: 'administrator' as const }),
    },
    sentence,
  );
}

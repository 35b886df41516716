import type { AxeroError } from '../client/errors.ts';
import type { CallOptions } from '../client/types.ts';
import type { Widget } from '../client/widgets.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import { STEP_DELIVER, STEP_FAIL, STEP_HOLD, STEP_QUEUE, STEP_SEND } from '../generated/protocol.ts';
import type { PageRuntime } from '../runtime/runtime.ts';
import { type CancelToken, cancellable } from '../transport/cancel-token.ts';
import type { ApiResponse } from '../transport/response.ts';
import { ACCEPT, DEFAULT_TIMEOUT, type Outcome, type Outgoing } from '../transport/transport.ts';
import { upload } from '../transport/upload.ts';
import { NO_BODY } from './body.ts';
import type { Plan } from './plan.ts';
import { readable } from './readable.ts';

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
  const { engine, environment, queue, session, transport } = runtime;
  const { timeout = DEFAULT_TIMEOUT, onProgress } = options;
  return new Promise((resolve, reject) => {
    let outgoing: Outgoing;
    let outcome: Outcome | undefined;
    const release = () => {
      engine.close(id);
      queue.dispatchReady();
      // Also after a failure: the site may have done what it did not confirm.
      if (plan.stale.size > 0 && outcome !== undefined) runtime.markStale(plan.stale);
    };
    const settled = (what: Outcome) => {
      outcome = what;
      advance(() => stepAfter(runtime, id, what));
    };
    const advance = (next: () => number) => {
      try {
        const said = next();
        const step = token.cancelled ? engine.failed(id, codeOf('aborted'), environment.now(), 0) : said;
        switch (step & 0xff) {
          case STEP_DELIVER:
            release();
            resolve((outcome as { response: ApiResponse }).response);
            break;
          case STEP_SEND:
            stats.sent += 1;
            if (onProgress) upload(transport, outgoing, timeout, token, settled, onProgress);
            else transport.fetch(outgoing, timeout, token, settled);
            break;
          case STEP_QUEUE:
            queue.enqueue(id, token, () => advance(() => engine.dispatch(id)));
            break;
          case STEP_HOLD:
            queue.dispatchReady();
            session.afterSignIn(token).then((identity) => advance(() => engine.resumed(id, identity)));
            break;
          case STEP_FAIL:
            session.noticeExpiry();
            throw failure(step >>> 8, plan.operation, outcome);
          default:
            queue.dispatchReady();
            stats.retried += 1;
            pause(runtime, step >>> 8, token).then(() =>
              advance(() => engine.proceed(id, environment.now())),
            );
        }
      } catch (error) {
        stats.failed += 1;
        release();
        reject(error);
      }
    };
    advance(() => {
      const headers = readable(plan.operation, () => headersOf(runtime, plan, options));
      outgoing = { method: plan.method, url: plan.url, body: plan.made.body, headers };
      return engine.proceed(id, environment.now());
    });
  });
}

function headersOf({ engine }: PageRuntime, plan: Plan, options: CallOptions): Record<string, string> {
  if (!options.headers && plan.made === NO_BODY) return ACCEPT;
  const headers: Record<string, string> = { ...ACCEPT, ...plan.made.headers };
  if (!options.headers) return headers;
  for (const [name, value] of Object.entries(options.headers)) {
    if (engine.refuses_header(engine.writeString(name)))
      throw errorOf(codeOf('credential-refused'), { operation: plan.operation });
    headers[name.toLowerCase()] = value;
  }
  // Refuses what is no header, before fetch would and call it a network failure.
  new Headers(headers);
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
  const { status, message, retryAfter, requestId } = outcome.response;
  return errorOf(code, {
    operation,
    status: status || undefined,
    serverMessage: message,
    retryAfter: retryAfter < 0 ? undefined : retryAfter,
    requestId,
  });
}

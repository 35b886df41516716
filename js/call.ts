import * as wasm from 'axero-wasm';
import type { Answer } from './answer.ts';
import { encodeArgs } from './args.ts';
import { freeBody } from './body.ts';
import { type AxeroError, isAxeroError } from './errors.ts';
import { codeOf, errorOf } from './kinds.ts';
import { type Plan, readPlan } from './plan.ts';
import { cached, follow, stale, takeOff, underWay } from './reads.ts';
import { afterSignIn, noticeExpiry } from './session.ts';
import { tellTabs } from './tabs.ts';
import { type Outcome, send } from './transport.ts';
import { myTurn, pump } from './turns.ts';
import type { CallOptions } from './types.ts';
import { upload } from './upload.ts';
import type { Widget } from './widget.ts';

const DEFAULT_TIMEOUT = 30_000;

/** The steps of `core::engine::Step`, in the low byte of the number that the core answers. */
const DELIVER = 0;
const SEND = 1;
const HOLD = 2;
const FAIL = 3;
const QUEUE = 5;

const PRIORITIES = ['visible', 'background', 'bulk'];

let lastId = 0;

/** Calls an operation of the table for a widget. */
export async function callOperation(
  widget: Widget,
  index: number,
  operation: string,
  args: object | undefined,
  options: CallOptions = {},
): Promise<Answer> {
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args))) {
    throw argumentError(
      operation,
      'The arguments must be one object with the names of the API, like { SpaceID: 5 }.',
    );
  }
  const id = ++lastId;
  const { record, names, values } = encoded(operation, args);
  const planned = wasm.open(id, index, record, performance.now());
  const plan = readable(operation, id, () => readPlan(operation, planned, names, values));
  return begin(widget, id, plan, options);
}

/** Calls a path that the table does not hold. */
export async function callFree(
  widget: Widget,
  method: string,
  path: string,
  query: object | undefined,
  body: unknown,
  options: CallOptions = {},
): Promise<Answer> {
  const id = ++lastId;
  // A query or an absolute address may hold a secret: an error does not repeat them.
  const route = /^[\w/.~-]*(?=\?|$)/.exec(path)?.[0] ?? '';
  const operation = `${method.toUpperCase()} ${route}`.trimEnd();
  if (body !== undefined && /^get$/i.test(method)) throw argumentError(operation, 'A GET takes no body.');
  const made = readable(operation, id, () => freeBody(body));
  const planned = wasm.open_free(id, method, path, encoded(operation, query).record, performance.now());
  const plan = readable(operation, id, () => readPlan(operation, planned, [], [], made));
  return begin(widget, id, plan, options);
}

/** Runs what reads a caller's values: a getter, a proxy or a cycle in them may throw anything. */
function readable<T>(operation: string, id: number, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    wasm.close(id);
    if (isAxeroError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw errorOf(codeOf('bad-argument'), { operation, cause }, `The arguments could not be read: ${reason}`);
  }
}

function argumentError(operation: string, text: string): AxeroError {
  return errorOf(codeOf('bad-argument'), { operation }, text);
}

function encoded(operation: string, args: object | undefined) {
  return readable(operation, 0, () => encodeArgs(args));
}

async function begin(widget: Widget, id: number, plan: Plan, options: CallOptions): Promise<Answer> {
  wasm.rank(id, Math.max(0, PRIORITIES.indexOf(options.priority ?? widget.priority)), widget.id);
  const answer = await (plan.read && !options.headers
    ? read(widget, id, plan, plan.read, options)
    : run(widget, id, plan, options));
  const { status, message, total, requestId } = answer;
  options.onAnswer?.({ status, message, total, requestId });
  return answer;
}

/** A read: from the cache, as one of those who wait for the same, or from the site. */
function read(
  widget: Widget,
  id: number,
  plan: Plan,
  key: NonNullable<Plan['read']>,
  options: CallOptions,
): Promise<Answer> {
  const mode = options.cache ?? 'default';
  const fresh = mode === 'default' || mode === 'only-if-cached';
  const kept = fresh ? cached(key.url, mode === 'only-if-cached') : undefined;
  if (kept || mode === 'only-if-cached') {
    wasm.close(id);
    widget.ledger.cached += kept ? 1 : 0;
    if (kept) return Promise.resolve(kept);
    throw errorOf(codeOf('not-found'), { operation: plan.operation }, 'Nothing of this is in the cache yet.');
  }
  if (mode === 'no-store') return run(widget, id, plan, options);
  let flight = mode === 'default' ? underWay(key.url) : undefined;
  if (flight) {
    wasm.close(id);
    widget.ledger.joined += 1;
  } else {
    flight = takeOff(key, (signal) => run(widget, id, plan, { ...options, signal }));
  }
  return follow(flight, options.signal, () => errorOf(codeOf('aborted'), { operation: plan.operation }));
}

function headersOf(plan: Plan, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', ...plan.made.headers };
  if (!options.headers) return headers;
  for (const [name, value] of Object.entries(options.headers)) {
    if (wasm.refuses_header(name)) throw errorOf(codeOf('credential-refused'), { operation: plan.operation });
    headers[name.toLowerCase()] = value;
  }
  // Refuses what is no header, before fetch would and call it a network failure.
  new Headers(headers);
  return headers;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}

/** Drives one call: does what the core says until it says that the call is over. */
async function run(widget: Widget, id: number, plan: Plan, options: CallOptions): Promise<Answer> {
  const { signal, timeout = DEFAULT_TIMEOUT, onProgress } = options;
  let outcome: Outcome | undefined;
  try {
    const headers = readable(plan.operation, id, () => headersOf(plan, options));
    const outgoing = { method: plan.method, url: plan.url, body: plan.made.body, headers };
    let step = wasm.proceed(id);
    for (;;) {
      if (signal?.aborted) step = wasm.failed(id, codeOf('aborted'), performance.now(), 0);
      switch (step & 0xff) {
        case DELIVER:
          return (outcome as { answer: Answer }).answer;
        case SEND:
          widget.ledger.sent += 1;
          outcome = await (onProgress
            ? upload(outgoing, timeout, signal, onProgress)
            : send(outgoing, timeout, signal));
          step = judge(id, outcome);
          pump();
          break;
        case QUEUE: {
          const turn = myTurn(id, signal);
          if (turn) await turn;
          step = wasm.turn(id);
          break;
        }
        case HOLD:
          pump();
          step = wasm.resumed(id, await afterSignIn(signal));
          break;
        case FAIL:
          noticeExpiry();
          throw failure(step >>> 8, plan.operation, outcome);
        default:
          widget.ledger.retried += 1;
          await pause(step >>> 8, signal);
          step = wasm.proceed(id);
      }
    }
  } catch (error) {
    widget.ledger.failed += 1;
    throw error;
  } finally {
    wasm.close(id);
    pump();
    // Also after a failure: the site may have done what it did not confirm.
    if (plan.stale.size > 0 && outcome !== undefined) {
      stale(plan.stale);
      tellTabs({ kind: 'stale', groups: [...plan.stale] });
    }
  }
}

function judge(id: number, outcome: Outcome): number {
  const now = performance.now();
  if ('failure' in outcome) return wasm.failed(id, codeOf(outcome.failure), now, Math.random());
  const { status, respondedStatus, flags, retryAfter } = outcome.answer;
  return wasm.answered(id, status, respondedStatus, flags, retryAfter, now, Math.random());
}

function failure(code: number, operation: string, outcome: Outcome | undefined): AxeroError {
  if (outcome === undefined || 'failure' in outcome)
    return errorOf(code, { operation, cause: outcome?.cause });
  const { status, message, retryAfter, requestId } = outcome.answer;
  return errorOf(code, {
    operation,
    status: status || undefined,
    serverMessage: message,
    retryAfter: retryAfter < 0 ? undefined : retryAfter,
    requestId,
  });
}

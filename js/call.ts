import * as wasm from 'axero-wasm';
import type { Answer } from './answer.ts';
import { encodeArgs } from './args.ts';
import { freeBody, type MadeBody, NO_BODY, snapshot } from './body.ts';
import { isRunning, ready } from './engine.ts';
import { AxeroError, isAxeroError } from './errors.ts';
import { dropHead, headStart, takeHead } from './head-start.ts';
import { codeOf, errorOf } from './kinds.ts';
import type { Operation } from './operations.ts';
import { type Plan, readPlan } from './plan.ts';
import { cached, follow, stale, takeOff, underWay } from './reads.ts';
import { afterSignIn, noticeExpiry, userCount } from './session.ts';
import { Stop, untilStopped } from './stop.ts';
import { tellTabs } from './tabs.ts';
import { leaveText, textLeft } from './texts.ts';
import { ACCEPT, DEFAULT_TIMEOUT, type Outcome, type Outgoing, transmit } from './transport.ts';
import { lineUp, pump } from './turns.ts';
import type { CallOptions } from './types.ts';
import { upload } from './upload.ts';
import type { Widget } from './widget.ts';

/** The steps of `core::engine::Step`, in the low byte of the number that the core answers. */
const DELIVER = 0;
const SEND = 1;
const HOLD = 2;
const FAIL = 3;
const QUEUE = 5;

const PRIORITIES = ['visible', 'background', 'bulk'];

let lastId = 0;

/** Calls an operation of the table for a widget; `finish` makes of the answer what the caller gets. */
export async function callOperation<T>(
  widget: Widget,
  operation: Operation,
  args: object | undefined,
  options: CallOptions = {},
  finish: (answer: Answer) => T,
): Promise<T> {
  const { name, line } = operation;
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args)))
    throw argumentError(
      name,
      'The arguments must be one object with the names of the API, like { SpaceID: 5 }.',
    );
  const { record, names, values } = readable(name, () => encodeArgs(args));
  let sent = values;
  let head: string | undefined;
  try {
    if (!isRunning()) {
      head = headStart(widget.base, line, names, values, options);
      // Until the engine runs, the caller may change what it passed.
      sent = readable(name, () => values.map(snapshot));
      await mayBegin(name);
    }
    return finish(await begin(widget, name, `${record}\n${line}`, options, names, sent));
  } finally {
    dropHead(head);
  }
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
  const { record } = readable(name, () => encodeArgs(query));
  if (!isRunning()) await mayBegin(name);
  return (await begin(widget, name, `${record}\n${method}\n${path}`, options, [], [], made)).data;
}

/** Waits until calls may begin. A call of a user who is gone by then does not begin as another one's. */
async function mayBegin(operation: string): Promise<void> {
  const count = userCount;
  await ready();
  if (userCount !== count) throw errorOf(codeOf('session-expired'), { operation });
}

/** Runs what reads a caller's values: a getter, a proxy or a cycle in them may throw anything. */
function readable<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isAxeroError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw argumentError(operation, `The arguments could not be read: ${reason}`, cause);
  }
}

function argumentError(operation: string, text: string, cause?: unknown): AxeroError {
  return new AxeroError('bad-argument', text, { operation, cause });
}

/** Lets the core plan a call, written as its `open` reads it, and answers it; names and values are those of the arguments. */
function begin(
  widget: Widget,
  name: string,
  call: string,
  options: CallOptions,
  names: string[],
  values: unknown[],
  body?: MadeBody,
): Promise<Answer> {
  const { priority = widget.priority, onAnswer } = options;
  const urgency = Math.max(0, PRIORITIES.indexOf(priority));
  const id = ++lastId;
  const planned = textLeft(wasm.open(leaveText(call), id, performance.now(), urgency, widget.id));
  let plan: Plan;
  try {
    plan = readable(name, () => readPlan(name, planned, names, values, body));
  } catch (error) {
    wasm.close(id);
    throw error;
  }
  const answered =
    plan.read && !options.headers
      ? read(widget, id, plan, plan.read, options)
      : alone(widget, id, plan, options);
  if (!onAnswer) return answered;
  return answered.then((answer) => {
    const { status, message, total, requestId } = answer;
    onAnswer({ status, message, total, requestId });
    return answer;
  });
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
  if (mode === 'no-store') return alone(widget, id, plan, options);
  let flight = mode === 'default' ? underWay(key.url) : undefined;
  if (flight) {
    wasm.close(id);
    widget.ledger.joined += 1;
  } else {
    flight = takeOff(key, (stop) => run(widget, id, plan, options, stop));
  }
  return follow(flight, options.signal, () => errorOf(codeOf('aborted'), { operation: plan.operation }));
}

/** A call that nobody else waits for. */
function alone(widget: Widget, id: number, plan: Plan, options: CallOptions): Promise<Answer> {
  const { signal } = options;
  const stop = new Stop();
  if (!signal) return run(widget, id, plan, options, stop);
  stop.follow(signal);
  return run(widget, id, plan, options, stop).finally(() => signal.removeEventListener('abort', stop.pull));
}

function headersOf(plan: Plan, options: CallOptions): Record<string, string> {
  if (!options.headers && plan.made === NO_BODY) return ACCEPT;
  const headers: Record<string, string> = { ...ACCEPT, ...plan.made.headers };
  if (!options.headers) return headers;
  for (const [name, value] of Object.entries(options.headers)) {
    if (wasm.refuses_header(leaveText(name)))
      throw errorOf(codeOf('credential-refused'), { operation: plan.operation });
    headers[name.toLowerCase()] = value;
  }
  // Refuses what is no header, before fetch would and call it a network failure.
  new Headers(headers);
  return headers;
}

function pause(ms: number, stop: Stop): Promise<void> {
  return untilStopped<void>(stop, undefined, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}

/**
 * Drives one call: does what the core says until it says that the call is over. From step to step by callbacks: every promise between the
 * network and the caller is time that each call takes.
 */
function run(widget: Widget, id: number, plan: Plan, options: CallOptions, stop: Stop): Promise<Answer> {
  const { timeout = DEFAULT_TIMEOUT, onProgress } = options;
  return new Promise((resolve, reject) => {
    let outgoing: Outgoing;
    let outcome: Outcome | undefined;
    const land = () => {
      wasm.close(id);
      pump();
      // Also after a failure: the site may have done what it did not confirm.
      if (plan.stale.size > 0 && outcome !== undefined) {
        stale(plan.stale);
        tellTabs({ kind: 'stale', groups: [...plan.stale] });
      }
    };
    const over = (what: Outcome) => {
      outcome = what;
      go(() => judge(id, what));
    };
    const go = (next: () => number) => {
      try {
        const said = next();
        const step = stop.pulled ? wasm.failed(id, codeOf('aborted'), performance.now(), 0) : said;
        switch (step & 0xff) {
          case DELIVER:
            land();
            resolve((outcome as { answer: Answer }).answer);
            break;
          case SEND: {
            widget.ledger.sent += 1;
            const head = takeHead(outgoing, options, stop);
            if (head) head.then(over);
            else if (onProgress) upload(outgoing, timeout, stop, over, onProgress);
            else transmit(outgoing, timeout, stop, over);
            break;
          }
          case QUEUE:
            lineUp(id, stop, () => go(() => wasm.turn(id)));
            break;
          case HOLD:
            pump();
            afterSignIn(stop).then((identity) => go(() => wasm.resumed(id, identity)));
            break;
          case FAIL:
            noticeExpiry();
            throw failure(step >>> 8, plan.operation, outcome);
          default:
            pump();
            widget.ledger.retried += 1;
            pause(step >>> 8, stop).then(() => go(() => wasm.proceed(id, performance.now())));
        }
      } catch (error) {
        widget.ledger.failed += 1;
        land();
        reject(error);
      }
    };
    go(() => {
      const headers = readable(plan.operation, () => headersOf(plan, options));
      outgoing = { method: plan.method, url: plan.url, body: plan.made.body, headers };
      return wasm.proceed(id, performance.now());
    });
  });
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

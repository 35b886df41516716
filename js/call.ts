import * as wasm from 'axero-wasm';
import type { Answer } from './answer.ts';
import { encodeArgs } from './args.ts';
import { makeBody, type MadeBody } from './body.ts';
import { AxeroError } from './errors.ts';
import { codeOf, errorOf } from './kinds.ts';
import { afterSignIn } from './session.ts';
import { type Outcome, send } from './transport.ts';
import type { CallOptions } from './types.ts';
import { upload } from './upload.ts';

const DEFAULT_TIMEOUT = 30_000;

/** The steps of `core::engine::Step`, in the low byte of the number that the core answers. */
const DELIVER = 0;
const SEND = 1;
const HOLD = 2;
const FAIL = 3;

interface Plan {
  operation: string;
  method: string;
  url: string;
  made: MadeBody;
}

let lastId = 0;

function argumentError(operation: string, text: string): AxeroError {
  return errorOf(codeOf('bad-argument'), { operation }, text);
}

/** Reads what the core planned: `GET - 0,2, /api/...`, or `!` with an error's code and sentence. */
function readPlan(operation: string, planned: string, names: string[], values: unknown[], body?: MadeBody): Plan {
  if (planned.startsWith('!')) {
    const space = planned.indexOf(' ');
    throw errorOf(Number(planned.slice(1, space)), { operation }, planned.slice(space + 1));
  }
  const [method, kind, places, url] = planned.split(' ') as [string, string, string, string];
  const parts = places
    .split(',')
    .filter((place) => place !== '')
    .map((place) => [names[Number(place)] as string, values[Number(place)]] as const);
  return { operation, method, url, made: body ?? makeBody(kind, parts) };
}

/** Calls an operation of the table. */
export async function callOperation(
  index: number,
  operation: string,
  args: object | undefined,
  options: CallOptions = {},
): Promise<Answer> {
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args))) {
    throw argumentError(operation, 'The arguments must be one object with the names of the API, like { SpaceID: 5 }.');
  }
  const id = ++lastId;
  const { record, names, values } = encoded(operation, args);
  const planned = wasm.open(id, index, record, performance.now());
  return run(id, readPlan(operation, planned, names, values), options);
}

/** Calls a path that the table does not hold. */
export async function callFree(
  method: string,
  path: string,
  query: object | undefined,
  body: MadeBody,
  options: CallOptions = {},
): Promise<Answer> {
  const id = ++lastId;
  const operation = `${method.toUpperCase()} ${path.split('?')[0]}`;
  const planned = wasm.open_free(id, method, path, encoded(operation, query).record, performance.now());
  return run(id, readPlan(operation, planned, [], [], body), options);
}

function encoded(operation: string, args: object | undefined) {
  try {
    return encodeArgs(args);
  } catch {
    throw argumentError(operation, 'A text argument holds half of a surrogate pair, which no URL can carry.');
  }
}

function headersOf(plan: Plan, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', ...plan.made.headers };
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (wasm.refuses_header(name)) throw errorOf(codeOf('credential-refused'), { operation: plan.operation });
    headers[name.toLowerCase()] = value;
  }
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
async function run(id: number, plan: Plan, options: CallOptions): Promise<Answer> {
  const { signal, timeout = DEFAULT_TIMEOUT, onProgress } = options;
  try {
    const outgoing = { method: plan.method, url: plan.url, body: plan.made.body, headers: headersOf(plan, options) };
    let outcome: Outcome | undefined;
    let step = wasm.proceed(id);
    for (;;) {
      if (signal?.aborted) step = wasm.failed(id, codeOf('aborted'), performance.now(), 0);
      switch (step & 0xff) {
        case DELIVER: {
          const { answer } = outcome as { answer: Answer };
          const { status, message, total, requestId } = answer;
          options.onAnswer?.({ status, message, total, requestId });
          return answer;
        }
        case SEND:
          outcome = await (onProgress ? upload(outgoing, timeout, signal, onProgress) : send(outgoing, timeout, signal));
          step = judge(id, outcome);
          break;
        case HOLD:
          step = wasm.resumed(id, await afterSignIn(signal));
          break;
        case FAIL:
          throw failure(step >>> 8, plan.operation, outcome);
        default:
          await pause(step >>> 8, signal);
          step = wasm.proceed(id);
      }
    }
  } finally {
    wasm.close(id);
  }
}

function judge(id: number, outcome: Outcome): number {
  const now = performance.now();
  if ('failure' in outcome) return wasm.failed(id, codeOf(outcome.failure), now, Math.random());
  const { status, respondedStatus, flags, retryAfter } = outcome.answer;
  return wasm.answered(id, status, respondedStatus, flags, retryAfter, now, Math.random());
}

function failure(code: number, operation: string, outcome: Outcome | undefined): AxeroError {
  if (outcome === undefined || 'failure' in outcome) return errorOf(code, { operation, cause: outcome?.cause });
  const { status, message, retryAfter, requestId } = outcome.answer;
  return errorOf(code, {
    operation,
    status: status || undefined,
    serverMessage: message,
    retryAfter: retryAfter < 0 ? undefined : retryAfter,
    requestId,
  });
}

import * as wasm from 'axero-wasm';
import type { MadeBody } from './body.ts';
import { callFree, callOperation } from './call.ts';
import type { Groups } from './generated/operations.ts';
import { codeOf, errorOf } from './kinds.ts';
import type { PageFacts } from './page.ts';
import { pagedMethod } from './paging.ts';
import { type Session, session } from './session.ts';
import type { CallOptions } from './types.ts';

/** Query and body of a free request. */
export interface RequestOptions extends CallOptions {
  query?: Record<string, unknown>;
  /** An object or a bare value (sent as JSON), a `FormData`, or a `Blob` or bytes (sent as they are). */
  body?: unknown;
}

/** What connects a page's widgets to the site. */
export interface AxeroBase extends EventTarget {
  /** The page around the widget. */
  readonly page: PageFacts;
  /** The page's session. Events: `sessionexpired` (cancelable: then no prompt opens), `signedin`, `userchanged`. */
  readonly session: Session;
  /** The version of the package that serves this page. */
  readonly version: string;
  /**
   * Calls a path that has no method of its own, under the same rules: `axero.request('GET', 'users/me')`. A path without a leading slash is
   * below `api/`. Resolves to the answer without its envelope.
   */
  request(method: string, path: string, options?: RequestOptions): Promise<unknown>;
}

/** The page's one client. */
export type Axero = AxeroBase & Groups;

function freeBody(body: unknown): MadeBody {
  if (body === undefined) return { body: undefined, headers: {} };
  if (body instanceof FormData) return { body, headers: {} };
  if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return { body: body as BodyInit, headers: { 'content-type': 'application/octet-stream' } };
  }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Hangs a method into the groups: `spaces.members.add` becomes `groups.spaces.members.add`. */
function place(groups: Record<string, unknown>, name: string, method: unknown): void {
  const path = name.split('.');
  const last = path.pop() as string;
  let at = groups;
  for (const part of path) {
    at[part] ??= {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = method;
}

function method(index: number, name: string, paged: boolean): unknown {
  if (paged) return pagedMethod(index, name);
  return async (args?: object, options?: CallOptions) => (await callOperation(index, name, args, options)).data;
}

function buildGroups(): Groups {
  const groups: Record<string, unknown> = {};
  for (const [index, line] of wasm.operations().trimEnd().split('\n').entries()) {
    const paged = line.endsWith('*');
    const name = paged ? line.slice(0, -1) : line;
    place(groups, name, method(index, name, paged));
  }
  for (const group of Object.values(groups)) Object.freeze(group);
  return groups as unknown as Groups;
}

/** Makes the client; the wasm module has started. */
export function makeClient(page: PageFacts, version: string, events: EventTarget): Axero {
  const base = {
    page,
    session,
    version,
    async request(method: string, path: string, options: RequestOptions = {}) {
      if (typeof method !== 'string' || typeof path !== 'string') {
        throw errorOf(codeOf('bad-argument'), { operation: 'request' }, 'request(method, path) takes two strings, like "GET" and "users/me".');
      }
      return (await callFree(method, path, options.query, freeBody(options.body), options)).data;
    },
  };
  return Object.freeze(Object.assign(events, base, buildGroups())) as Axero;
}

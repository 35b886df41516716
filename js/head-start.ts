import { isServed } from './reads.ts';
import { Stop } from './stop.ts';
import { ACCEPT, DEFAULT_TIMEOUT, type Outcome, type Outgoing, send } from './transport.ts';
import type { CallOptions } from './types.ts';

/** A request that left before the engine was there. */
interface Head {
  outcome: Promise<Outcome>;
  stop: Stop;
}

/** As many as the core lets fly at once. */
const MOST = 4;

const heads = new Map<string, Head>();

/** What is sent as it is: for anything else the address is left to the core. */
function spelled(token: string, value: unknown): string | undefined {
  const type = /:(\w)/.exec(token)?.[1];
  if (typeof value === 'number' && Number.isSafeInteger(value) && (type ?? 's') === 's') return String(value);
  if (typeof value === 'boolean' && type === 'b') return String(value);
  return typeof value === 'string' && type === 's' && /^[\w-]+$/.test(value) ? value : undefined;
}

/** The address that the core will most likely give a plain read; undefined where only the core can tell. */
export function likelyAddress(
  base: string,
  line: string,
  names: readonly string[],
  values: readonly unknown[],
): string | undefined {
  const [, head, path, ...tokens] = line.split(' ') as [string, string, string, ...string[]];
  // Only a read below `api/` that hands out no key (see the flags in `src/core/operation.rs`), on a site whose address needs no second look.
  if (!/^Gb?$/.test(head) || !/^(\/[\w-]+)*$/.test(base)) return undefined;
  // The usual first call of a page, and all code is slow the first time.
  if (names.length === 0 && !/[{!]/.test(line)) return `${base}/api/${path}`;
  const given = new Map(names.map((name, at) => [name, values[at]]));
  let certain = true;
  const nameOf = (token: string) => /^\w*/.exec(token)?.[0] as string;
  const take = (token: string) => {
    const name = nameOf(token);
    const text = spelled(token, given.get(name));
    if (given.delete(name) ? text === undefined : /[}!]/.test(token)) certain = false;
    return text;
  };
  const route = path.replace(/\{([^}]*\})/g, (_, token: string) => String(take(token)));
  let query = '';
  for (const token of tokens) {
    if (nameOf(token) === '') continue;
    const text = take(token);
    if (text !== undefined) query += `${query ? '&' : '?'}${nameOf(token)}=${text}`;
  }
  return certain && given.size === 0 ? `${base}/api/${route}${query}` : undefined;
}

/**
 * Sends a plain read while the engine is still loading, and gives its address. It is a guess of what the core will say: only if the core then
 * plans the same request is the answer used, and the core judges it as any other.
 */
export function headStart(
  base: string,
  line: string,
  names: readonly string[],
  values: readonly unknown[],
  options: CallOptions,
): string | undefined {
  const { cache = 'default', signal } = options;
  if (cache === 'only-if-cached' || signal?.aborted || heads.size >= MOST || !isPlain(options))
    return undefined;
  const url = likelyAddress(base, line, names, values);
  if (url === undefined || heads.has(url) || (cache === 'default' && isServed(url))) return undefined;
  const stop = new Stop();
  const outgoing = { method: 'GET', url, headers: ACCEPT, body: undefined };
  heads.set(url, { outcome: send(outgoing, DEFAULT_TIMEOUT, stop), stop });
  return url;
}

/** Whether a call sends nothing but its address, in the usual time. */
function isPlain({ timeout, headers, onProgress }: CallOptions): boolean {
  return timeout === undefined && !headers && !onProgress;
}

/** The request that has left already, for the attempt that was to send it; the attempt's stop then ends it. */
export function takeHead(outgoing: Outgoing, options: CallOptions, stop: Stop): Promise<Outcome> | undefined {
  const head = heads.get(outgoing.url);
  if (!head || outgoing.method !== 'GET' || !isPlain(options)) return undefined;
  heads.delete(outgoing.url);
  stop.hook = head.stop.pull;
  return head.outcome;
}

/** Ends a request that nobody took. */
export function dropHead(url: string | undefined): void {
  if (url === undefined) return;
  heads.get(url)?.stop.pull();
  heads.delete(url);
}

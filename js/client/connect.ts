import { forgetFormerUser, openPersistentCache } from '../cache/persistent-cache.ts';
import { isDebugging, logCalls } from '../diagnose/debug.ts';
import type { Engine } from '../engine/engine.ts';
import { tooOld } from '../engine/floor.ts';
import { type EngineSource, isPromise, startEngine, type WasmSource } from '../engine/start.ts';
import { unknownOption } from '../request/options.ts';
import { argumentError } from '../request/readable.ts';
import { browserEnvironment, type Environment } from '../runtime/environment.ts';
import { dispatch } from '../runtime/events.ts';
import { type PageFacts, pageFacts } from '../runtime/page-facts.ts';
import { PageRuntime } from '../runtime/runtime.ts';
import { finishSignIn, isSignInWindow } from '../session/sign-in-window.ts';
import type { Texts } from '../texts/texts.ts';
import { type Axero, makeClient } from './client.ts';
import { AxeroError } from './errors.ts';
import { findShared, offer } from './shared.ts';

/** The options of `connect`; a page needs none of them. */
export interface ConnectOptions {
  /** The virtual directory that the site is served under. Default: the page's `CF_VD`. */
  virtualDirectory?: string;
  /** Caches responses in IndexedDB across page loads, for this user only; emptied when the session ends or the user changes. Default: `false`. */
  store?: boolean;
  /**
   * The sentences of errors and of the prompt, for one or several languages: `axero-widget-sdk/texts/de` has the German ones. Those whose
   * `lang` is the language of the page are used. Default: English; the prompt knows English, Spanish, German, French and Arabic.
   */
  texts?: Texts | readonly Texts[];
}

/** The options of `connect` in `axero-widget-sdk/slim`. */
export interface SlimOptions extends ConnectOptions {
  /** The wasm module: its address, its bytes, or the module. */
  wasm: WasmSource;
}

/** Starts the runtime of a page on an engine. @internal */
export function startRuntime(
  environment: Environment,
  page: PageFacts,
  engine: Engine,
  texts?: ConnectOptions['texts'],
): PageRuntime {
  if (!engine.start(engine.writeString(page.virtualDirectory), page.userId ?? 0))
    throw new AxeroError(
      'bad-argument',
      `"${page.virtualDirectory.slice(0, 200)}" is no virtual directory: expected a path of this site, like "/intranet".`,
    );
  const runtime = new PageRuntime(environment, page, engine, texts);
  if (page.userId && environment.isComeBackTo()) runtime.session.askFirst();
  return runtime;
}

/**
 * Makes a new runtime known to the other tabs, deletes what the browser keeps of a former user and, with `store`, opens what it keeps of this
 * one. @internal
 */
export function joinBrowser(
  { cache, environment, page, tabs }: PageRuntime,
  store = false,
): Promise<void> | undefined {
  const { userId, virtualDirectory } = page;
  // A tab of a former user learns of this one.
  if (userId) tabs.tell({ kind: 'signed-in', user: userId });
  const lookIntoStorage = () => {
    if (userId) environment.hasLoaded(userId);
    forgetFormerUser(environment, userId, virtualDirectory);
  };
  if (!store) {
    // The first look into a storage takes milliseconds: the first requests leave before it.
    environment.setTimeout(lookIntoStorage, 0);
    return undefined;
  }
  lookIntoStorage();
  return userId ? openPersistentCache(environment, cache, userId, virtualDirectory) : undefined;
}

async function start(options: ConnectOptions, source: EngineSource) {
  if (typeof document === 'undefined')
    throw new AxeroError(
      'bad-argument',
      'connect() needs the document of an Axero page. In a test, call createSandbox() and install() of "axero-widget-sdk/testing" first; on a server or in a worker there is no page.',
      { operation: 'connect' },
    );
  const page = pageFacts(options.virtualDirectory);
  const starting = startEngine(source);
  // Awaited only where it must be: the widgets' first requests leave the sooner.
  const engine = isPromise(starting) ? await starting : starting;
  const endings = new Set<() => void>();
  const environment: Environment = {
    ...browserEnvironment,
    listen(...listener) {
      const stop = browserEnvironment.listen(...listener);
      endings.add(stop);
      return () => {
        endings.delete(stop);
        stop();
      };
    },
  };
  const runtime = startRuntime(environment, page, engine, options.texts);
  // The login page may hold the package too: the window stays until a user is signed in.
  if (isSignInWindow()) runtime.session.session.check().then((isIn) => isIn && finishSignIn());
  const opening = joinBrowser(runtime, options.store);
  if (opening) await opening;
  const client = makeClient(runtime);
  if (isDebugging()) logCalls(client);
  const end = () => {
    dispatch(runtime.events, 'ended');
    for (const stop of endings) stop();
  };
  return { runtime, client, end };
}

/** The options with the types of their values. */
const OPTIONS: Record<string, string> = {
  virtualDirectory: 'string',
  store: 'boolean',
  texts: 'object',
  wasm: '',
};

/** Returns what is wrong with the options of `connect`, if anything is. */
function faultOf(options: ConnectOptions | null): string | undefined {
  if (typeof options !== 'object' || options === null) return 'The options of connect are an object.';
  const known = Object.keys(OPTIONS);
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) return unknownOption(name, 'connect', known);
    const [type, value] = [OPTIONS[name], options[name as keyof ConnectOptions]];
    if (type && value !== undefined && typeof value !== type) return `${name} must be of the type ${type}.`;
  }
  return undefined;
}

/** The client that this copy of the package has offered last. */
let offered: Promise<Axero> | undefined;

/** The `connect` of an entry point, which knows where its module is. @internal */
export function connectWith(options: ConnectOptions, source: EngineSource): Promise<Axero> {
  const fault = faultOf(options);
  const refusal = fault ? argumentError('connect', fault) : tooOld();
  if (refusal) return Promise.reject(refusal);
  const shared = findShared();
  if (!shared) {
    offered = offer(start(options, source));
    return offered;
  }
  if (shared.client === offered) return offered;
  // Another copy of the package that cannot start is no reason why this one should not.
  return shared.client.catch(() => connectWith(options, source));
}

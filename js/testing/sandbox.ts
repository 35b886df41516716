import { Clock, type Now, seededBytes } from './clock.ts';
import { type Controls, controlsOver } from './control/controls.ts';
import type { SandboxSettings, SecurityLevel, UnknownShapes } from './control/settings.ts';
import { warningOnce } from './control/unknown-shapes.ts';
import { type SandboxWasm, startModule } from './module.ts';
import { Pending, siteFetch } from './network/fetch.ts';
import { checkOptionNames, namesOf } from './option-names.ts';
import { Globals } from './page/globals.ts';
import { describePage, PAGE_SETUP, type PageSetup, replaceNetwork } from './page/install.ts';
import { forgetClient } from './page/sdk.ts';
import { type SandboxUser, Site } from './site.ts';

// Declared here too, because TypeScript has these since 5.2 only, and a program may choose libraries without them.
declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol;
    readonly asyncDispose: unique symbol;
  }
  interface Disposable {
    [Symbol.dispose](): void;
  }
  interface AsyncDisposable {
    [Symbol.asyncDispose](): PromiseLike<void>;
  }
}

/** Options of a sandbox. */
export interface SandboxOptions {
  /** The amount of data on the site: `tiny` (12 people, 60 items), `standard` (200 people, 2,000 items) or `large` (50,000 items). */
  data?: 'tiny' | 'standard' | 'large';
  /** The seed of the site's data: equal seeds give equal sites. Default: 1. */
  seed?: number;
  /** The folder that the site is served under, like `/intranet`. */
  virtualDirectory?: string;
  /** The user who is signed in at the start and after each reset, or `null` for no user. Default: `maya`. */
  signedInAs?: string | null;
  /** The site's time. A moment stops the clock until `advance`. Default: `Date.now`, which may be a fake. */
  now?: Now;
  /** The security level of the REST API. Default: `high`. */
  security?: SecurityLevel;
  /** Answers that no source shows. Default: `invent`, with one `console.warn` for each operation; `invent` without a warning if it is given. */
  unknownShapes?: UnknownShapes;
  /** Further settings at the start. */
  settings?: Partial<SandboxSettings>;
  /** The origin of the site. Default: the page's own, or `http://localhost` in Node. */
  origin?: string;
  /** The address, bytes or module of `testing.wasm`. Default: beside the script. */
  wasm?: SandboxWasm;
}

/** A whole site in this process, with one visitor. */
export interface Sandbox extends Controls {
  /** A `fetch` that this site answers, with separate cookies. */
  readonly fetch: typeof fetch;
  readonly origin: string;
  readonly virtualDirectory: string;
  /** The users who can sign in at the start. */
  readonly users: readonly SandboxUser[];
  /** Signs a user in and, if the sandbox is installed, sets the globals of the page to that user. */
  signIn(userName?: string): Promise<SandboxUser>;
  /** Signs the visitor out. */
  signOut(): Promise<void>;
  /** Moves the site's clock: sessions end, tokens expire. Runs no timers. */
  advance(ms: number): void;
  /** Restores the state at the start, with the first user signed in. Ends hanging requests and drops the page's client. */
  reset(): Promise<void>;
  /** Replaces the network by the site and writes the page's globals, so that `connect()` finds it. */
  install(page?: PageSetup): Sandbox;
  /** Undoes `install`. */
  uninstall(): Promise<void>;
  /** Uninstalls, and frees the site's memory. */
  dispose(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const OPTIONS = namesOf<SandboxOptions>({
  data: true,
  seed: true,
  virtualDirectory: true,
  signedInAs: true,
  now: true,
  security: true,
  unknownShapes: true,
  settings: true,
  origin: true,
  wasm: true,
});

const IN_PLACE = Symbol.for('axero-widget-sdk.sandbox');

/** A wrong folder would show only later, as a site that is not the one that was meant. */
function checkFolder(folder: string): void {
  if (typeof folder !== 'string' || /^\/\/|[\\?#:%]|(?:^|\/)\.\.?(?:\/|$)/.test(folder))
    throw new TypeError(`virtualDirectory must be a folder of the site like /intranet, not "${folder}".`);
}

function originOf(asked: string | undefined): string {
  const own = globalThis.location?.origin;
  const origin = asked ?? (/^https?:/.test(own ?? '') ? own : 'http://localhost');
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`origin must be like http://localhost, not "${origin}".`);
  return url.origin;
}

/**
 * Creates a site in milliseconds: no server, no socket, nothing shared.
 *
 * @throws {Error} with a sentence if an option is wrong.
 */
export async function sandboxFrom(source: () => SandboxWasm, options: SandboxOptions): Promise<Sandbox> {
  checkOptionNames(options, OPTIONS, 'createSandbox');
  checkFolder(options.virtualDirectory ?? '');
  const { data = 'tiny', seed = 1, signedInAs = 'maya', security, unknownShapes } = options;
  const origin = originOf(options.origin);
  const settings = {
    ...options.settings,
    ...(security && { securityLevel: security }),
    ...(unknownShapes && { unknownShapes }),
  };
  const clock = new Clock(options.now);
  await startModule(options.wasm ?? source());
  const setup = { data, seed, virtualDirectory: options.virtualDirectory ?? '', settings };
  const site = new Site(setup, clock, seededBytes(seed));
  site.onHandled = warningOnce('unknownShapes' in settings);
  const name = (options.virtualDirectory ?? '').replace(/^\/+|\/+$/g, '');
  const place = { origin, virtualDirectory: name && `/${name}` };
  const pending = new Pending();
  const globals = new Globals();
  let page: PageSetup | undefined;
  let owner: SandboxUser | undefined;

  const enter = (userName: string): SandboxUser => {
    const { user } = site.control('POST', 'sign-in', { user: userName }) as { user: SandboxUser };
    return user;
  };
  const own = (user: SandboxUser | undefined) => {
    owner = user;
    if (page) describePage(globals, place, owner, page);
  };
  const enterFirst = () => own(signedInAs === null ? undefined : enter(signedInAs));
  enterFirst();

  const sandbox: Sandbox = {
    ...controlsOver(
      async (method, path, body) => site.control(method, path, body),
      (make) => site.functions.add(make),
    ),
    ...place,
    users: site.users,
    fetch: siteFetch(site, origin, pending),
    async signIn(userName = signedInAs ?? 'maya') {
      const user = enter(userName);
      own(user);
      return user;
    },
    async signOut() {
      const head = { method: 'GET', target: `${place.virtualDirectory}/logout`, body: new Uint8Array() };
      site.ask({ ...head, headers: [['host', new URL(origin).host]] }, true);
    },
    advance: (ms) => clock.advance(ms),
    async reset() {
      site.control('POST', 'reset');
      site.jar.clear();
      clock.reset();
      enterFirst();
      pending.endAll('The sandbox was reset.');
      if (page) await forgetClient();
    },
    install(asked = {}) {
      checkOptionNames(asked, PAGE_SETUP, 'install');
      site.checkAlive();
      const holder = globalThis as { [IN_PLACE]?: object };
      if (holder[IN_PLACE])
        throw new Error(
          'A sandbox is installed already: call its uninstall() first, for example in afterEach.',
        );
      holder[IN_PLACE] = sandbox;
      globals.after(() => delete holder[IN_PLACE]);
      page = asked;
      replaceNetwork(globals, place, sandbox.fetch);
      describePage(globals, place, owner, page);
      return sandbox;
    },
    async uninstall() {
      if (!page) return;
      page = undefined;
      await forgetClient();
      pending.endAll('The sandbox was taken away.');
      globals.restore();
    },
    async dispose() {
      await sandbox.uninstall();
      pending.endAll('The sandbox was disposed of.');
      site.dispose();
    },
    [Symbol.asyncDispose]: () => sandbox.dispose(),
  };
  return sandbox;
}

import { type Controls, controlsOver } from './control/controls.ts';
import type { SandboxSettings, SecurityLevel } from './control/settings.ts';
import { checkOptionNames, namesOf } from './option-names.ts';
import { Globals } from './page/globals.ts';
import { describePage, PAGE_SETUP, type PageSetup } from './page/install.ts';
import type { SandboxUser } from './site.ts';

/** Options of a demo without a server. */
export interface DemoOptions extends PageSetup {
  /** The address of `testing-worker.js`, with `testing.wasm` beside it. It serves the pages in its own folder and below. */
  worker: string | URL;
  /** The amount of data on the site. Default: `tiny`. */
  data?: 'tiny' | 'standard' | 'large';
  /** The seed of the site's data: equal seeds give equal sites. Default: 1. */
  seed?: number;
  /** The folder that the site is served under. Default: the worker's folder. */
  virtualDirectory?: string;
  /** The user who is signed in at the start, or `null` for no user. Default: `maya`. */
  signedInAs?: string | null;
  /** The security level of the REST API. Default: `high`. */
  security?: SecurityLevel;
  /** Further settings at the start. */
  settings?: Partial<SandboxSettings>;
}

const OPTIONS = [
  ...namesOf<Omit<DemoOptions, keyof PageSetup>>({
    worker: true,
    data: true,
    seed: true,
    virtualDirectory: true,
    signedInAs: true,
    security: true,
    settings: true,
  }),
  ...PAGE_SETUP,
];

/** A site in a service worker, for all pages of a folder. */
export interface Demo extends Controls {
  readonly virtualDirectory: string;
  /** The users who can sign in at the start. */
  readonly users: readonly SandboxUser[];
  /** Signs a user in. The globals of the page still name the former user: reload it. */
  signIn(userName: string): Promise<SandboxUser>;
  signOut(): Promise<void>;
  /** Restores the state at the start, for all pages. */
  reset(): Promise<void>;
  /** Removes the worker; the next load of a page has no site. */
  stop(): Promise<void>;
}

/**
 * Registers the worker, waits until it controls this page, and writes the page's globals; then `connect()` works.
 *
 * @throws {Error} with a sentence if the browser has no service workers or the worker cannot start.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  checkOptionNames(options, OPTIONS, 'startDemo');
  const workers = globalThis.navigator?.serviceWorker;
  if (!workers)
    throw new Error(
      'This page may have no service worker: serve it from localhost or over https, and not from a private window.',
    );
  const script = new URL(options.worker, document.baseURI);
  const virtualDirectory = (options.virtualDirectory ?? new URL('.', script).pathname).replace(/\/+$/, '');
  script.search = String(new URLSearchParams(queryOf(options, virtualDirectory)));
  const registration = await workers.register(script).catch((cause: unknown) => {
    throw new Error(`The worker at ${script.pathname} could not be started: ${reason(cause)}`, { cause });
  });
  await inCharge(workers, registration);

  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`/__sandbox/${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const value = await answer.json();
    if (!answer.ok) throw new Error(String(value.error).replace(/^Rule \d+: /, ''));
    return value;
  };
  const { users } = (await control('GET', 'worker')) as { users: SandboxUser[] };
  const sessions = (await control('GET', 'sessions')) as { user: string }[];
  const owner = users.find((user) => user.userName === sessions.at(-1)?.user);
  describePage(new Globals(), { origin: location.origin, virtualDirectory }, owner, options);
  return {
    ...controlsOver(control, cannotReach),
    virtualDirectory,
    users,
    async signIn(userName) {
      return ((await control('POST', 'sign-in', { user: userName })) as { user: SandboxUser }).user;
    },
    async signOut() {
      await fetch(`${virtualDirectory}/logout`, { redirect: 'manual' });
    },
    async reset() {
      await control('POST', 'reset');
    },
    async stop() {
      await registration.unregister();
    },
  };
}

function cannotReach(): never {
  throw new TypeError(
    'A function cannot reach the service worker. Give data, or call axeroSandbox.answer() in a worker script of your own after importScripts("testing-worker.js").',
  );
}

function queryOf(options: DemoOptions, virtualDirectory: string): Record<string, string> {
  const { data = 'tiny', seed = 1, signedInAs = 'maya', security, settings } = options;
  const all = { ...settings, ...(security && { securityLevel: security }) };
  return {
    data,
    seed: String(seed),
    vd: virtualDirectory,
    ...(signedInAs === null ? { nobody: '' } : { user: signedInAs }),
    ...(Object.keys(all).length > 0 && { settings: JSON.stringify(all) }),
  };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Waits until the newest worker controls this page, also on the very first load and after a forced reload. */
async function inCharge(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) throw new Error('The browser has dropped the worker.');
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant')
        reject(
          new Error(
            'The worker could not start: is testing.wasm beside it? The browser’s console says more.',
          ),
        );
    };
    worker.addEventListener('statechange', look);
    look();
  });
  const charged = () => workers.controller?.scriptURL === worker.scriptURL;
  if (charged()) return;
  await new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => charged() && resolve());
    worker.postMessage('claim');
    if (charged()) resolve();
  });
}

import { type AnswerFunction, type AnswerOptions, Functions } from '../control/answers.ts';
import type { Route } from '../control/faults.ts';
import { startModule } from '../module.ts';
import { arrived, asked, locationOf, Pending, respond } from '../network/fetch.ts';
import { isOfSite } from '../network/paths.ts';
import { readRequest, type WireRequest } from '../network/request.ts';
import { WorkerLog } from './log.ts';
import type { WorkerScope } from './scope.ts';
import { type DemoSetup, WorkerSite } from './site.ts';

/** Reads the options from the worker's own address, which the browser keeps when it restarts the worker. */
function setupOf(address: URL): DemoSetup {
  const { searchParams: query } = address;
  return {
    data: query.get('data') ?? 'tiny',
    seed: Number(query.get('seed') ?? 1),
    virtualDirectory: (query.get('vd') ?? '').replace(/\/+$/, ''),
    settings: JSON.parse(query.get('settings') ?? '{}'),
    signedInAs: query.has('nobody') ? null : (query.get('user') ?? 'maya'),
  };
}

/** The part of the sandbox that a worker script of your own uses. */
export interface WorkerAnswers {
  /** Answers an operation or a path with what a function makes of each request, as `answer` of the sandbox does. */
  answer(route: Route, make: AnswerFunction, options?: AnswerOptions): void;
}

/** Answers requests to the site's addresses for all pages in the worker's scope; other requests go to their own server. */
export function startWorker(scope: WorkerScope): WorkerAnswers {
  const address = new URL(scope.location.href);
  const setup = setupOf(address);
  const pending = new Pending();
  const functions = new Functions();
  const rules: object[] = [];
  let starting: Promise<WorkerSite> | undefined;

  const begin = async (): Promise<WorkerSite> => {
    await startModule(new URL(address.searchParams.get('wasm') ?? 'testing.wasm', address));
    const log = await WorkerLog.open(`axero-sandbox${setup.virtualDirectory}`);
    return WorkerSite.revived(setup, log, { rules, functions });
  };
  const site = () => {
    starting ??= begin().catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };

  const answer = async (given: Request): Promise<Response> => {
    const request = await readRequest(given, undefined, scope.location.href);
    const running = await site();
    if (request.url.pathname.startsWith('/__sandbox')) return control(running, request, pending, setup);
    const sent = asked(request);
    const exchange = { given: await running.ask(sent, request.cookies), sent, site: running };
    const handled = await arrived(exchange, pending, given.signal);
    const location = locationOf(handled);
    // The browser follows it or not, as the page has chosen.
    if (location !== undefined) return Response.redirect(new URL(location, request.url), handled.status);
    return respond(handled, request, pending, false);
  };

  scope.addEventListener('install', (event) => event.waitUntil(Promise.all([scope.skipWaiting(), site()])));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('message', (event) => {
    if (event.data === 'claim') event.waitUntil(scope.clients.claim());
  });
  scope.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (origin !== scope.location.origin || !isOfSite(setup.virtualDirectory, pathname)) return;
    event.respondWith(answer(event.request));
  });
  return {
    answer(route, make, options) {
      if (starting) throw new Error('Call axeroSandbox.answer() while the worker script loads, not later.');
      rules.push({ ...options, route, fault: 'answer', function: functions.add(make) });
    },
  };
}

/** Calls the control API with a local host name, the only one it accepts; a demo may have any host. */
async function control(
  site: WorkerSite,
  request: WireRequest,
  pending: Pending,
  setup: DemoSetup,
): Promise<Response> {
  const path = `${request.method} ${request.url.pathname}`;
  if (path === 'GET /__sandbox/worker')
    return Response.json({ users: site.users, virtualDirectory: setup.virtualDirectory });
  if (path === 'POST /__sandbox/reset') {
    await site.reset();
    pending.endAll('The sandbox was reset.');
    return Response.json({});
  }
  const { method, url, body } = request;
  const target = url.pathname + url.search;
  const handled = await site.ask({ method, target, headers: [['host', 'localhost']], body }, true);
  return respond(handled, request, pending, false);
}

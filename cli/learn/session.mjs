// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProxy } from '../../tools/upstream/server.mjs';
import { EXIT, Failure } from '../frame/failure.mjs';

const patience = 600_000;

const page = `<h1>You are signed in</h1>
<p>The check of the site runs now. You can close this page; the terminal shows the rest.</p>
`;

/**
 * The cookies of the proxy for a program. They are kept in memory only.
 */
class Jar {
  #cookies = new Map();

  /** @param {string[]} pairs */
  add(pairs) {
    for (const pair of pairs) {
      const at = pair.indexOf('=');
      if (at > 0)
        this.#cookies.set(
          pair.slice(0, at).trim(),
          pair
            .slice(at + 1)
            .split(';')[0]
            ?.trim(),
        );
    }
  }

  get header() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/**
 * Opens the proxy to a site, and waits until the user has signed in through it.
 * @param {import('../../tools/upstream/options.mjs').UpstreamOptions} options
 * @param {number} port
 * @param {(line: string) => void} say
 */
export async function openSession(options, port, say) {
  const pages = mkdtempSync(join(tmpdir(), 'axero-learn-'));
  writeFileSync(join(pages, 'home.html'), page);
  const jar = new Jar();
  const { upstream } = options;
  /** @type {(cookies: string) => void} */
  let arrived = () => {};
  const arrival = new Promise((resolve) => {
    arrived = (cookies) => {
      jar.add(cookies.split(';'));
      resolve(undefined);
    };
  });
  // The page needs none of the files that a development server would have.
  const files = createServer((_, response) => response.writeHead(404).end());
  await new Promise((resolve) => files.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port: filesPort } = /** @type {import('node:net').AddressInfo} */ (files.address());
  const proxy = await startProxy({
    ...options,
    ...{ local: `http://127.0.0.1:${filesPort}`, pages, port, allowWrites: false, note: say },
    onSession: arrived,
  });
  const close = async () => {
    await proxy.close();
    files.close();
    rmSync(pages, { recursive: true, force: true });
  };
  /** @param {string} path @param {AbortSignal} [signal] */
  const send = async (path, signal) => {
    const response = await fetch(`${proxy.origin}${upstream.folder}${path}`, {
      ...{ redirect: 'manual', headers: { accept: 'application/json', cookie: jar.header } },
      ...(signal && { signal }),
    });
    jar.add(response.headers.getSetCookie());
    return response;
  };
  /** @param {string} path @param {AbortSignal} [signal] */
  const sendAsNobody = (path, signal) =>
    fetch(`${upstream.origin}${upstream.folder}${path}`, {
      ...{ redirect: 'manual', headers: { accept: 'application/json' } },
      ...(signal && { signal }),
    });
  try {
    if (options.session) {
      const opened = await fetch(proxy.home, { redirect: 'manual' });
      jar.add(opened.headers.getSetCookie());
    } else {
      say(`Open ${proxy.home} in your browser and sign in there. The check starts then.`);
      await within(arrival);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { send, sendAsNobody, close };
}

/** @param {Promise<unknown>} arrival */
async function within(arrival) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Failure('Nobody has signed in for ten minutes. Start again.', EXIT.denied)),
      patience,
    );
  });
  await Promise.race([arrival, late]).finally(() => clearTimeout(timer));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pagesWithCard } from './pages.mjs';
import { root, sandboxProgram, siteFiles } from './paths.mjs';

const START_LIMIT = 20_000;

async function readyLine(child) {
  const lines = createInterface({ input: child.stdout });
  const line = once(lines, 'line', { signal: AbortSignal.timeout(START_LIMIT) });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The sandbox ended with code ${code} before it was ready.`);
  });
  const [text] = await Promise.race([line, ended]);
  return JSON.parse(text);
}

/** A running sandbox and its control API. */
class Sandbox {
  #child;
  constructor(child, ready) {
    this.#child = child;
    this.origin = ready.origin;
    this.home = ready.home;
    this.users = Object.fromEntries(ready.users.map((user) => [user.userName, user]));
  }

  /** The address of a page or file below the virtual directory. */
  url(path) {
    return new URL(path, this.home).href;
  }

  async #control(method, path, body) {
    const response = await fetch(`${this.origin}/__sandbox/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`The sandbox refused ${method} ${path}: ${answer.error}`);
    return answer;
  }

  reset = async () => {
    await this.#control('POST', 'reset');
    await this.#control('DELETE', 'journal');
  };
  set = (settings) => this.#control('PUT', 'settings', settings);
  expire = (how = {}) => this.#control('POST', 'expire', how);
  faults = (...rules) => this.#control('PUT', 'faults', rules);
  forgetJournal = () => this.#control('DELETE', 'journal');

  /** Signs a user in and returns the cookie for their browser. */
  async cookieOf(user) {
    const response = await fetch(`${this.origin}/__sandbox/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ user }),
    });
    const [pair = '', ...attributes] = (response.headers.getSetCookie()[0] ?? '').split('; ');
    const [name, value] = pair.split('=');
    const path = attributes.find((attribute) => attribute.startsWith('Path='))?.slice(5);
    return { name, value, path, domain: new URL(this.origin).hostname, httpOnly: true, sameSite: 'Lax' };
  }

  /** Returns the requests to the site that match. */
  async journal({ method, path } = {}) {
    const entries = await this.#control('GET', 'journal');
    return entries.filter(
      (entry) => (!method || entry.method === method) && (!path || entry.path.toLowerCase() === path),
    );
  }

  async stop() {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.stdin.end();
    await ended;
  }
}

/** Starts a sandbox with the sample pages, the card of the current user at home. It ends with this process, however that ends. */
export async function startSandbox({ vd, pages, files, www, csp } = {}) {
  const args = [
    ...['--port', '0', '--until-stdin-closes', '--vendor', join(root, 'node_modules')],
    ...['--pages', pages ?? pagesWithCard()],
    ...['--www', www ?? join(root, 'www')],
    ...['--files', files ?? siteFiles()],
    ...(vd ? ['--vd', vd] : []),
    ...(csp ? ['--csp', csp] : []),
  ];
  const child = spawn(sandboxProgram(), args, { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Sandbox(child, await readyLine(child));
}

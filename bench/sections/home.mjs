import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startSandbox } from '../../tests/e2e/support/sandbox.mjs';
import { devtools, heapBytes } from '../lib/browser.mjs';
import { pageSources, scratch } from '../lib/paths.mjs';
import { samplePages, toolkitPage } from '../lib/people-pages.mjs';
import { median } from '../lib/stats.mjs';
import { shuffled } from '../page/timed.mjs';

const WIDGETS = 12;
const MOUNTS = 1000;

/** Runs before a page: notes when each widget has its content, and every shift of the layout. */
function watch(wanted) {
  globalThis.seen = { shown: 0, at: 0, shift: 0 };
  const shown = () => {
    globalThis.seen.shown += 1;
    if (globalThis.seen.shown === wanted)
      requestAnimationFrame(() => setTimeout(() => (globalThis.seen.at = performance.now())));
  };
  // A second answer of an element is no second widget.
  const known = new WeakSet();
  const once = ({ target }) => {
    if (known.has(target)) return;
    known.add(target);
    shown();
  };
  for (const name of ['axero-load', 'bench-shown']) document.addEventListener(name, once, true);
  try {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.seen.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {
    // Firefox does not measure shifts.
  }
}

/** Opens a page on a new visit. Returns its bytes, requests, times and shifts. */
async function visited({ browser }, sandbox, { address, wanted }) {
  return browser.withPage('about:blank', async (page) => {
    const session = await devtools(browser, page);
    await session?.send('Performance.enable');
    await page.browserContext().setCookie(await sandbox.cookieOf('maya'));
    await page.evaluateOnNewDocument(watch, wanted);
    const bodies = [];
    page.on('response', (response) => bodies.push(kept(response)));
    await sandbox.forgetJournal();
    await page.goto(sandbox.url(address), { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.seen.at > 0, { timeout: 60_000, polling: 100 });
    const { at, shift } = await page.evaluate(() => globalThis.seen);
    const { metrics = [] } = (await session?.send('Performance.getMetrics')) ?? {};
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    const api = (await sandbox.journal()).filter(({ path }) => path.includes('/api/'));
    const scripts = (await Promise.all(bodies)).filter(Boolean);
    return { content: at, shift, task: task && task * 1000, requests: api.length, scripts };
  });
}

/** Returns the body of a script that is not the site's own. */
async function kept(response) {
  if (!/\.js(\?|$)/.test(response.url()) || /\/(jquery|bootstrap|alpine)/i.test(response.url()))
    return undefined;
  return response.buffer().catch(() => undefined);
}

function summed(visits) {
  const of = (key) => median(visits.map((one) => one[key]));
  const scripts = visits[0].scripts;
  return {
    'script kB': scripts.reduce((sum, body) => sum + brotliCompressSync(body).length, 0) / 1000,
    requests: of('requests'),
    'all content ms': of('content'),
    'main thread ms': of('task'),
    'layout shift': of('shift'),
  };
}

const people = Array.from({ length: 6 }, (_, at) => ({
  ...{ UserID: at + 1, UserName: `person${at}`, UserInfoDisplayName: `Person ${at}`, RankName: 'Member' },
}));

/** Adds and removes a list of people many times. Returns the growth of the heap in bytes, after a collection. */
async function mountedOften({ browser }, sandbox, address, mounts) {
  return browser.withPage('about:blank', async (page) => {
    const session = await devtools(browser, page);
    await page.browserContext().setCookie(await sandbox.cookieOf('maya'));
    await page.goto(sandbox.url(address), { waitUntil: 'networkidle0' });
    const mount = (count) =>
      page.evaluate(
        async (count, rows) => {
          for (let at = 0; at < count; at += 1) {
            const one =
              globalThis.mountPeople?.(rows) ??
              Object.assign(document.createElement('axero-people'), { items: rows });
            document.body.append(one);
            await one.updateComplete;
            one.remove();
            await new Promise((resolve) => setTimeout(resolve));
          }
        },
        count,
        people,
      );
    // Style sheets and formatters are made once: they are no growth.
    await mount(20);
    const before = await heapBytes(session);
    await mount(mounts);
    return { mounts, 'heap growth kB': ((await heapBytes(session)) - before) / 1000 };
  });
}

export const home = {
  name: 'home',
  about: `a home page of ${WIDGETS} elements and the same by hand with fetch and jQuery; one list of people and that of Microsoft Graph Toolkit`,
  browsers: ['chromium'],
  async run(context) {
    const folder = mkdtempSync(join(tmpdir(), 'axero-bench-'));
    const served = join(scratch, 'home');
    const pages = {
      home: '',
      ...samplePages(join(pageSources, 'home'), served),
      ...(await toolkitPage(served)),
    };
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
    const sandbox = await startSandbox({ pages: folder, www: served });
    const cases = {
      'home, elements': { address: 'pages/elements', wanted: WIDGETS },
      'home, by hand': { address: 'pages/hand-written', wanted: WIDGETS },
      'people, element': { address: 'pages/people', wanted: 1 },
      ...('mgt' in pages && { 'people, Microsoft Graph Toolkit': { address: 'pages/mgt', wanted: 1 } }),
    };
    try {
      const visits = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
      for (let round = 0; round < (context.quick ? 2 : 15); round += 1)
        for (const name of shuffled(Object.keys(cases)))
          visits[name].push(await visited(context, sandbox, cases[name]));
      const pagesFound = Object.fromEntries(
        Object.entries(visits).map(([name, list]) => [name, summed(list)]),
      );
      const mounts = {};
      for (const name of Object.keys(cases).filter((one) => one !== 'home, elements'))
        mounts[name] = await mountedOften(
          context,
          sandbox,
          cases[name].address,
          context.quick ? 100 : MOUNTS,
        );
      return { pages: pagesFound, 'a list of people, added and removed': mounts };
    } finally {
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts one of the browsers. The helper of the end-to-end tests reads `BROWSER` when it is loaded and keeps one browser, so each browser
 * gets a copy of that module.
 */
export async function openBrowser(name) {
  process.env.BROWSER = name;
  const helper = await import(`../../tests/e2e/support/browser.mjs?${name}`);
  const browser = await helper.theBrowser();
  let visitor;
  return {
    name,
    /** Opens a second browser of the same kind, whose visits no developer tools observe. */
    visitor() {
      visitor ??= openVisitor(helper, name);
      return visitor;
    },
    version: await browser.version(),
    /** Opens a page in a context without cache or cookies, works with it, and closes it. */
    async withPage(address, work) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.on('pageerror', (error) => process.stderr.write(`  in the page: ${error?.message ?? error}\n`));
        await page.goto(address, { waitUntil: 'load' });
        return await work(page, context);
      } finally {
        await context.close();
      }
    },
    async close() {
      await (await visitor)?.close();
      await helper.closeBrowser();
    },
  };
}

/**
 * Starts one of the browsers for visits that no developer tools observe. Tools that listen to a page record where each of its requests was
 * made, for which Chromium parses the script a second time: visitors do not pay for that, and a larger script would pay more.
 */
async function openVisitor(helper, name) {
  const { visit, close } = await (name === 'chromium' ? chromiumVisitor(helper) : watchedVisitor(helper));
  return {
    visit,
    close,
    /** Calls a function of `page/main.mjs` in a new page. */
    run(site, name, options) {
      const asked = encodeURIComponent(JSON.stringify([name, options]));
      return visit(`${site.origin}/page/main.html#${asked}`, { slowdown: 1, report: () => site.report() });
    },
  };
}

/** @typedef {(address: string, options: { slowdown: number, report: () => Promise<unknown> }) => Promise<unknown>} Visit */

async function chromiumVisitor(helper) {
  const browser = await helper.launch({
    targetFilter: (target) => target.type() !== 'page',
    waitForInitialPage: false,
  });
  const tools = await browser.target().createCDPSession();
  /** @type {Visit} */
  const visit = async (address, { slowdown, report }) => {
    const { browserContextId } = await tools.send('Target.createBrowserContext');
    const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
    const session = tools.connection().session(sessionId);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // A new window keeps the browser busy for a moment; a visitor's was open before.
    await pause(200);
    const [told] = await Promise.all([report(), session.send('Page.navigate', { url: address })]);
    await tools.send('Target.disposeBrowserContext', { browserContextId });
    return told;
  };
  return { visit, close: () => browser.close() };
}

/** Opens pages of Firefox, which does not parse twice for observers and cannot slow the processor down. */
async function watchedVisitor(helper) {
  const browser = await helper.launch();
  /** @type {Visit} */
  const visit = async (address, { report }) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await pause(200);
    const [told] = await Promise.all([report(), page.goto(address)]);
    await context.close();
    return told;
  };
  return { visit, close: () => browser.close() };
}

/** Calls a function of `page/main.mjs` in the page. */
export function inPage(page, name, options = {}) {
  return page.evaluate(async ([which, given]) => globalThis.bench[which](given), [name, options]);
}

/** Returns Chromium's tools for a page, or undefined in Firefox. */
export function devtools(browser, page) {
  return browser.name === 'chromium' ? page.createCDPSession() : undefined;
}

/** Returns the bytes of JavaScript heap in use after a collection. */
export async function heapBytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

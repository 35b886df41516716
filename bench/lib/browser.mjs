/**
 * Starts one of the browsers. The helper of the end-to-end tests reads `BROWSER` when it is loaded and keeps one browser, so each browser
 * gets a copy of that module.
 */
export async function openBrowser(name) {
  process.env.BROWSER = name;
  const helper = await import(`../../tests/e2e/support/browser.mjs?${name}`);
  const browser = await helper.theBrowser();
  return {
    name,
    version: await browser.version(),
    /** Opens a page of the site in a browser that remembers nothing, works with it, and closes it. */
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
    close: () => helper.closeBrowser(),
  };
}

/** Calls a function of `page/main.mjs` in the page. */
export function inPage(page, name, options = {}) {
  return page.evaluate(async ([which, given]) => globalThis.bench[which](given), [name, options]);
}

/** Chromium's own tools for a page, or undefined in Firefox. */
export function devtools(browser, page) {
  return browser.name === 'chromium' ? page.createCDPSession() : undefined;
}

/** The bytes of JavaScript heap in use after a collection. */
export async function heapBytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

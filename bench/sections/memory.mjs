import { devtools, heapBytes, inPage } from '../lib/browser.mjs';

const STEPS = [1, 10, 100, 1000, 10_000, 100_000];

/** Calls until each step is reached, then reads the page's memory. */
async function grown({ browser, site, quick }, name) {
  site.reset();
  return browser.withPage(`${site.origin}/page/main.html`, async (page) => {
    const session = await devtools(browser, page);
    const points = [];
    let done = 0;
    for (const step of quick ? STEPS.slice(0, 5) : STEPS) {
      const count = step - done;
      const ms = await inPage(page, 'manyCalls', { name, count });
      done = step;
      points.push({
        calls: step,
        microseconds: (ms * 1000) / count,
        wasm: name === 'sdk' ? await inPage(page, 'wasmBytes') : 0,
        heap: session ? await heapBytes(session) : undefined,
      });
    }
    return points;
  });
}

export const memory = {
  name: 'memory',
  about: 'wasm memory and JavaScript heap over 1 to 100,000 calls, the network stubbed',
  run: async (context) => ({ sdk: await grown(context, 'sdk'), fetch: await grown(context, 'fetch') }),
};

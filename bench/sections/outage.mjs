import { inPage } from '../lib/browser.mjs';
import { median, quantile } from '../lib/stats.mjs';

const NAMES = {
  chromium: ['fetch', 'sdk', 'ky', 'axios + axios-retry', 'TanStack Query with retries'],
  // A client's decisions do not depend on the browser, so the others are measured in one.
  firefox: ['fetch', 'sdk'],
};
const WIDGETS = 200;

async function survived({ browser, site }, name, seconds) {
  return browser.withPage(`${site.origin}/page/main.html`, async (page) => {
    site.reset({ latency: 30 });
    site.down = true;
    let upAt = 0;
    const timer = setTimeout(() => {
      site.down = false;
      upAt = Date.now();
    }, seconds * 1000);
    const { calls, served } = await inPage(page, 'surviveOutage', {
      name,
      widgets: WIDGETS,
      apart: 5,
      refresh: (seconds * 1000) / 3,
      limit: seconds * 1000 + 60_000,
    });
    clearTimeout(timer);
    const delays = served.map((at) => (at - upAt) / 1000);
    return {
      requests: site.requests,
      calls,
      served: served.length,
      recovery: { half: median(delays), most: quantile(delays, 0.95), last: Math.max(...delays) },
    };
  });
}

export const outage = {
  name: 'outage',
  about: `${WIDGETS} widgets while the server answers 503`,
  async run(context) {
    const seconds = context.outageSeconds;
    const rows = {};
    for (const name of NAMES[context.browser.name]) rows[name] = await survived(context, name, seconds);
    for (const row of Object.values(rows)) row.ratio = row.requests / rows.fetch.requests;
    return { seconds, rows };
  },
};

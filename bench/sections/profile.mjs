import { devtools, inPage } from '../lib/browser.mjs';

const CASES = {
  'small answer (1 kB)': { kilobytes: 1, count: 1000 },
  'large answer (1 MB)': { kilobytes: 1000, count: 120 },
};
const SHOWN = 14;

/** Returns the name of a profile's node in the report. */
function nameOf({ functionName, url }) {
  if (url.startsWith('wasm:')) return 'wasm, all functions';
  if (url.endsWith('/readable.js')) return `sdk: ${functionName || 'function without a name'}`;
  if (url.includes('/bundles/')) return 'the benchmark itself';
  return functionName || '(no name)';
}

/** Returns the microseconds of self time of each call, by function, without waiting. */
function selfTimes({ nodes, samples, timeDeltas }, count) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const sums = new Map();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id);
    if (name === '(idle)' || name === '(root)') continue;
    sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[at] ?? 0) / count);
  }
  const longest = [...sums].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return Object.fromEntries(longest.map(([name, microseconds]) => [name, { microseconds }]));
}

async function profiled({ browser, site }, entry, options) {
  site.reset();
  return browser.withPage(`${site.origin}/page/main.html`, async (page) => {
    await inPage(page, 'repeat', { ...options, entry, count: Math.ceil(options.count / 5) });
    const session = await devtools(browser, page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 50 });
    await session.send('Profiler.start');
    await inPage(page, 'repeat', { ...options, entry });
    const { profile } = await session.send('Profiler.stop');
    return selfTimes(profile, options.count);
  });
}

export const profile = {
  name: 'profile',
  about: 'the functions that take the time of a call',
  browsers: ['chromium'],
  async run(context) {
    const found = {};
    for (const [title, { kilobytes, count }] of Object.entries(CASES)) {
      const options = { kilobytes, count: context.quick ? Math.ceil(count / 10) : count };
      found[title] = {
        sdk: await profiled(context, '/bundles/readable.js', options),
        fetch: await profiled(context, undefined, options),
      };
    }
    return found;
  },
};

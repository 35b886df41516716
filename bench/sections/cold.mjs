import { overFetch } from './one-call.mjs';

const LATENCY = 30;
const CASES = {
  'one file': {
    fetch: 'one-file/fetch',
    ky: 'one-file/ky',
    axios: 'one-file/axios',
    sdk: 'one-file/sdk',
    'sdk inline': 'one-file/sdk-inline',
  },
  'library in a file of its own': {
    fetch: 'own-file/fetch',
    ky: 'own-file/ky',
    axios: 'own-file/axios',
    sdk: 'own-file/sdk',
    'sdk script tag': 'script-tag',
  },
};

/** Milliseconds from the arrival of the widget's script until its first answer. */
function firstAnswer({ visitor, site }, script, slowdown) {
  site.reset({ latency: LATENCY, fileLatency: LATENCY });
  const address = `${site.origin}/page/cold/${script}.html`;
  return visitor.visit(address, { slowdown, report: () => site.report() });
}

async function measured(context, names, slowdown, rounds) {
  const times = Object.fromEntries(Object.keys(names).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, script] of Object.entries(names))
      times[name].push(await firstAnswer(context, script, slowdown));
  }
  return overFetch(times);
}

export const cold = {
  name: 'cold',
  about: `from the arrival of a widget's script to its first answer, ${LATENCY} ms latency, nothing cached`,
  async run({ browser, site, quick }) {
    const visitor = await browser.visitor();
    const slowdowns = browser.name === 'chromium' ? [1, 4] : [1];
    const found = {};
    for (const [title, names] of Object.entries(CASES))
      for (const slowdown of slowdowns) {
        const name = slowdown > 1 ? `${title}, processor ${slowdown} times slower` : title;
        found[name] = await measured({ visitor, site }, names, slowdown, quick ? 2 : 20);
      }
    return found;
  },
};

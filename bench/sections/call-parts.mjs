import { rowsBesideFetch } from './one-call.mjs';

const NAMES = [
  'fetch again',
  'fetch and the shortest text into the module',
  'fetch and the plan of the core',
  'the transport of the driver',
  'plan, transport and classification',
  'sdk',
];

export const callParts = {
  name: 'call-parts',
  about: 'one call of 1 kB over real HTTP with parts of the SDK',
  async run({ browser, site, quick }) {
    const visitor = await browser.visitor();
    site.reset();
    const options = { names: NAMES, kilobytes: 1, rounds: quick ? 50 : 1500 };
    return rowsBesideFetch(await visitor.run(site, 'partsOfCall', options));
  },
};

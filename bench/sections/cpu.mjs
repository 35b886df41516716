import { quantile } from '../lib/stats.mjs';
import { overFetch } from './one-call.mjs';

const NAMES = [
  ...['fetch', 'fetch again', 'sdk', 'sdk no-store'],
  ...['@wordpress/api-fetch', 'TanStack Query', 'ky', 'axios over fetch'],
];
/** A batch is shorter than a time slice of a busy machine, so that some batches are not interrupted. */
const BATCH = 100;

export const cpu = {
  name: 'cpu',
  about: 'the work that a client adds to a call of 1 kB, the network stubbed',
  async run({ browser, site, quick }) {
    site.reset();
    const visitor = await browser.visitor();
    const options = { names: NAMES, rounds: quick ? 20 : 200, batch: BATCH };
    const times = await visitor.run(site, 'stubbed', options);
    const perCall = Object.fromEntries(
      Object.entries(times).map(([name, values]) => [name, values.map((ms) => (ms * 1000) / BATCH)]),
    );
    const quietest = (values) => quantile(values, 0.1);
    return Object.fromEntries(
      Object.entries(overFetch(perCall)).map(([name, row]) => [
        name,
        {
          ...row,
          quietest: quietest(perCall[name]),
          quietestAdded: quietest(perCall[name]) - quietest(perCall.fetch),
        },
      ]),
    );
  },
};

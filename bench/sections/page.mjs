import { paired, summary } from '../lib/stats.mjs';

const NAMES = ['fetch', 'in-flight map', 'TanStack Query', 'sdk', 'sdk, connected before'];
const WIDGETS = 20;
const LATENCY = 30;

/** Mounts widgets on a fresh page. Returns how long it took and how many requests it made. */
export async function mounted({ browser, site }, options) {
  const visitor = await browser.visitor();
  site.reset({ latency: LATENCY });
  const ms = await visitor.run(site, 'mountWidgets', options);
  return { ms, requests: site.requests };
}

export const page = {
  name: 'page',
  about: `${WIDGETS} widgets that each need the current user and 3 lists, ${LATENCY} ms latency`,
  async run(context) {
    const modes = { 'at once': 0, 'every 5 ms': 5 };
    const runs = {};
    for (let round = 0; round < (context.quick ? 2 : 15); round += 1) {
      for (const [mode, apart] of Object.entries(modes)) {
        for (const name of NAMES) {
          runs[mode] ??= {};
          runs[mode][name] ??= [];
          runs[mode][name].push(await mounted(context, { name, widgets: WIDGETS, apart }));
        }
      }
    }
    const times = (list) => list.map(({ ms }) => ms);
    const summed = (list, base) => ({
      requests: Math.max(...list.map(({ requests }) => requests)),
      ...summary(times(list)),
      ...paired(times(list), times(base)),
    });
    return Object.fromEntries(
      Object.entries(runs).map(([mode, by]) => [
        mode,
        Object.fromEntries(
          Object.entries(by).map(([name, list]) => [name, summed(list, by['in-flight map'])]),
        ),
      ]),
    );
  },
};

import { contenders } from './contenders.mjs';
import { pause } from './timed.mjs';

/** Separately built bundles, each with a copy of the package. */
const BUNDLES = ['widget-1', 'widget-2', 'widget-3', 'widget-4'];

const byContender = (name) => () => {
  const { me, list } = contenders[name];
  const ten = { PageLength: 10 };
  return Promise.all([me(), list('content', ten), list('events', ten), list('notifications', ten)]);
};

/** Returns the functions that mount a widget, by its place on the page. */
async function mounters(name) {
  if (!name.startsWith('sdk')) return [byContender(name)];
  const widgets = await Promise.all(BUNDLES.map((bundle) => import(`/bundles/${bundle}.js`)));
  if (name === 'sdk, connected before') await widgets[0].connect();
  return widgets.map(({ mount }) => mount);
}

/** Mounts widgets `apart` milliseconds from each other. Returns the milliseconds from the first mount until the last has its data. */
export async function mountWidgets({ name, widgets, apart }) {
  const mounts = await mounters(name);
  // The browser may still be busy with the scripts it loaded; that is not the widgets' time.
  await pause(50);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: widgets }, async (_, at) => {
      if (apart > 0) await pause(at * apart);
      await mounts[at % mounts.length]();
    }),
  );
  return performance.now() - start;
}

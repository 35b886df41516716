import { contenders } from './contenders.mjs';
import { pause } from './timed.mjs';

const BUNDLES = ['index-a', 'inline-a', 'index-b', 'inline-b'];

const byContender = (name) => () => {
  const { me, list } = contenders[name];
  const ten = { PageLength: 10 };
  return Promise.all([me(), list('content', ten), list('events', ten), list('notifications', ten)]);
};

/** What mounts a widget, by its place on the page. */
async function mounters(name) {
  if (!name.startsWith('sdk')) return [byContender(name)];
  const widgets = await Promise.all(BUNDLES.map((bundle) => import(`/bundles/widgets/${bundle}.js`)));
  if (name === 'sdk, connected before') await widgets[0].ready();
  return widgets.map(({ mount }) => mount);
}

/** Mounts widgets `apart` milliseconds from each other; gives the milliseconds from the first mount until the last has its data. */
export async function mountWidgets({ name, widgets, apart }) {
  const mounts = await mounters(name);
  // What the loading of the scripts left to do is not the widgets'.
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

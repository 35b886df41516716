import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-search',
  about: 'A search box with results.',
  reads: ['search.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-search heading="Search" query="winter" limit="3"><a href="~/search">Search the site</a></axero-search>',
      empty: '<axero-search heading="Search" query="zzqxjv"></axero-search>',
      route: 'search.list',
    }),
    {
      name: 'typed-kinds',
      state: 'ready',
      markup:
        '<axero-search heading="Search" query="the" types="Event, Article" theme="dark"></axero-search>',
    },
  ],
};

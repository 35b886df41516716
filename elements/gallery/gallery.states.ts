import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-gallery',
  about: 'The photos and videos of an album, a space or the site, with a large view.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-gallery heading="Around the house" album="1369" limit="8"><a href="~/photos">All photos</a></axero-gallery>',
      empty: '<axero-gallery heading="Around the house" album="1378"></axero-gallery>',
      route: 'content.list',
    }),
    {
      name: 'videos',
      state: 'ready',
      markup: '<axero-gallery heading="Videos" kind="videos" limit="4" theme="dark"></axero-gallery>',
    },
  ],
};

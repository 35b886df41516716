import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-gallery',
  about: 'The photos and videos of an album, a space or the site, with a large view.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup: `<axero-gallery heading="Around the house" album="${SEED.album.withPhotos}" limit="8"><a href="~/photos">All photos</a></axero-gallery>`,
      empty: `<axero-gallery heading="Around the house" album="${SEED.album.empty}"></axero-gallery>`,
      route: 'content.list',
    }),
    {
      name: 'videos',
      state: 'ready',
      markup: '<axero-gallery heading="Videos" kind="videos" limit="4" theme="dark"></axero-gallery>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-announcement',
  about: 'The announcement of the site or of a space, as a banner.',
  reads: ['announcements.list'],
  scenes: [
    ...standardScenes({
      markup: '<axero-announcement dismiss></axero-announcement>',
      empty: `<axero-announcement heading="Announcements" space="${SEED.space.designStudio}"></axero-announcement>`,
      route: 'announcements.list',
    }),
    {
      name: 'warning',
      state: 'ready',
      markup:
        '<axero-announcement heading="Announcements" tone="warning" limit="2" theme="light"></axero-announcement>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-activity',
  about: 'What happens on the site, with likes and comments.',
  reads: ['wall.listStream'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-activity heading="Activity" limit="3"><a href="~/activity">All activity</a></axero-activity>',
      empty: `<axero-activity heading="Activity" user="${SEED.nothing}"></axero-activity>`,
      route: 'wall.listStream',
    }),
    {
      name: 'read-only',
      state: 'ready',
      markup: '<axero-activity heading="Activity" read-only limit="3"></axero-activity>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-activity',
  about: 'What happens on the site, with likes and comments.',
  reads: ['wall.listStream'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-activity heading="Activity" limit="3"><a href="~/activity">All activity</a></axero-activity>',
      empty: '<axero-activity heading="Activity" user="999999"></axero-activity>',
      route: 'wall.listStream',
    }),
    {
      name: 'read-only',
      state: 'ready',
      markup: '<axero-activity heading="Activity" read-only limit="3"></axero-activity>',
    },
  ],
};

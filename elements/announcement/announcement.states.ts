import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-announcement',
  about: 'The announcement of the site or of a space, as a banner.',
  reads: ['announcements.list'],
  scenes: [
    ...standardScenes({
      markup: '<axero-announcement dismiss></axero-announcement>',
      empty: '<axero-announcement heading="Announcements" space="12"></axero-announcement>',
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

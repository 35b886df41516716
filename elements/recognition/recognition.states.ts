import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-recognition',
  about: 'The awards that people have given each other, with a form to give one.',
  reads: ['analytics.recognition.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-recognition heading="Thank you" give limit="3"><a href="~/recognition">All awards</a></axero-recognition>',
      empty: `<axero-recognition heading="Thank you" give user="${SEED.nothing}"></axero-recognition>`,
      route: 'analytics.recognition.list',
    }),
    {
      name: 'plain',
      state: 'ready',
      markup: '<axero-recognition limit="4" theme="dark"></axero-recognition>',
    },
  ],
};

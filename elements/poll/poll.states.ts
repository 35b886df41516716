import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-poll',
  about: 'The newest poll, or one by its id, with voting and results.',
  reads: ['polls.list', 'polls.get', 'polls.results.get'],
  scenes: [
    ...standardScenes({
      markup: '<axero-poll heading="Poll" space="0" choices="3"><a href="~/polls">All polls</a></axero-poll>',
      empty: `<axero-poll heading="Poll" poll="${SEED.nothing}"></axero-poll>`,
      route: 'polls.list',
    }),
    {
      name: 'results',
      state: 'ready',
      markup: `<axero-poll heading="Poll" space="${SEED.space.engineering}" results></axero-poll>`,
    },
  ],
};

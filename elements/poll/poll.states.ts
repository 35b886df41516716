import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-poll',
  about: 'The newest poll, or one by its id, with voting and results.',
  reads: ['polls.list', 'polls.get', 'polls.results.get'],
  scenes: [
    ...standardScenes({
      markup: '<axero-poll heading="Poll" space="0" choices="3"><a href="~/polls">All polls</a></axero-poll>',
      empty: '<axero-poll heading="Poll" poll="999999999"></axero-poll>',
      route: 'polls.list',
    }),
    {
      name: 'results',
      state: 'ready',
      markup: '<axero-poll heading="Poll" space="7" results></axero-poll>',
    },
  ],
};

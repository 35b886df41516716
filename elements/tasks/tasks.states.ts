import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-tasks',
  about: 'The tasks of the user, to be checked off.',
  reads: ['tasks.listMine'],
  scenes: [
    ...standardScenes({
      markup: '<axero-tasks heading="My tasks" limit="2"><a href="~/tasks">All tasks</a></axero-tasks>',
      empty: `<axero-tasks heading="My tasks" list="${SEED.nothing}"></axero-tasks>`,
      route: 'tasks.listMine',
    }),
    {
      name: 'finished-too',
      state: 'ready',
      markup: '<axero-tasks heading="My tasks" all limit="6"></axero-tasks>',
    },
  ],
};

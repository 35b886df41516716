import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-cases',
  about: 'The help desk: the user’s own cases, and a form to submit one.',
  reads: ['cases.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-cases heading="My cases" submit limit="2"><a href="~/cases">All cases</a></axero-cases>',
      empty: `<axero-cases heading="My cases" space="${SEED.space.designStudio}" submit></axero-cases>`,
      route: 'cases.list',
    }),
    {
      name: 'closed-too',
      state: 'ready',
      markup: '<axero-cases heading="My cases" all theme="light"></axero-cases>',
    },
    { name: 'assigned', state: 'ready', markup: '<axero-cases heading="To do" assigned all></axero-cases>' },
  ],
};

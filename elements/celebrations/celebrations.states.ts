import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

// A year ahead, so that there are enough on every day on which the tests run.
const attributes = 'heading="Celebrations" days="366" limit="4"';

export const scenes: Scenes = {
  tag: 'axero-celebrations',
  about: 'The birthdays and anniversaries that come next, or the newest people.',
  reads: ['users.celebrations.list'],
  scenes: [
    ...standardScenes({
      markup: `<axero-celebrations ${attributes}><a href="~/people">All people</a></axero-celebrations>`,
      empty: `<axero-celebrations heading="Celebrations" space="${SEED.nothing}"></axero-celebrations>`,
      route: 'users.celebrations.list',
    }),
    {
      name: 'birthdays',
      state: 'ready',
      markup:
        '<axero-celebrations kind="birthday" days="366" limit="3" profile-path="~/people/"></axero-celebrations>',
    },
    {
      name: 'new-people',
      state: 'ready',
      markup: '<axero-celebrations heading="New here" kind="new" limit="3"></axero-celebrations>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-greeting',
  about: 'A greeting to the signed-in user, or the card of a person.',
  reads: ['users.get'],
  scenes: [
    ...standardScenes({
      markup: '<axero-greeting profile-path="~/people/"><a href="~/people">People</a></axero-greeting>',
      empty: `<axero-greeting user="${SEED.nothing}"></axero-greeting>`,
      route: 'users.get',
    }),
    {
      name: 'card',
      state: 'ready',
      markup: `<axero-greeting user="${SEED.person.jonas}" details theme="light"></axero-greeting>`,
    },
  ],
};

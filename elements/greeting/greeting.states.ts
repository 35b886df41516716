import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-greeting',
  about: 'A greeting to the signed-in user, or the card of a person.',
  reads: ['users.get'],
  scenes: [
    ...standardScenes({
      markup: '<axero-greeting profile-path="~/people/"><a href="~/people">People</a></axero-greeting>',
      empty: '<axero-greeting user="999999"></axero-greeting>',
      route: 'users.get',
    }),
    {
      name: 'card',
      state: 'ready',
      markup: '<axero-greeting user="102" details theme="light"></axero-greeting>',
    },
  ],
};

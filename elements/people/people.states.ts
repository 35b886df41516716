import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-people',
  about: 'The people of the site, with a search by name.',
  reads: ['users.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-people heading="People" search limit="6"><a href="~/people">All people</a></axero-people>',
      empty: '<axero-people heading="People" search department="No such department"></axero-people>',
      route: 'users.list',
    }),
    {
      name: 'plain',
      state: 'ready',
      markup: '<axero-people limit="3" profile-path="~/people/"></axero-people>',
    },
    {
      name: 'card-dark',
      state: 'ready',
      markup: '<axero-people heading="People" limit="4" theme="dark"></axero-people>',
    },
  ],
};

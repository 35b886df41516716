import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-spaces',
  about: 'The spaces of the user, or those that the user may join, with buttons to join and leave.',
  reads: ['spaces.listMine'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-spaces heading="My spaces" manage limit="4"><a href="~/spaces">All spaces</a></axero-spaces>',
      empty: `<axero-spaces heading="Space" space="${SEED.nothing}"></axero-spaces>`,
      route: 'spaces.listMine',
    }),
    {
      name: 'to-join',
      state: 'ready',
      markup: '<axero-spaces heading="Find a space" kind="others" manage limit="6"></axero-spaces>',
    },
    {
      name: 'plain',
      state: 'ready',
      markup: '<axero-spaces limit="3" theme="dark"></axero-spaces>',
    },
    {
      name: 'one',
      state: 'ready',
      markup: `<axero-spaces space="${SEED.space.fieldNotes}" manage></axero-spaces>`,
    },
    {
      name: 'nothing-to-join',
      state: 'empty',
      markup: '<axero-spaces heading="Find a space" kind="others"></axero-spaces>',
      site: { user: 'admin' },
    },
  ],
};

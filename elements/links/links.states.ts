import { type Scenes, standardScenes } from '../base/scene.ts';

const given = '<a href="~/travel">Travel</a><a href="~/expenses">Expenses</a><a href="~/it">IT help</a>';

export const scenes: Scenes = {
  tag: 'axero-links',
  about: 'Quick links: those of the page, and the bookmarks of the user.',
  reads: ['bookmarks.list'],
  scenes: [
    ...standardScenes({
      markup: `<axero-links heading="Quick links" bookmarks limit="3">${given}</axero-links>`,
      empty: '<axero-links heading="Quick links"></axero-links>',
      route: 'bookmarks.list',
    }),
    {
      name: 'rows',
      state: 'ready',
      markup: '<axero-links heading="My bookmarks" bookmarks layout="list" limit="3"></axero-links>',
    },
  ],
};

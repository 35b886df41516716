import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-accordion',
  about: 'Questions that open to their answers, from pages of a wiki.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-accordion heading="Questions and answers" space="0" limit="5"><a href="~/wiki">All pages</a></axero-accordion>',
      empty:
        '<axero-accordion heading="Questions and answers" category="No such category"></axero-accordion>',
      route: 'content.list',
    }),
    {
      name: 'first-open',
      state: 'ready',
      markup: '<axero-accordion open single kind="article" limit="4" theme="light"></axero-accordion>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-comments',
  about: 'The comments on an item: to read, to write, to answer, and to edit or delete one’s own.',
  reads: ['comments.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-comments heading="Comments" item="3655" type="Article" limit="2"><a href="~/articles/3655">The article with its comments</a></axero-comments>',
      empty: '<axero-comments heading="Comments" item="5566" type="Article"></axero-comments>',
      route: 'comments.list',
    }),
    {
      name: 'replies',
      state: 'ready',
      markup: '<axero-comments heading="Comments" item="5742" type="Blog" oldest-first></axero-comments>',
    },
    {
      name: 'read-only',
      state: 'ready',
      markup: '<axero-comments item="3655" type="Article" read-only limit="1"></axero-comments>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-comments',
  about: 'The comments on an item: to read, to write, to answer, and to edit or delete one’s own.',
  reads: ['comments.list'],
  scenes: [
    ...standardScenes({
      markup: `<axero-comments heading="Comments" item="${SEED.article.withComments}" type="Article" limit="2"><a href="~/articles/${SEED.article.withComments}">The article with its comments</a></axero-comments>`,
      empty: `<axero-comments heading="Comments" item="${SEED.article.withoutComments}" type="Article"></axero-comments>`,
      route: 'comments.list',
    }),
    {
      name: 'replies',
      state: 'ready',
      markup: `<axero-comments heading="Comments" item="${SEED.blog.withComments}" type="Blog" oldest-first></axero-comments>`,
    },
    {
      name: 'read-only',
      state: 'ready',
      markup: `<axero-comments item="${SEED.article.withComments}" type="Article" read-only limit="1"></axero-comments>`,
    },
  ],
};

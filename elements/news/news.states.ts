import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-news',
  about: 'The newest articles of the site or of a space.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup: '<axero-news heading="News" limit="5"><a href="~/articles">All news</a></axero-news>',
      empty: '<axero-news heading="News" category="No such category"></axero-news>',
      route: 'content.list',
    }),
    {
      name: 'cards',
      state: 'ready',
      markup: '<axero-news heading="News" layout="cards" limit="4"></axero-news>',
    },
    {
      name: 'carousel',
      state: 'ready',
      markup: '<axero-news heading="News" layout="carousel" limit="4"></axero-news>',
    },
    {
      name: 'carousel-loading',
      state: 'loading',
      markup: '<axero-news heading="News" layout="carousel" limit="4"></axero-news>',
      site: { faults: [{ route: 'content.list', fault: 'hang' }] },
    },
  ],
};

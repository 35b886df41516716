import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-ideas',
  about: 'Ideas that people vote for.',
  reads: ['content.list'],
  scenes: [
    ...standardScenes({
      markup: '<axero-ideas heading="Ideas" top limit="4"><a href="~/ideas">All ideas</a></axero-ideas>',
      empty: '<axero-ideas heading="Ideas" category="No such category"></axero-ideas>',
      route: 'content.list',
    }),
    { name: 'both-ways', state: 'ready', markup: '<axero-ideas down limit="3" theme="light"></axero-ideas>' },
    { name: 'read-only', state: 'ready', markup: '<axero-ideas read-only limit="3"></axero-ideas>' },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-calendar',
  about: 'A month of events, and those of a chosen day.',
  reads: ['events.list'],
  scenes: [
    ...standardScenes({
      markup: '<axero-calendar heading="Calendar"><a href="~/events">All events</a></axero-calendar>',
      empty: '<axero-calendar heading="Calendar" keywords="No such tag"></axero-calendar>',
      route: 'events.list',
    }),
    {
      name: 'sunday-first',
      state: 'ready',
      markup: '<axero-calendar week-start="sunday" theme="light"></axero-calendar>',
    },
  ],
};

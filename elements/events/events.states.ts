import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-events',
  about: 'The events that come next, with an answer to each invitation.',
  reads: ['events.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-events heading="Coming up" rsvp limit="4"><a href="~/events">All events</a></axero-events>',
      empty: '<axero-events heading="Coming up" keywords="No such tag"></axero-events>',
      route: 'events.list',
    }),
    { name: 'plain', state: 'ready', markup: '<axero-events limit="3"></axero-events>' },
  ],
};

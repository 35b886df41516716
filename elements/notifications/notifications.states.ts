import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-notifications',
  about: 'The notifications of the user, with the number of unread ones, as a list or under a bell.',
  reads: ['notifications.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-notifications heading="Notifications" limit="4"><a href="~/notifications">All notifications</a></axero-notifications>',
      empty: '<axero-notifications heading="Notifications" unread></axero-notifications>',
      route: 'notifications.list',
    }),
    {
      name: 'unread',
      state: 'ready',
      markup: '<axero-notifications heading="Notifications" unread limit="5"></axero-notifications>',
      site: { user: 'admin' },
    },
    {
      name: 'bell',
      state: 'ready',
      markup: '<axero-notifications layout="bell" open limit="5" theme="light"></axero-notifications>',
      site: { user: 'admin' },
    },
  ],
};

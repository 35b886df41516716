import { type Scenes, standardScenes } from '../base/scene.ts';

const markup = '<axero-chat heading="Chats" limit="4" every="1"><a href="~/chat">All chats</a></axero-chat>';

export const scenes: Scenes = {
  tag: 'axero-chat',
  about: 'The user’s chats: the latest of them, their messages, and a field to answer.',
  reads: ['chat.threads.listRecent'],
  scenes: [
    ...standardScenes({ markup, empty: markup, route: 'chat.threads.listRecent' }).map((scene) =>
      // This person has no chats.
      scene.name === 'empty' ? { ...scene, site: { user: 'colleague150' } } : scene,
    ),
    {
      name: 'conversation',
      state: 'ready',
      markup: '<axero-chat heading="Chats" open theme="light"></axero-chat>',
    },
  ],
};

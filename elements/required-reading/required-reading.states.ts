import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-required-reading',
  about: 'What the user has to read, with a button to confirm each.',
  reads: ['content.listRequired'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-required-reading heading="Required reading" limit="4"><a href="~/articles">All articles</a></axero-required-reading>',
      empty: '<axero-required-reading heading="Required reading" type="Video"></axero-required-reading>',
      route: 'content.listRequired',
    }),
    {
      name: 'of-a-space',
      state: 'ready',
      markup: `<axero-required-reading space="${SEED.space.welcomeDesk}" type="Article" theme="dark"></axero-required-reading>`,
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-leaderboard',
  about: 'The people with the most points, or another figure.',
  reads: ['recognition.topContributors.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-leaderboard heading="Leaderboard" limit="5"><a href="~/recognition">All awards</a></axero-leaderboard>',
      empty: `<axero-leaderboard heading="Leaderboard" program="${SEED.nothing}"></axero-leaderboard>`,
      route: 'recognition.topContributors.list',
    }),
    {
      name: 'month',
      state: 'ready',
      markup:
        '<axero-leaderboard heading="The last 90 days" days="90" limit="3" theme="dark"></axero-leaderboard>',
    },
  ],
};

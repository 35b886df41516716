import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-org-chart',
  about: 'A person’s manager and team; each team opens in place.',
  reads: ['users.orgChart.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-org-chart heading="My team" limit="6"><a href="~/people">All people</a></axero-org-chart>',
      empty: `<axero-org-chart heading="My team" user="${SEED.nothing}"></axero-org-chart>`,
      route: 'users.orgChart.list',
    }),
    {
      name: 'no-team',
      state: 'ready',
      markup: `<axero-org-chart heading="Team" user="${SEED.person.nadia}" profile-path="~/people/"></axero-org-chart>`,
    },
    {
      name: 'top',
      state: 'ready',
      markup: '<axero-org-chart heading="The company" user="1" limit="4" theme="dark"></axero-org-chart>',
    },
  ],
};

import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-chart',
  about: 'Figures of the site, or given ones, as bars, as a line, as numbers, and as a table.',
  reads: ['analytics.content.listViewed'],
  scenes: [
    ...standardScenes({
      markup: '<axero-chart heading="Most viewed" source="viewed" limit="5"></axero-chart>',
      empty: '<axero-chart heading="Most viewed" source="viewed" kind="job"></axero-chart>',
      route: 'analytics.content.listViewed',
    }),
    {
      name: 'figures',
      state: 'ready',
      markup:
        '<axero-chart heading="Busiest spaces" source="spaces" type="figures" limit="3" theme="light"></axero-chart>',
    },
    {
      name: 'line',
      state: 'ready',
      markup: '<axero-chart heading="Activity" source="spaces" type="line" limit="8"></axero-chart>',
    },
  ],
};

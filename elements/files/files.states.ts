import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-files',
  about: 'The files of a folder or a space, with uploads.',
  reads: ['files.listBySpace', 'files.list'],
  scenes: [
    ...standardScenes({
      markup:
        '<axero-files heading="Files" space="7" upload limit="3"><a href="~/spaces/7/engineering/files">All files</a></axero-files>',
      empty: '<axero-files heading="Files" space="12" upload></axero-files>',
      route: 'files.listBySpace',
    }),
    {
      name: 'plain',
      state: 'ready',
      markup: '<axero-files heading="Files" limit="5"></axero-files>',
    },
  ],
};

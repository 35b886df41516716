import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-files',
  about: 'The files of a folder or a space, with uploads.',
  reads: ['files.listBySpace', 'files.list'],
  scenes: [
    ...standardScenes({
      markup: `<axero-files heading="Files" space="${SEED.space.engineering}" upload limit="3"><a href="~/spaces/${SEED.space.engineering}/engineering/files">All files</a></axero-files>`,
      empty: `<axero-files heading="Files" space="${SEED.space.designStudio}" upload></axero-files>`,
      route: 'files.listBySpace',
    }),
    {
      name: 'plain',
      state: 'ready',
      markup: '<axero-files heading="Files" limit="5"></axero-files>',
    },
  ],
};

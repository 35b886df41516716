import { type Scenes, standardScenes } from '../base/scene.ts';
import { SEED } from '../base/seed.ts';

export const scenes: Scenes = {
  tag: 'axero-gate',
  about: 'Shows what is inside it only to people who may do something, or who have a role.',
  reads: ['permissions.access.get'],
  scenes: [
    ...standardScenes({
      markup: `<axero-gate permission="Create" type="Article" space="${SEED.space.engineering}"><p>You may write articles here.</p><p>The newest draft is from Monday.</p></axero-gate>`,
      empty: `<axero-gate permission="Create" type="Article" space="${SEED.space.fieldNotes}" hide-when=""><p>You may write articles here.</p></axero-gate>`,
      route: 'permissions.access.get',
    }),
    {
      name: 'role',
      state: 'ready',
      markup:
        '<axero-gate in-role="Registered Users, Editors" theme="dark"><template><p>Welcome, registered user.</p></template></axero-gate>',
    },
    {
      name: 'instead',
      state: 'empty',
      markup: `<axero-gate permission="AdminEntityUpdate" type="Space" space="${SEED.space.fieldNotes}" hide-when=""><template><p>Settings of the space</p></template><div slot="empty"><p>This space has settings.</p><p>Ask its administrators for a change.</p></div></axero-gate>`,
    },
  ],
};

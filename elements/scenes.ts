// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import type { Scenes } from './base/scene.ts';
import { scenes as activity } from './activity/activity.states.ts';
import { scenes as events } from './events/events.states.ts';
import { scenes as files } from './files/files.states.ts';
import { scenes as leaderboard } from './leaderboard/leaderboard.states.ts';
import { scenes as list } from './list/list.states.ts';
import { scenes as news } from './news/news.states.ts';
import { scenes as people } from './people/people.states.ts';
import { scenes as poll } from './poll/poll.states.ts';
import { scenes as recognition } from './recognition/recognition.states.ts';
import { scenes as search } from './search/search.states.ts';

/** The scenes of all elements, for the gallery and the shared tests. */
export const allScenes: readonly Scenes[] = [
  activity,
  events,
  files,
  leaderboard,
  list,
  news,
  people,
  poll,
  recognition,
  search,
];

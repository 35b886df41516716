// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { scenes as accordion } from './accordion/accordion.states.ts';
import { scenes as activity } from './activity/activity.states.ts';
import { scenes as announcement } from './announcement/announcement.states.ts';
import type { Scenes } from './base/scene.ts';
import { scenes as calendar } from './calendar/calendar.states.ts';
import { scenes as cases } from './cases/cases.states.ts';
import { scenes as celebrations } from './celebrations/celebrations.states.ts';
import { scenes as chart } from './chart/chart.states.ts';
import { scenes as chat } from './chat/chat.states.ts';
import { scenes as comments } from './comments/comments.states.ts';
import { scenes as copilot } from './copilot/copilot.states.ts';
import { scenes as events } from './events/events.states.ts';
import { scenes as files } from './files/files.states.ts';
import { scenes as gallery } from './gallery/gallery.states.ts';
import { scenes as gate } from './gate/gate.states.ts';
import { scenes as greeting } from './greeting/greeting.states.ts';
import { scenes as ideas } from './ideas/ideas.states.ts';
import { scenes as leaderboard } from './leaderboard/leaderboard.states.ts';
import { scenes as links } from './links/links.states.ts';
import { scenes as list } from './list/list.states.ts';
import { scenes as news } from './news/news.states.ts';
import { scenes as notifications } from './notifications/notifications.states.ts';
import { scenes as orgChart } from './org-chart/org-chart.states.ts';
import { scenes as people } from './people/people.states.ts';
import { scenes as poll } from './poll/poll.states.ts';
import { scenes as recognition } from './recognition/recognition.states.ts';
import { scenes as requiredReading } from './required-reading/required-reading.states.ts';
import { scenes as search } from './search/search.states.ts';
import { scenes as spaces } from './spaces/spaces.states.ts';
import { scenes as tasks } from './tasks/tasks.states.ts';

/** The scenes of all elements, for the gallery and the shared tests. */
export const allScenes: readonly Scenes[] = [
  accordion,
  activity,
  announcement,
  calendar,
  cases,
  celebrations,
  chart,
  chat,
  comments,
  copilot,
  events,
  files,
  gallery,
  gate,
  greeting,
  ideas,
  leaderboard,
  links,
  list,
  news,
  notifications,
  orgChart,
  people,
  poll,
  recognition,
  requiredReading,
  search,
  spaces,
  tasks,
];

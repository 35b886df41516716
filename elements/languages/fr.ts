// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { fr as accordion } from '../accordion/accordion.texts.ts';
import { fr as activity } from '../activity/activity.texts.ts';
import { fr as announcement } from '../announcement/announcement.texts.ts';
import { fr as base } from '../base/base.texts.ts';
import { addLanguage } from '../base/text/texts.ts';
import { fr as calendar } from '../calendar/calendar.texts.ts';
import { fr as cases } from '../cases/cases.texts.ts';
import { fr as celebrations } from '../celebrations/celebrations.texts.ts';
import { fr as chart } from '../chart/chart.texts.ts';
import { fr as chat } from '../chat/chat.texts.ts';
import { fr as comments } from '../comments/comments.texts.ts';
import { fr as copilot } from '../copilot/copilot.texts.ts';
import { fr as events } from '../events/events.texts.ts';
import { fr as files } from '../files/files.texts.ts';
import { fr as gallery } from '../gallery/gallery.texts.ts';
import { fr as gate } from '../gate/gate.texts.ts';
import { fr as greeting } from '../greeting/greeting.texts.ts';
import { fr as ideas } from '../ideas/ideas.texts.ts';
import { fr as leaderboard } from '../leaderboard/leaderboard.texts.ts';
import { fr as links } from '../links/links.texts.ts';
import { fr as list } from '../list/list.texts.ts';
import { fr as news } from '../news/news.texts.ts';
import { fr as notifications } from '../notifications/notifications.texts.ts';
import { fr as orgChart } from '../org-chart/org-chart.texts.ts';
import { fr as people } from '../people/people.texts.ts';
import { fr as poll } from '../poll/poll.texts.ts';
import { fr as recognition } from '../recognition/recognition.texts.ts';
import { fr as requiredReading } from '../required-reading/required-reading.texts.ts';
import { fr as search } from '../search/search.texts.ts';
import { fr as spaces } from '../spaces/spaces.texts.ts';
import { fr as tasks } from '../tasks/tasks.texts.ts';

addLanguage('fr', {
  base,
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
  'org-chart': orgChart,
  people,
  poll,
  recognition,
  'required-reading': requiredReading,
  search,
  spaces,
  tasks,
});

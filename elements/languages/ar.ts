// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { ar as accordion } from '../accordion/accordion.texts.ts';
import { ar as activity } from '../activity/activity.texts.ts';
import { ar as announcement } from '../announcement/announcement.texts.ts';
import { ar as base } from '../base/base.texts.ts';
import { addLanguage } from '../base/text/texts.ts';
import { ar as calendar } from '../calendar/calendar.texts.ts';
import { ar as cases } from '../cases/cases.texts.ts';
import { ar as celebrations } from '../celebrations/celebrations.texts.ts';
import { ar as chart } from '../chart/chart.texts.ts';
import { ar as chat } from '../chat/chat.texts.ts';
import { ar as comments } from '../comments/comments.texts.ts';
import { ar as copilot } from '../copilot/copilot.texts.ts';
import { ar as events } from '../events/events.texts.ts';
import { ar as files } from '../files/files.texts.ts';
import { ar as gallery } from '../gallery/gallery.texts.ts';
import { ar as gate } from '../gate/gate.texts.ts';
import { ar as greeting } from '../greeting/greeting.texts.ts';
import { ar as ideas } from '../ideas/ideas.texts.ts';
import { ar as leaderboard } from '../leaderboard/leaderboard.texts.ts';
import { ar as links } from '../links/links.texts.ts';
import { ar as list } from '../list/list.texts.ts';
import { ar as news } from '../news/news.texts.ts';
import { ar as notifications } from '../notifications/notifications.texts.ts';
import { ar as orgChart } from '../org-chart/org-chart.texts.ts';
import { ar as people } from '../people/people.texts.ts';
import { ar as poll } from '../poll/poll.texts.ts';
import { ar as recognition } from '../recognition/recognition.texts.ts';
import { ar as requiredReading } from '../required-reading/required-reading.texts.ts';
import { ar as search } from '../search/search.texts.ts';
import { ar as spaces } from '../spaces/spaces.texts.ts';
import { ar as tasks } from '../tasks/tasks.texts.ts';

addLanguage('ar', {
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

// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { de as accordion } from '../accordion/accordion.texts.ts';
import { de as activity } from '../activity/activity.texts.ts';
import { de as announcement } from '../announcement/announcement.texts.ts';
import { de as base } from '../base/base.texts.ts';
import { addLanguage } from '../base/text/texts.ts';
import { de as calendar } from '../calendar/calendar.texts.ts';
import { de as cases } from '../cases/cases.texts.ts';
import { de as celebrations } from '../celebrations/celebrations.texts.ts';
import { de as chart } from '../chart/chart.texts.ts';
import { de as chat } from '../chat/chat.texts.ts';
import { de as comments } from '../comments/comments.texts.ts';
import { de as copilot } from '../copilot/copilot.texts.ts';
import { de as events } from '../events/events.texts.ts';
import { de as files } from '../files/files.texts.ts';
import { de as gallery } from '../gallery/gallery.texts.ts';
import { de as gate } from '../gate/gate.texts.ts';
import { de as greeting } from '../greeting/greeting.texts.ts';
import { de as ideas } from '../ideas/ideas.texts.ts';
import { de as leaderboard } from '../leaderboard/leaderboard.texts.ts';
import { de as links } from '../links/links.texts.ts';
import { de as list } from '../list/list.texts.ts';
import { de as news } from '../news/news.texts.ts';
import { de as notifications } from '../notifications/notifications.texts.ts';
import { de as orgChart } from '../org-chart/org-chart.texts.ts';
import { de as people } from '../people/people.texts.ts';
import { de as poll } from '../poll/poll.texts.ts';
import { de as recognition } from '../recognition/recognition.texts.ts';
import { de as requiredReading } from '../required-reading/required-reading.texts.ts';
import { de as search } from '../search/search.texts.ts';
import { de as spaces } from '../spaces/spaces.texts.ts';
import { de as tasks } from '../tasks/tasks.texts.ts';

addLanguage('de', {
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

// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { es as accordion } from '../accordion/accordion.texts.ts';
import { es as activity } from '../activity/activity.texts.ts';
import { es as announcement } from '../announcement/announcement.texts.ts';
import { es as base } from '../base/base.texts.ts';
import { addLanguage } from '../base/text/texts.ts';
import { es as calendar } from '../calendar/calendar.texts.ts';
import { es as cases } from '../cases/cases.texts.ts';
import { es as celebrations } from '../celebrations/celebrations.texts.ts';
import { es as chart } from '../chart/chart.texts.ts';
import { es as chat } from '../chat/chat.texts.ts';
import { es as comments } from '../comments/comments.texts.ts';
import { es as copilot } from '../copilot/copilot.texts.ts';
import { es as events } from '../events/events.texts.ts';
import { es as files } from '../files/files.texts.ts';
import { es as gallery } from '../gallery/gallery.texts.ts';
import { es as gate } from '../gate/gate.texts.ts';
import { es as greeting } from '../greeting/greeting.texts.ts';
import { es as ideas } from '../ideas/ideas.texts.ts';
import { es as leaderboard } from '../leaderboard/leaderboard.texts.ts';
import { es as links } from '../links/links.texts.ts';
import { es as list } from '../list/list.texts.ts';
import { es as news } from '../news/news.texts.ts';
import { es as notifications } from '../notifications/notifications.texts.ts';
import { es as orgChart } from '../org-chart/org-chart.texts.ts';
import { es as people } from '../people/people.texts.ts';
import { es as poll } from '../poll/poll.texts.ts';
import { es as recognition } from '../recognition/recognition.texts.ts';
import { es as requiredReading } from '../required-reading/required-reading.texts.ts';
import { es as search } from '../search/search.texts.ts';
import { es as spaces } from '../spaces/spaces.texts.ts';
import { es as tasks } from '../tasks/tasks.texts.ts';

addLanguage('es', {
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

// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import type { AxeroAccordion } from './accordion/accordion.ts';
import type { AxeroActivity } from './activity/activity.ts';
import type { AxeroAnnouncement } from './announcement/announcement.ts';
import type { AxeroCalendar } from './calendar/calendar.ts';
import type { AxeroCases } from './cases/cases.ts';
import type { AxeroCelebrations } from './celebrations/celebrations.ts';
import type { AxeroChart } from './chart/chart.ts';
import type { AxeroChat } from './chat/chat.ts';
import type { AxeroCopilot } from './copilot/copilot.ts';
import type { AxeroEvents } from './events/events.ts';
import type { AxeroFiles } from './files/files.ts';
import type { AxeroGreeting } from './greeting/greeting.ts';
import type { AxeroIdeas } from './ideas/ideas.ts';
import type { AxeroLeaderboard } from './leaderboard/leaderboard.ts';
import type { AxeroLinks } from './links/links.ts';
import type { AxeroList } from './list/list.ts';
import type { AxeroNews } from './news/news.ts';
import type { AxeroPeople } from './people/people.ts';
import type { AxeroPoll } from './poll/poll.ts';
import type { AxeroRecognition } from './recognition/recognition.ts';
import type { AxeroSearch } from './search/search.ts';
import type { AxeroTasks } from './tasks/tasks.ts';

export { AxeroAccordion } from './accordion/accordion.ts';
export { AxeroActivity } from './activity/activity.ts';
export { AxeroAnnouncement } from './announcement/announcement.ts';
export { AxeroElement } from './base/element.ts';
export { type ListData, ListElement } from './base/list.ts';
export { STATES, type State } from './base/states.ts';
export { type Language, setTexts, type Texts } from './base/texts.ts';
export { AxeroCalendar } from './calendar/calendar.ts';
export { AxeroCases } from './cases/cases.ts';
export { AxeroCelebrations } from './celebrations/celebrations.ts';
export { AxeroChart } from './chart/chart.ts';
export { AxeroChat } from './chat/chat.ts';
export { AxeroCopilot } from './copilot/copilot.ts';
export { AxeroEvents } from './events/events.ts';
export { AxeroFiles } from './files/files.ts';
export { AxeroGreeting } from './greeting/greeting.ts';
export { AxeroIdeas } from './ideas/ideas.ts';
export { AxeroLeaderboard } from './leaderboard/leaderboard.ts';
export { AxeroLinks } from './links/links.ts';
export { AxeroList } from './list/list.ts';
export { AxeroNews } from './news/news.ts';
export { AxeroPeople } from './people/people.ts';
export { AxeroPoll } from './poll/poll.ts';
export { AxeroRecognition } from './recognition/recognition.ts';
export { AxeroSearch } from './search/search.ts';
export { AxeroTasks } from './tasks/tasks.ts';

declare global {
  interface HTMLElementTagNameMap {
    'axero-accordion': AxeroAccordion;
    'axero-activity': AxeroActivity;
    'axero-announcement': AxeroAnnouncement;
    'axero-calendar': AxeroCalendar;
    'axero-cases': AxeroCases;
    'axero-celebrations': AxeroCelebrations;
    'axero-chart': AxeroChart;
    'axero-chat': AxeroChat;
    'axero-copilot': AxeroCopilot;
    'axero-events': AxeroEvents;
    'axero-files': AxeroFiles;
    'axero-greeting': AxeroGreeting;
    'axero-ideas': AxeroIdeas;
    'axero-leaderboard': AxeroLeaderboard;
    'axero-links': AxeroLinks;
    'axero-list': AxeroList;
    'axero-news': AxeroNews;
    'axero-people': AxeroPeople;
    'axero-poll': AxeroPoll;
    'axero-recognition': AxeroRecognition;
    'axero-search': AxeroSearch;
    'axero-tasks': AxeroTasks;
  }
}

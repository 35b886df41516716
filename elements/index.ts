// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import type { AxeroActivity } from './activity/activity.ts';
import type { AxeroAnnouncement } from './announcement/announcement.ts';
import type { AxeroCelebrations } from './celebrations/celebrations.ts';
import type { AxeroComments } from './comments/comments.ts';
import type { AxeroEvents } from './events/events.ts';
import type { AxeroFiles } from './files/files.ts';
import type { AxeroGallery } from './gallery/gallery.ts';
import type { AxeroGate } from './gate/gate.ts';
import type { AxeroGreeting } from './greeting/greeting.ts';
import type { AxeroLeaderboard } from './leaderboard/leaderboard.ts';
import type { AxeroLinks } from './links/links.ts';
import type { AxeroList } from './list/list.ts';
import type { AxeroNews } from './news/news.ts';
import type { AxeroNotifications } from './notifications/notifications.ts';
import type { AxeroOrgChart } from './org-chart/org-chart.ts';
import type { AxeroPeople } from './people/people.ts';
import type { AxeroPoll } from './poll/poll.ts';
import type { AxeroRecognition } from './recognition/recognition.ts';
import type { AxeroRequiredReading } from './required-reading/required-reading.ts';
import type { AxeroSearch } from './search/search.ts';
import type { AxeroSpaces } from './spaces/spaces.ts';
import type { AxeroTasks } from './tasks/tasks.ts';

export { AxeroActivity } from './activity/activity.ts';
export { AxeroAnnouncement } from './announcement/announcement.ts';
export { AxeroElement } from './base/element.ts';
export { type ListData, ListElement } from './base/list.ts';
export { STATES, type State } from './base/states.ts';
export { type Language, setTexts, type Texts } from './base/texts.ts';
export { AxeroCelebrations } from './celebrations/celebrations.ts';
export { AxeroComments } from './comments/comments.ts';
export { AxeroEvents } from './events/events.ts';
export { AxeroFiles } from './files/files.ts';
export { AxeroGallery } from './gallery/gallery.ts';
export { AxeroGate } from './gate/gate.ts';
export { AxeroGreeting } from './greeting/greeting.ts';
export { AxeroLeaderboard } from './leaderboard/leaderboard.ts';
export { AxeroLinks } from './links/links.ts';
export { AxeroList } from './list/list.ts';
export { AxeroNews } from './news/news.ts';
export { AxeroNotifications } from './notifications/notifications.ts';
export { AxeroOrgChart } from './org-chart/org-chart.ts';
export { AxeroPeople } from './people/people.ts';
export { AxeroPoll } from './poll/poll.ts';
export { AxeroRecognition } from './recognition/recognition.ts';
export { AxeroRequiredReading } from './required-reading/required-reading.ts';
export { AxeroSearch } from './search/search.ts';
export { AxeroSpaces } from './spaces/spaces.ts';
export { AxeroTasks } from './tasks/tasks.ts';

declare global {
  interface HTMLElementTagNameMap {
    'axero-activity': AxeroActivity;
    'axero-announcement': AxeroAnnouncement;
    'axero-celebrations': AxeroCelebrations;
    'axero-comments': AxeroComments;
    'axero-events': AxeroEvents;
    'axero-files': AxeroFiles;
    'axero-gallery': AxeroGallery;
    'axero-gate': AxeroGate;
    'axero-greeting': AxeroGreeting;
    'axero-leaderboard': AxeroLeaderboard;
    'axero-links': AxeroLinks;
    'axero-list': AxeroList;
    'axero-news': AxeroNews;
    'axero-notifications': AxeroNotifications;
    'axero-org-chart': AxeroOrgChart;
    'axero-people': AxeroPeople;
    'axero-poll': AxeroPoll;
    'axero-recognition': AxeroRecognition;
    'axero-required-reading': AxeroRequiredReading;
    'axero-search': AxeroSearch;
    'axero-spaces': AxeroSpaces;
    'axero-tasks': AxeroTasks;
  }
}

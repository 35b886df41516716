// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { de as announcement } from '../announcement/announcement.texts.ts';
import { de as base } from '../base/base.texts.ts';
import { setTexts } from '../base/texts.ts';
import { de as celebrations } from '../celebrations/celebrations.texts.ts';
import { de as events } from '../events/events.texts.ts';
import { de as greeting } from '../greeting/greeting.texts.ts';
import { de as links } from '../links/links.texts.ts';
import { de as list } from '../list/list.texts.ts';
import { de as news } from '../news/news.texts.ts';
import { de as people } from '../people/people.texts.ts';
import { de as tasks } from '../tasks/tasks.texts.ts';

setTexts('de', {
  base,
  announcement,
  celebrations,
  events,
  greeting,
  links,
  list,
  news,
  people,
  tasks,
});

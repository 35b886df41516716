// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { ar as announcement } from '../announcement/announcement.texts.ts';
import { ar as base } from '../base/base.texts.ts';
import { setTexts } from '../base/texts.ts';
import { ar as celebrations } from '../celebrations/celebrations.texts.ts';
import { ar as events } from '../events/events.texts.ts';
import { ar as greeting } from '../greeting/greeting.texts.ts';
import { ar as links } from '../links/links.texts.ts';
import { ar as list } from '../list/list.texts.ts';
import { ar as news } from '../news/news.texts.ts';
import { ar as people } from '../people/people.texts.ts';
import { ar as tasks } from '../tasks/tasks.texts.ts';

setTexts('ar', {
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

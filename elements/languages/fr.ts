// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { fr as announcement } from '../announcement/announcement.texts.ts';
import { fr as base } from '../base/base.texts.ts';
import { setTexts } from '../base/texts.ts';
import { fr as celebrations } from '../celebrations/celebrations.texts.ts';
import { fr as events } from '../events/events.texts.ts';
import { fr as greeting } from '../greeting/greeting.texts.ts';
import { fr as links } from '../links/links.texts.ts';
import { fr as list } from '../list/list.texts.ts';
import { fr as news } from '../news/news.texts.ts';
import { fr as people } from '../people/people.texts.ts';
import { fr as tasks } from '../tasks/tasks.texts.ts';

setTexts('fr', {
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

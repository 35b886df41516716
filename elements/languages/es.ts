// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.
import { es as announcement } from '../announcement/announcement.texts.ts';
import { es as base } from '../base/base.texts.ts';
import { setTexts } from '../base/texts.ts';
import { es as celebrations } from '../celebrations/celebrations.texts.ts';
import { es as events } from '../events/events.texts.ts';
import { es as greeting } from '../greeting/greeting.texts.ts';
import { es as links } from '../links/links.texts.ts';
import { es as list } from '../list/list.texts.ts';
import { es as news } from '../news/news.texts.ts';
import { es as people } from '../people/people.texts.ts';
import { es as tasks } from '../tasks/tasks.texts.ts';

setTexts('es', {
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

import { reaches, until } from './elements.mjs';

const EVENTS = ['axero-before-change', 'axero-change', 'axero-error'];

/** Opens a page of an element that writes and notes its events. */
export async function openWriter(here, tag, page, user = 'maya') {
  const visitor = await here.arrive();
  await visitor.enter(user, page);
  await reaches(visitor, tag, 'ready');
  await visitor.page.evaluate(
    (tag, names) => {
      globalThis.events = [];
      const host = document.querySelector(tag);
      for (const name of names) host.addEventListener(name, () => globalThis.events.push(name));
    },
    tag,
    EVENTS,
  );
  return visitor;
}

export const events = (visitor) => visitor.page.evaluate(() => globalThis.events);

export const happened = (visitor, name) =>
  until(`${name} is fired`, async () => (await events(visitor)).includes(name));

/** Prevents every change on the page. */
export const preventChanges = (visitor) =>
  visitor.page.evaluate(() => addEventListener('axero-before-change', (event) => event.preventDefault()));

/** Returns the writes that reached the site. */
export async function writes(here) {
  const entries = await here.sandbox.journal();
  return entries.filter(({ method, path }) => method !== 'GET' && /\/api\//i.test(path));
}

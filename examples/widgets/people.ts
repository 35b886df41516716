import { axero, isAxeroError, type Page, type User, type Watched, type WatchState } from 'axero-widget-sdk';

/** A directory of people: search as you type, ten at a time. */
function people(host: HTMLElement): void {
  const search = document.createElement('input');
  search.type = 'search';
  search.ariaLabel = 'Search people';
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('ul');
  const more = document.createElement('button');
  // The page is one form: a button of another type would send it.
  more.type = 'button';
  more.textContent = 'More';
  host.replaceChildren(search, status, list);

  let watched: Watched<Page<User>> | undefined;
  let last: Page<User> | undefined;

  function show(page: Page<User>): void {
    last = page;
    list.append(...page.items.map(row));
    if (page.hasNext) host.append(more);
    else more.remove();
  }

  function draw({ data, error, loading }: WatchState<Page<User>>): void {
    list.ariaBusy = String(loading);
    list.replaceChildren();
    if (data) show(data);
    status.textContent = error?.message ?? (data ? `${data.total} people` : 'Loading');
  }

  function start(): void {
    watched?.stop();
    watched = axero.users.list.watch({ searchText: search.value, PageLength: 10 }, { while: host });
    watched.subscribe(draw);
    draw(watched.state);
  }

  async function showMore(): Promise<void> {
    const from = last;
    try {
      const next = await from?.next();
      // Another search may have begun meanwhile.
      if (next && last === from) show(next);
    } catch (error) {
      status.textContent = isAxeroError(error) ? error.message : String(error);
    }
  }

  search.addEventListener('input', start);
  more.addEventListener('click', () => void showMore());
  start();
}

function row(person: User): HTMLElement {
  const item = document.createElement('li');
  item.dir = 'auto';
  item.textContent = person.UserInfoDisplayName ?? `Person ${person.UserID}`;
  return item;
}

for (const host of document.querySelectorAll<HTMLElement>('.acme-people')) people(host);

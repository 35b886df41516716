// @ts-check
/// <reference types="axero-widget-sdk/script" />
// Six widgets of a page with the script tag, as content-page builders write them: no module, no build.
(() => {
  /**
   * Keeps the text of an element up to date with a read.
   * @template T
   * @param {string} name the class of the element
   * @param {(axero: AxeroWidgetSDK.Axero, options: AxeroWidgetSDK.CallOptions) => Promise<T>} read
   * @param {(data: T) => string} write
   */
  function widget(name, read, write) {
    const host = document.querySelector(`.${name}`);
    if (!host) return;
    AxeroWidgetSDK.connect().then(
      (page) => {
        const axero = page.widget(name);
        const watched = axero.watch((options) => read(axero, options), { while: host });
        const draw = () => {
          const { data, error } = watched.state;
          host.textContent = error ? error.message : data === undefined ? 'Loading' : write(data);
        };
        watched.subscribe(draw);
        draw();
      },
      (error) => {
        host.textContent = error.message;
      },
    );
  }

  widget(
    'acme-hello',
    (axero, options) => axero.users.me({}, options),
    (me) => `Hello ${me.UserInfoDisplayName}`,
  );
  widget(
    'acme-unread',
    (axero, options) => axero.notifications.listUnread({ PageLength: 1 }, options),
    (page) => `${page.total} unread`,
  );
  widget(
    'acme-news',
    (axero, options) => axero.content.list({ EntityType: 3, PageLength: 3 }, options),
    (page) => page.items.map((article) => article.ContentTitle).join(' · '),
  );
  widget(
    'acme-spaces',
    (axero, options) => axero.spaces.listMine({}, options),
    ({ items }) => `${items.length} spaces`,
  );
  widget(
    'acme-poll',
    (axero, options) => axero.polls.list({ PageLength: 1 }, options),
    (page) => page.items[0]?.Question ?? 'No poll',
  );
  widget(
    'acme-top',
    (axero, options) => axero.recognition.topContributors.list({ PageLength: 3 }, options),
    (people) => people.map((person) => person.UserInfoDisplayName).join(', '),
  );
})();

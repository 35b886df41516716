// Runs in the page: the bar at its lower edge, and live reload.
(() => {
  const base = new URL('.', document.currentScript.src);
  new EventSource(new URL('events', base)).addEventListener('message', () => location.reload());

  const host = document.createElement('axero-dev-bar');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { position: fixed; inset: auto 0 0 0; z-index: 2147483000; display: block; }
    div { display: flex; gap: 16px; align-items: center; flex-wrap: wrap; padding: 6px 12px;
      background: #16324f; color: #fff; font: 13px/1.4 system-ui, sans-serif; }
    label { display: flex; gap: 4px; align-items: center; }
    select, input { font: inherit; margin: 0; }
    fieldset { display: flex; gap: 10px; border: 0; margin: 0; padding: 0; flex-wrap: wrap; }
    a { color: #f4b942; }
    p { flex: 1 0 100%; margin: 0; color: #ffd7d2; }
    p:empty { display: none; }
  `);
  root.adoptedStyleSheets = [sheet];

  const make = (tag, properties, ...inner) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inner);
    return element;
  };
  const post = (body) =>
    fetch(new URL('state', base), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  const show = ({ users, faults, notes }) => {
    const name = typeof CF_USER_DISPLAY_NAME === 'string' ? CF_USER_DISPLAY_NAME : '';
    const select = make('select', { name: 'user' });
    select.append(
      ...users.map((user) =>
        make('option', { value: user.userName, selected: user.name === name }, user.name),
      ),
    );
    select.addEventListener('change', async () => {
      await post({ user: select.value });
      location.reload();
    });
    const boxes = faults.map((fault) =>
      make('input', { type: 'checkbox', value: fault.name, checked: fault.isOn }),
    );
    const fieldset = make('fieldset', {});
    fieldset.append(
      ...boxes.map((box, at) => make('label', { title: faults[at].about }, box, faults[at].name)),
    );
    fieldset.addEventListener('change', () =>
      post({ fault: boxes.filter((box) => box.checked).map((box) => box.value) }),
    );
    root.replaceChildren(
      make(
        'div',
        { role: 'region', ariaLabel: 'Development' },
        make('label', {}, 'Signed in as', select),
        fieldset,
        make('a', { href: '/__sandbox/', target: '_blank' }, 'More'),
        make('p', { role: 'status' }, notes.join(' ')),
      ),
    );
  };

  const start = async () => {
    document.body.append(host);
    show(await (await fetch(new URL('state', base))).json());
  };
  start();
})();

import { element, icon } from './dom.js';
import { notices } from './notices.js';
import { STYLE } from './style.js';
import { words } from './words.js';

/** A site may store an address of a picture without its scheme, or none. */
function pictureOf(user) {
  const picture = element('span', { class: 'picture', 'aria-hidden': 'true' }, initials(user));
  if (user.AvatarImageURL) {
    const image = element('img', { alt: '', src: user.AvatarImageURL });
    image.addEventListener('error', () => image.remove());
    picture.append(image);
  }
  return picture;
}

function nameOf(user) {
  return (
    user.UserInfoDisplayName || [user.FirstName, user.LastName].filter(Boolean).join(' ') || user.UserName
  );
}

function initials(user) {
  const parts = nameOf(user).split(' ').filter(Boolean);
  return [parts.at(0), parts.length > 1 ? parts.at(-1) : '']
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('');
}

function languageName(locale) {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
  } catch {
    return locale;
  }
}

/** The view of one widget: it shows the data it receives and knows nothing of requests. */
export function createCard(host, actions) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const text = words(globalThis.CF_LOCALE);
  const status = element('p', { class: 'unseen', role: 'status' });
  const body = element('section', {
    class: 'card',
    tabindex: '-1',
    'aria-label': text.label,
    lang: text.lang,
  });
  root.replaceChildren(body, status);
  let shown;

  function show(what, sentence, ...children) {
    const held = root.activeElement !== null;
    shown = what;
    body.className = `card ${what}`;
    body.setAttribute('aria-busy', String(what === 'loading'));
    body.replaceChildren(...children);
    status.textContent = sentence;
    // The button that had the focus is gone: without this a keyboard user starts again at the top of the page.
    if (held) (body.querySelector('button') ?? body).focus();
  }

  function button(label, action, attributes = {}) {
    const made = element('button', { type: 'button', ...attributes }, label);
    made.addEventListener('click', (event) => {
      event.preventDefault();
      action();
    });
    return made;
  }

  function skeleton() {
    const bars = ['name', 'line', 'facts'].map((name) => element('span', { class: `bar ${name}` }));
    return element(
      'div',
      { class: 'skeleton', 'aria-hidden': 'true' },
      element('span', { class: 'picture' }),
      ...bars,
    );
  }

  function notice(what, { error, action } = {}) {
    const { symbol, title, hint } = notices[what];
    const lines = [element('h2', {}, text[title]), element('p', {}, text[hint])];
    if (error)
      lines.push(element('p', { class: 'detail', lang: 'en', dir: 'auto' }, error.message ?? String(error)));
    if (action) lines.push(action);
    show(
      what,
      `${text[title]} ${text[hint]}`,
      element('div', { class: 'symbol' }, icon(symbol)),
      element('div', { class: 'lines' }, ...lines),
    );
  }

  const fact = (label, ...value) => element('div', {}, element('dt', {}, label), element('dd', {}, ...value));

  function sessionIs(state) {
    if (shown !== 'user') return;
    const value = root.querySelector('.session');
    value.dataset.state = state;
    value.textContent = text.states[state];
  }

  return {
    shows: (what) => shown === what,
    sessionIs,

    /** Takes everything of the former user out of the page. */
    forget: () => show('empty', ''),

    loading() {
      if (shown === 'user') {
        body.setAttribute('aria-busy', 'true');
        status.textContent = text.loading;
      } else show('loading', text.loading, skeleton());
    },

    ready(user, page, state) {
      const name = element('h2', { dir: 'auto' }, nameOf(user));
      const rank = user.RankName ? [element('span', { class: 'rank', dir: 'auto' }, user.RankName)] : [];
      const mail = user.Email ? [element('a', { href: `mailto:${user.Email}`, dir: 'ltr' }, user.Email)] : [];
      const refresh = button(icon('refresh'), actions.retry, {
        class: 'refresh',
        'aria-label': text.refresh,
        title: text.refresh,
      });
      show(
        'user',
        `${text.signedInAs} ${nameOf(user)}`,
        pictureOf(user),
        element(
          'div',
          { class: 'who' },
          name,
          ...rank,
          element('p', {}, element('bdi', {}, user.UserName), ...mail),
        ),
        refresh,
        element(
          'dl',
          {},
          fact(text.space, page.spaceId ? `${text.spaceNumber} ${page.spaceId}` : text.community),
          fact(text.locale, languageName(page.locale ?? text.lang)),
          fact(text.session, element('span', { class: 'session' })),
        ),
      );
      sessionIs(state);
    },

    waiting: () => notice('waiting'),

    failed(error) {
      const what = notices.forKind(error?.kind);
      if (what === 'expired') notice(what, { action: button(text.signIn, actions.signIn) });
      else
        notice(what, { error, action: error?.retryable ? button(text.tryAgain, actions.retry) : undefined });
    },
  };
}

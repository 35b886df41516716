import { connect } from '../files/axero-widget-sdk/index.js';
import { createCard } from './current-user/card.js';

/** Shows in `host` who is signed in, and keeps that true while the page is open. */
function showCurrentUser(host) {
  const card = createCard(host, { retry: () => load({ anew: true }), signIn: () => axero?.session.signIn() });
  let axero;
  let newest = 0;
  let pending = false;

  async function load({ forget = false, anew = false } = {}) {
    newest += 1;
    const mine = newest;
    pending = true;
    if (forget) card.forget();
    card.loading();
    try {
      if (!axero) {
        axero = await connect();
        listen();
      }
      const user = await axero.users.me(undefined, { cache: anew ? 'reload' : 'default' });
      // A stale answer must not replace a newer one.
      if (mine === newest) card.ready(user, axero.page, axero.session.state);
    } catch (error) {
      if (mine === newest) card.failed(error);
    }
    if (mine === newest) pending = false;
  }

  function listen() {
    axero.addEventListener('sessionexpired', () => (pending ? card.waiting() : card.sessionIs('expired')));
    axero.addEventListener('signedin', () =>
      card.shows('user') ? card.sessionIs('live') : pending || load(),
    );
    axero.addEventListener('userchanged', () => load({ forget: true }));
  }

  // The browser may bring the page back from memory after another user has signed in.
  addEventListener('pageshow', (event) => event.persisted && load({ forget: true }));
  load();
}

for (const host of document.querySelectorAll('[data-current-user]')) showCurrentUser(host);

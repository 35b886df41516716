/** The settings of a world in which nothing is special. */
const PLAIN = {
  ...{ browsers: 1, user: 5, face: '401', virtualDirectory: '', hasChannel: true, hasServiceWorker: false },
  ...{ dropsOnMessage: false, reads: 0, keepsPage: false, storage: 'ok', promptThrows: false },
  ...{ windows: 'open', texts: [] },
};

/**
 * Scenarios that have broken a rule, as they were shrunk: a seed means another scenario whenever an event changes. `happens` says what must
 * happen in each, and how often at least, so that it still shows its fault. With `mend`, it breaks a rule as soon as that mend of
 * `mutations.mjs` is taken out.
 */
export const found = [
  {
    fault: 'bulk requests follow each other too closely in a restored page, because one waits with a slot',
    happens: { restored: 1, begun: 4, sent: 5 },
    scenario: {
      seed: 362724008,
      settings: PLAIN,
      happenings: [
        { name: 'bulk', page: 0, items: 3, pause: 5 },
        { name: 'follow link', tab: 0, names: 'user', store: false, firstCopyFails: false, pause: 60 },
        { name: 'go back', tab: 0, pause: 45_000 },
      ],
    },
  },
  {
    fault: 'a watch shows old data for ever after a write during its first read',
    happens: { 'watches compared': 1, delivered: 4 },
    mend: 'a write during the first read of a watch is overlooked',
    scenario: {
      seed: 5,
      settings: PLAIN,
      happenings: [
        { name: 'slow reads', ms: 15_000, pause: 0 },
        { name: 'watch', page: 0, widget: 0, read: 2, asState: true, pause: 1_000 },
        { name: 'write', page: 0, widget: 0, write: 0, times: 1, pause: 45_000 },
      ],
    },
  },
  {
    fault: 'a list that ends at a change of user says so in English',
    happens: { 'failed as session-expired': 1 },
    mend: 'what a list throws after a change of user is English on every page',
    scenario: {
      seed: 282074355,
      settings: { ...PLAIN, keepsPage: true, locale: 'fr-CA', texts: ['ar', 'de', 'es', 'fr'] },
      happenings: [
        { name: 'list', page: 0, itemPause: 2_000, pause: 1_000 },
        { name: 'sign in', tab: 0, user: 7, quietly: true, pause: 0 },
        { name: 'check session', page: 0, pause: 4_000 },
      ],
    },
  },
  {
    fault: 'the database of a page that was restored holds more than its bound',
    happens: { restored: 1, stored: 340 },
    scenario: {
      seed: 7,
      settings: { ...PLAIN, reads: 340 },
      happenings: [
        { name: 'read', page: 0, widget: 0, read: 1, pause: 45_000 },
        { name: 'follow link', tab: 0, names: 'user', pause: 0 },
        { name: 'go back', tab: 0, pause: 4_000 },
        { name: 'read', page: 0, widget: 0, read: 4, pause: 4_000 },
      ],
    },
  },
  {
    fault: 'a call that stays quiet ends the pause of the session while another call asks for the sign-in',
    happens: { asked: 2, delivered: 8, 'failed as session-expired': 2 },
    scenario: {
      seed: 192825158,
      settings: { ...PLAIN, hasChannel: false },
      happenings: [
        { name: 'session ends', browser: 0, pause: 0 },
        { name: 'list', page: 0, itemPause: 0, pause: 0 },
        { name: 'open tab', browser: 0, names: 'user', pause: 0 },
        { name: 'bulk', page: 0, items: 1, pause: 0 },
        { name: 'open tab', browser: 0, names: 'user', pause: 45_000 },
        { name: 'answer prompt', page: 0, how: 'not now', pause: 0 },
        {
          name: 'write',
          page: 10,
          widget: 0,
          write: 0,
          abortAfter: 0,
          priority: 'background',
          times: 1,
          pause: 0,
        },
        { name: 'read', page: 0, widget: 0, read: 0, pause: 300 },
        { name: 'sign in', tab: 10, user: 5, pause: 0 },
        { name: 'bulk', page: 0, items: 2, pause: 0 },
        { name: 'fill in login page', tab: 0, user: 5, pause: 60 },
      ],
    },
  },
  {
    fault: 'a tab keeps its calls paused although the site has said that its user is signed in',
    happens: { delivered: 1 },
    mend: 'a page that hears that its user is signed in pauses its calls all the same',
    scenario: {
      seed: 0,
      settings: PLAIN,
      happenings: [
        { name: 'open tab', browser: 0, names: 'user', pause: 0 },
        { name: 'trouble', trouble: 'denied', place: 'all', ms: 200, pause: 0 },
        { name: 'open tab', browser: 0, names: 'another', pause: 0 },
        { name: 'write', page: 0, widget: 0, write: 0, abortAfter: 0, times: 1, pause: 4_000 },
        { name: 'write', page: 0, widget: 0, write: 0, times: 1, pause: 0 },
        { name: 'show tab', tab: 0, pause: 300 },
        { name: 'write', page: 7, widget: 0, write: 0, times: 1, pause: 0 },
      ],
    },
  },
  {
    fault: 'what waited in a restored page is sent although a kept response asks for a pause',
    happens: { restored: 1, 'failed as rate-limited': 2 },
    scenario: {
      seed: 0,
      settings: PLAIN,
      happenings: [
        { name: 'trouble', trouble: 'limited', place: 'all', ms: 200, pause: 0 },
        { name: 'write', page: 0, widget: 0, write: 0, times: 6, pause: 0 },
        { name: 'follow link', tab: 0, names: 'user', pause: 0 },
        { name: 'touch page', page: 0, pause: 45_000 },
        { name: 'go back', tab: 0, pause: 0 },
      ],
    },
  },
  {
    fault: 'a job of many calls waits for ever in a restored page whose site gave no answer at first',
    happens: { restored: 1, 'failed as network': 1 },
    scenario: {
      seed: 0,
      settings: PLAIN,
      happenings: [
        { name: 'trouble', trouble: 'unavailable', place: 'all', ms: 60_000, pause: 0 },
        { name: 'bulk', page: 0, items: 2, pause: 0 },
        { name: 'follow link', tab: 0, names: 'user', pause: 0 },
        { name: 'go back', tab: 0, pause: 0 },
        { name: 'session ends', browser: 0, pause: 12_000 },
      ],
    },
  },
  {
    fault: 'a read that broke off waits for ever in a restored page whose site gave no answer at first',
    happens: { restored: 1 },
    scenario: {
      seed: 0,
      settings: PLAIN,
      happenings: [
        { name: 'trouble', trouble: 'lostForEver', place: 'all', ms: 200, pause: 0 },
        { name: 'read', page: 0, widget: 0, read: 4, priority: 'bulk', pause: 0 },
        { name: 'follow link', tab: 0, names: 'user', pause: 0 },
        { name: 'go back', tab: 0, pause: 0 },
        { name: 'session ends', browser: 0, pause: 0 },
        { name: 'slow reads', ms: 60_000, pause: 0 },
        { name: 'write', page: 0, widget: 0, write: 0, abortAfter: 0, times: 1, pause: 45_000 },
        { name: 'trouble', trouble: 'denied', place: 'all', ms: 200, pause: 0 },
      ],
    },
  },
  {
    fault: 'a watch stays loading when an older response comes after the failure of a newer read',
    happens: { 'watches compared': 70 },
    scenario: {
      seed: 0,
      settings: { ...PLAIN, keepsPage: true },
      happenings: [
        { name: 'watch', page: 0, widget: 0, read: 2, asState: true, pause: 0 },
        { name: 'watch', page: 0, widget: 0, read: 0, pause: 0 },
        { name: 'open tab', browser: 0, names: 'another', pause: 0 },
        { name: 'trouble', trouble: 'denied', place: 'all', ms: 200, pause: 1_000 },
        { name: 'open tab', browser: 0, names: 'user', pause: 0 },
        { name: 'sign in', tab: 0, user: 7, quietly: true, pause: 300 },
        { name: 'open tab', browser: 0, names: 'another', pause: 0 },
        { name: 'write', page: 0, widget: 0, write: 0, timeout: 400, times: 1, pause: 0 },
        { name: 'trouble', trouble: 'denied', place: '/wall', ms: 60_000, pause: 300 },
        { name: 'fill in login page', tab: 0, user: 5, pause: 0 },
      ],
    },
  },
  {
    fault: 'a job repeats a write that broke off, because nobody is signed in by then',
    happens: { restored: 1, asked: 1 },
    scenario: {
      seed: 73341248,
      settings: { ...PLAIN, hasServiceWorker: true },
      happenings: [
        { name: 'bulk', page: 0, items: 1, pause: 0 },
        { name: 'follow link', tab: 0, names: 'user', pause: 0 },
        { name: 'bulk', page: 0, items: 1, pause: 1_000 },
        { name: 'session ends', browser: 0, pause: 0 },
        { name: 'go back', tab: 0, pause: 0 },
        { name: 'write', page: 0, widget: 0, write: 0, timeout: 30, times: 1, pause: 0 },
      ],
    },
  },
  {
    fault:
      'the second try of a question, past a service worker, counts as older than a message that came before it',
    happens: { begun: 1, sent: 10 },
    mend: 'the second try of a question is as old as the first',
    scenario: {
      seed: 0,
      settings: { ...PLAIN, hasServiceWorker: true },
      happenings: [
        { name: 'open tab', browser: 0, names: 'another', store: false, firstCopyFails: false, pause: 0 },
        { name: 'open tab', browser: 0, names: 'user', store: false, firstCopyFails: false, pause: 0 },
        { name: 'open tab', browser: 0, names: 'another', store: false, firstCopyFails: false, pause: 300 },
        { name: 'read', page: 0, widget: 0, read: 0, asTimeout: false, again: false, pause: 0 },
      ],
    },
  },
];

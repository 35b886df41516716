/** The settings of a world in which nothing is special. */
const PLAIN = {
  ...{ browsers: 1, user: 5, face: '401', virtualDirectory: '', hasChannel: true, hasServiceWorker: false },
  ...{ dropsOnMessage: false, reads: 0, keepsPage: false, storage: 'ok', promptThrows: false },
  windows: 'open',
};

/**
 * Scenarios that have broken a rule, as they were shrunk: a seed means another scenario whenever an event changes. `happens` says what must
 * happen in each, and how often at least, so that it still shows its fault.
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
];

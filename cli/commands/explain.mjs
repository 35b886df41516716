// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'explains a rule of lint or a kind of error, offline',
  usage: '[rule or kind of error]',
  words: [0, 1],
  flags: {},
  notes: ['Without a name it lists both.'],
  examples: ['npx axero-widget-sdk explain no-unsafe-html', 'npx axero-widget-sdk explain session-expired'],
  run: async (call) => (await import('../docs/explain.mjs')).run(call),
};

// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'searches the reference and the guides in the package, offline',
  usage: '<words>',
  words: [1, Number.POSITIVE_INFINITY],
  flags: { all: { help: 'print every section that fits, in full' } },
  notes: ['The name of an operation, such as users.me, prints its whole section.'],
  examples: [
    'npx axero-widget-sdk docs users.me',
    'npx axero-widget-sdk docs expire session',
    'npx axero-widget-sdk docs upload file --all',
  ],
  run: async (call) => (await import('../docs/run.mjs')).run(call),
};
